using System.Collections.Immutable;
using Competency.Model.Graphs.Centrality;

namespace Competency.Model;

/// <summary>Which competencies and roles are central: what opens most, what is near to most, and what connects families.</summary>
/// <remarks>
/// All figures are exact, and count what documents say. They depend on which roles a catalog lists and how finely: see
/// <c>docs/graphs/centrality.md</c> for what they are not good for.
/// </remarks>
public static class CentralityQueries
{
    /// <summary>How many roles and tasks need each competency that any role needs.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="options">Which roles count; <see cref="ReachOptions.Default"/> if <see langword="null"/>.</param>
    /// <returns>The competencies, that of most roles first, then of most tasks, then in the order of the catalog.</returns>
    /// <exception cref="ArgumentException">The families are of another catalog.</exception>
    /// <example>
    /// The knowledge and skills that open most roles, attitudes aside:
    /// <code>
    /// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
    /// foreach (CompetencyReach reach in catalog.Reach().Where(reach => reach.Concept.Kind != ElementKind.Attitude).Take(5))
    /// {
    ///     Console.WriteLine(reach);
    /// }
    /// </code>
    /// </example>
    public static ImmutableArray<CompetencyReach> Reach(this CompetencyCatalog catalog, ReachOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        options ??= ReachOptions.Default;
        RefuseOthers(options.Families, catalog, nameof(options));
        return new ReachCount(catalog, options).All();
    }

    /// <summary>How near other roles are to each role that paths may pass, and how many cheapest paths pass it.</summary>
    /// <remarks>One search for each role: seconds for some thousands of roles. The same on every machine.</remarks>
    /// <param name="moves">The moves between roles.</param>
    /// <param name="options">Cost, limits and families; <see cref="CentralityOptions.Default"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The roles, in the order of the catalog.</returns>
    /// <exception cref="ArgumentException">The families are of another catalog.</exception>
    /// <exception cref="OperationCanceledException">The search was ended.</exception>
    /// <example>
    /// The roles from which most others are near, and those on most paths between families:
    /// <code>
    /// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
    /// ImmutableArray&lt;RoleCentrality&gt; roles =
    ///     catalog.CareerMoves().Centralities(new CentralityOptions { Families = catalog.Families() });
    /// Console.WriteLine(roles.MaxBy(role => role.Near));
    /// Console.WriteLine(roles.MaxBy(role => role.BridgeShare));
    /// </code>
    /// </example>
    public static ImmutableArray<RoleCentrality> Centralities(
        this CareerMoves moves, CentralityOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(moves);
        options ??= CentralityOptions.Default;
        RefuseOthers(options.Families, moves.Catalog, nameof(options));
        return new CentralitySearch(moves, options, cancellationToken).All();
    }

    private static void RefuseOthers(FamilyReport? families, CompetencyCatalog catalog, string parameter)
    {
        if (families is not null && families.Catalog != catalog)
        {
            throw new ArgumentException("The families are of another catalog; find them in this one.", parameter);
        }
    }
}
