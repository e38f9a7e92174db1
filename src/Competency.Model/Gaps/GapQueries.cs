using Competency.Model.Gaps;

namespace Competency.Model;

/// <summary>What moving between roles of a catalog takes.</summary>
public static class GapQueries
{
    /// <summary>The gap from one role to another: everything that either needs, compared.</summary>
    /// <param name="catalog">The catalog of both.</param>
    /// <param name="from">The role one comes from.</param>
    /// <param name="to">The role one goes to.</param>
    /// <param name="options">How it is computed; a competency is held or not if missing.</param>
    /// <exception cref="ArgumentException">A standard is not in the catalog.</exception>
    public static GapReport Gap(this CompetencyCatalog catalog, CompetencyStandard from, CompetencyStandard to, GapOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        options ??= GapOptions.Default;
        GapParty origin = GapParty.Of(catalog, from, options.Weights);
        return new GapReport(new GapAnalysis(catalog, origin, GapParty.Of(catalog, to, options.Weights), options));
    }

    /// <summary>The gap from what a person, course or team has to a role.</summary>
    /// <param name="catalog">The catalog of both.</param>
    /// <param name="from">What is held.</param>
    /// <param name="to">The role one goes to.</param>
    /// <param name="options">How it is computed; a competency is held or not if missing.</param>
    /// <exception cref="ArgumentException">The profile is of another catalog, or the standard is not in this one.</exception>
    public static GapReport Gap(this CompetencyCatalog catalog, CompetencyProfile from, CompetencyStandard to, GapOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(from);
        options ??= GapOptions.Default;
        GapParty origin = GapParty.Of(catalog, from, options.Weights);
        return new GapReport(new GapAnalysis(catalog, origin, GapParty.Of(catalog, to, options.Weights), options));
    }
}
