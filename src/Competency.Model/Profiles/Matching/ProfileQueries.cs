using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Competency.Model.Profiles;
using Competency.Model.Profiles.Matching;

namespace Competency.Model;

/// <summary>Profiles of persons, courses and teams in the competencies of a catalog, and the standards most similar to them.</summary>
public static class ProfileQueries
{
    /// <summary>
    /// A profile from titles and codes of competencies. Texts that match no competency are kept and reported in the profile.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="name">The name of the profile; may be empty.</param>
    /// <param name="codesOrTitles">The held competencies, each as in <see cref="ProfileMention.Text"/>.</param>
    /// <returns>The profile.</returns>
    /// <example>
    /// <code>
    /// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
    /// CompetencyProfile ann = catalog.Profile("Ann", ["沖煮用水水質知識", "TFB5131-902v3/K05"]);
    /// </code>
    /// </example>
    public static CompetencyProfile Profile(this CompetencyCatalog catalog, string name, IEnumerable<string> codesOrTitles)
    {
        ArgumentNullException.ThrowIfNull(codesOrTitles);
        return catalog.Profile(name, codesOrTitles.Select(static text => new ProfileMention(text)));
    }

    /// <summary>
    /// A profile from mentions with levels. A level outside its scale is reported, and the competency is held without a level.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="name">The name of the profile; may be empty.</param>
    /// <param name="mentions">The held competencies. If one is mentioned several times, the highest level counts.</param>
    /// <returns>The profile.</returns>
    /// <example>
    /// <code>
    /// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
    /// CompetencyProfile ann = catalog.Profile("Ann", [new ProfileMention("沖煮用水水質知識", 3), new ProfileMention("磨豆機刻度校正", 2)]);
    /// </code>
    /// </example>
    public static CompetencyProfile Profile(this CompetencyCatalog catalog, string name, IEnumerable<ProfileMention> mentions)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(mentions);
        ProfileBuilder builder = new(catalog);
        foreach (ProfileMention mention in mentions)
        {
            builder.Add(mention);
        }

