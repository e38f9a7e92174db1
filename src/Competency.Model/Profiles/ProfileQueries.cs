using Competency.Model.Profiles;

namespace Competency.Model;

/// <summary>What persons, courses and teams can do, in the competencies of a catalog.</summary>
public static class ProfileQueries
{
    /// <summary>A profile from titles and codes of competencies; texts that name none are kept and reported in it.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="name">What the profile is called; may be empty.</param>
    /// <param name="codesOrTitles">What is held: see <see cref="ProfileMention.Text"/>.</param>
    public static CompetencyProfile Profile(this CompetencyCatalog catalog, string name, IEnumerable<string> codesOrTitles)
    {
        ArgumentNullException.ThrowIfNull(codesOrTitles);
        return catalog.Profile(name, codesOrTitles.Select(static text => new ProfileMention(text)));
    }

    /// <summary>
    /// A profile from mentions with levels. A level that its scale does not have is reported, and the competency is held
    /// without a level.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="name">What the profile is called; may be empty.</param>
    /// <param name="mentions">What is held; of several mentions of one competency the highest level counts.</param>
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

    /// <summary>The profile of somebody who meets all of these standards: what any of them needs, at its highest level.</summary>
    /// <param name="catalog">The catalog of the standards.</param>
    /// <param name="name">What the profile is called; may be empty.</param>
    /// <param name="standards">The standards that are met.</param>
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

    /// <summary>What several profiles have together, such as a team: every competency at the highest level that anyone has.</summary>
    /// <param name="catalog">The catalog of the profiles.</param>
    /// <param name="name">What the united profile is called; may be empty.</param>
    /// <param name="members">The profiles; what they could not match is united, too.</param>
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
}
