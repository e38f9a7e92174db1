using System.Runtime.CompilerServices;
using Competency.Model.Profiles.Matching;

namespace Competency.Model;

/// <summary>The nearest roles of any number of profiles.</summary>
public static class MatchQueries
{
    /// <summary>
    /// Matches profiles against the roles of a catalog, in the order in which they come. A few hundred are read ahead; there may be
    /// any number of them, and the memory that matching takes does not grow with it.
    /// </summary>
    /// <param name="catalog">The catalog of the profiles.</param>
    /// <param name="profiles">The profiles; read as answers are asked for.</param>
    /// <param name="options">How they are matched.</param>
    /// <param name="cancellationToken">Ends the stream with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>An answer for each profile, as <c>MostSimilar</c> would give it.</returns>
    /// <exception cref="ArgumentException">A profile is of another catalog; thrown when it is met.</exception>
    public static IEnumerable<ProfileMatch> Match(
        this CompetencyCatalog catalog, IEnumerable<CompetencyProfile> profiles, MatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(profiles);
        return Stream(catalog, profiles, options ?? MatchOptions.Default, cancellationToken);
    }

    /// <inheritdoc cref="Match"/>
    public static IAsyncEnumerable<ProfileMatch> MatchAsync(
        this CompetencyCatalog catalog, IAsyncEnumerable<CompetencyProfile> profiles, MatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(profiles);
        return StreamAsync(catalog, profiles, options ?? MatchOptions.Default, cancellationToken);
    }

    private static IEnumerable<ProfileMatch> Stream(
        CompetencyCatalog catalog, IEnumerable<CompetencyProfile> profiles, MatchOptions options, CancellationToken cancellationToken)
    {
        using ProfileMatcher stream = new(catalog, new RoleSets(catalog, options), options);
        foreach (CompetencyProfile profile in profiles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            stream.Add(profile);
            while (stream.IsFull)
            {
                foreach (ProfileMatch match in stream.Take().AsTask().GetAwaiter().GetResult())
                {
                    yield return match;
                }
            }
        }

        for (stream.Flush(); !stream.IsEmpty;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (ProfileMatch match in stream.Take().AsTask().GetAwaiter().GetResult())
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
        using ProfileMatcher stream = new(catalog, new RoleSets(catalog, options), options);
        await foreach (CompetencyProfile profile in profiles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            stream.Add(profile);
            while (stream.IsFull)
            {
                foreach (ProfileMatch match in await stream.Take().ConfigureAwait(false))
                {
                    yield return match;
                }
            }
        }

        for (stream.Flush(); !stream.IsEmpty;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (ProfileMatch match in await stream.Take().ConfigureAwait(false))
            {
                yield return match;
            }
        }
    }
}