        return builder.Build(name);
    }

    /// <summary>
    /// The competencies whose names are like a text, by the name matcher: what a mention that matched nothing may have meant. The names of
    /// a catalog are indexed when it is first asked.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="text">The text, such as one of <see cref="CompetencyProfile.Unmatched"/>.</param>
    /// <param name="kind">The kind of the competencies; any if <see langword="null"/>.</param>
    /// <param name="maxCount">The maximum number of competencies, 0 or more.</param>
    /// <returns>The competencies, the likeliest first; empty if no name is alike.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxCount"/> is negative.</exception>
    /// <example>
    /// <code>
    /// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
    /// foreach (Concept concept in catalog.NearestConcepts("水質知識", maxCount: 2))
    /// {
    ///     Console.WriteLine(concept.Title);
    /// }
    /// </code>
    /// </example>
    public static ImmutableArray<Concept> NearestConcepts(
        this CompetencyCatalog catalog, string text, ElementKind? kind = null, int maxCount = 5)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(maxCount);
        return [.. NearConcepts.Of(catalog).Nearest(text, kind, maxCount)];
    }

    /// <summary>The profile of somebody who meets several standards: all competencies of any of them, at their highest levels.</summary>
    /// <param name="catalog">The catalog of the standards.</param>
    /// <param name="name">The name of the profile; may be empty.</param>
    /// <param name="standards">The standards that are met.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ArgumentException">A standard is not in the catalog.</exception>
    public static CompetencyProfile ProfileOf(this CompetencyCatalog catalog, string name, params IEnumerable<CompetencyStandard> standards)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(standards);
        ProfileBuilder builder = new(catalog);
        foreach (CompetencyStandard standard in standards)
        {
            builder.Add(standard);
        }

        return builder.Build(name);
    }

    /// <summary>The union of several profiles, such as a team: each competency at the highest level of any member.</summary>
    /// <param name="catalog">The catalog of the profiles.</param>
    /// <param name="name">The name of the united profile; may be empty.</param>
    /// <param name="members">The profiles; their unmatched mentions are united as well.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ArgumentException">A profile is of another catalog.</exception>
    public static CompetencyProfile Team(this CompetencyCatalog catalog, string name, params IEnumerable<CompetencyProfile> members)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(members);
        ProfileBuilder builder = new(catalog);
        foreach (CompetencyProfile member in members)
        {
            builder.Add(member);
        }

        return builder.Build(name);
    }

    /// <summary>
    /// Matches profiles against the standards of a catalog, in the order given. A few hundred profiles are read ahead; memory does
    /// not grow with their number.
    /// </summary>
    /// <param name="catalog">The catalog of the profiles.</param>
    /// <param name="profiles">The profiles, read while results are taken.</param>
    /// <param name="options">The options; <see cref="MatchOptions.Default"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Ends the enumeration with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>A result for each profile, equal to that of <c>MostSimilar</c>.</returns>
    /// <exception cref="ArgumentException">A profile is of another catalog; thrown when it is reached.</exception>
    /// <example>
    /// The most similar standard of each of many profiles:
    /// <code>
    /// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
    /// IEnumerable&lt;CompetencyProfile&gt; people = catalog.Standards.Select(standard => catalog.ProfileOf(standard.Title, standard));
    /// foreach (ProfileMatch match in catalog.Match(people, new MatchOptions { MaxCount = 1 }))
    /// {
    ///     Console.WriteLine($"{match.Profile.Name}: {match.Standards[0].Standard.Title}");
    /// }
    /// </code>
    /// </example>
    public static IEnumerable<ProfileMatch> Match(
        this CompetencyCatalog catalog,
        IEnumerable<CompetencyProfile> profiles,
        MatchOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(profiles);
        return Stream(catalog, profiles, options ?? MatchOptions.Default, cancellationToken);
    }

    /// <inheritdoc cref="Match"/>
    public static IAsyncEnumerable<ProfileMatch> MatchAsync(
        this CompetencyCatalog catalog,
        IAsyncEnumerable<CompetencyProfile> profiles,
        MatchOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(profiles);
        return StreamAsync(catalog, profiles, options ?? MatchOptions.Default, cancellationToken);
    }

    private static IEnumerable<ProfileMatch> Stream(
        CompetencyCatalog catalog,
        IEnumerable<CompetencyProfile> profiles,
        MatchOptions options,
        CancellationToken cancellationToken)
    {
        using ProfileMatcher matcher = new(catalog, new RoleSets(catalog, options), options);
        foreach (CompetencyProfile profile in profiles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            matcher.Add(profile);
            while (matcher.IsFull)
            {
                foreach (ProfileMatch match in matcher.Take().AsTask().GetAwaiter().GetResult())
                {
                    yield return match;
                }
            }
        }

        for (matcher.Flush(); !matcher.IsEmpty;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (ProfileMatch match in matcher.Take().AsTask().GetAwaiter().GetResult())
            {
                yield return match;
            }
        }
    }

    private static async IAsyncEnumerable<ProfileMatch> StreamAsync(
        CompetencyCatalog catalog,
        IAsyncEnumerable<CompetencyProfile> profiles,
        MatchOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using ProfileMatcher matcher = new(catalog, new RoleSets(catalog, options), options);
        await foreach (CompetencyProfile profile in profiles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            matcher.Add(profile);
            while (matcher.IsFull)
            {
                foreach (ProfileMatch match in await matcher.Take().ConfigureAwait(false))
                {
                    yield return match;
                }
            }
        }

        for (matcher.Flush(); !matcher.IsEmpty;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (ProfileMatch match in await matcher.Take().ConfigureAwait(false))
            {
                yield return match;
            }
        }
    }
}
