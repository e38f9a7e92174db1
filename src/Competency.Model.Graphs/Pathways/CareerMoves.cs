using Competency.Model.Graphs.Pathways;
using Competency.Model.Graphs.Pathways.Shortages;
using Competency.Model.Graphs.Views;
using QuikGraph;

namespace Competency.Model;

/// <summary>
/// The moves between the roles of a catalog, computed once for any number of questions. Immutable and safe for many threads. Made by
/// <see cref="PathQueries.CareerMoves"/>.
/// </summary>
/// <example>
/// The paths between all samples, and the moves as a graph of QuikGraph:
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// CareerMoves moves = catalog.CareerMoves();
/// foreach (CompetencyStandard to in catalog.Standards)
/// {
///     Console.WriteLine(moves.Paths(catalog["TFB7914-902v1"], to));
/// }
///
/// Console.WriteLine($"{moves.Graph().EdgeCount} moves");
/// </code>
/// </example>
public sealed class CareerMoves
{
    internal CareerMoves(CompetencyCatalog catalog, MoveOptions options, CancellationToken cancellationToken)
    {
        (Catalog, Options) = (catalog, options);
        Roles = RoleTable.Of(catalog, options.Gap);
        IsListed = [.. catalog.Standards.Select(standard =>
            (options.AllEditions || catalog.IsCurrent(standard)) && options.Filter?.Accepts(standard) != false)];
        Nearest = new NearestMoves(Roles, IsListed);
        Similar = ReferenceEquals(options.Nearest, SimilarityMeasures.Shortage) ? null : new SimilarMoves(catalog, Nearest, options);
        OutOf = Similar?.Between(cancellationToken) ?? Nearest.Between(options.MovesPerRole, cancellationToken);
        Into = OutOf.Transpose(catalog.Standards.Length);
    }

    /// <summary>The catalog of the roles.</summary>
    public CompetencyCatalog Catalog { get; }

    /// <summary>Which moves there are.</summary>
    public MoveOptions Options { get; }

    /// <summary>The number of moves.</summary>
    public int Count => OutOf.Count;

    // What all roles need and hold.
    internal RoleTable Roles { get; }

    // The roles that paths may pass, by index.
    internal bool[] IsListed { get; }

    // The nearest moves by shortage.
    internal NearestMoves Nearest { get; }

    // The nearest moves by similarity; null if only the shortage counts.
    internal SimilarMoves? Similar { get; }

    // The moves with their shortages, by the role that is left, and by the role that is entered.
    internal IndexRows OutOf { get; }

    internal IndexRows Into { get; }

    /// <summary>The paths from one role to another.</summary>
    /// <param name="from">The origin: its requirements are taken as held.</param>
    /// <param name="to">The target.</param>
    /// <param name="options">Which paths; <see cref="PathOptions.Default"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The paths, best first, or why there is none.</returns>
    /// <exception cref="ArgumentException">
    /// A standard is not in the catalog; a waypoint occurs twice, or is the origin or target; or competencies are kept under a
    /// <see cref="GapOptions.HeldLevelRule"/> other than the highest.
    /// </exception>
    public PathReport Paths(
        CompetencyStandard from, CompetencyStandard to, PathOptions? options = null, CancellationToken cancellationToken = default) =>
        new PathSearch(this, new PathOrigin(Catalog, from), to, options ?? PathOptions.Default, cancellationToken).Answer();

    /// <summary>The paths from what somebody holds to a role.</summary>
    /// <param name="from">The origin, a profile of the catalog.</param>
    /// <param name="to">The target.</param>
    /// <param name="options">Which paths; <see cref="PathOptions.Default"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The paths, best first, or why there is none.</returns>
    /// <exception cref="ArgumentException">
    /// The profile is of another catalog, a standard is not in it; a waypoint occurs twice, or is the target; or competencies are kept
    /// under a <see cref="GapOptions.HeldLevelRule"/> other than the highest.
    /// </exception>
    public PathReport Paths(
        CompetencyProfile from, CompetencyStandard to, PathOptions? options = null, CancellationToken cancellationToken = default) =>
        new PathSearch(this, new PathOrigin(Catalog, from), to, options ?? PathOptions.Default, cancellationToken).Answer();

    /// <summary>The moves as a graph of QuikGraph over all standards. The weight of an edge is the shortage of the move.</summary>
    public IBidirectionalGraph<GraphVertex, GraphEdge> Graph() => new DirectedView(new StandardRows(Catalog, OutOf));
}
