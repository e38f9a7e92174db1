namespace Competency.Model;

/// <summary>Paths between the roles of a catalog: how to get from one to another in steps that can be taken.</summary>
/// <remarks>
/// A step costs what is new in the next role; see <see cref="MoveCost"/>. By default competencies of roles on the way are kept, so that a
/// step costs less after others. Answers are exact in both cases: there is no better path than the first one, unless
/// <see cref="PathReport.IsComplete"/> is <see langword="false"/>. See <c>docs/graphs/paths.md</c>.
/// </remarks>
/// <example>
/// From one role to another, step by step, beside the direct move:
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// PathReport report = catalog.Paths(catalog["TFB7914-902v1"], catalog["TFB5131-903v1"]);
/// Console.WriteLine($"direct: {report.Direct}");
/// foreach (PathStep step in report.Paths[0].Steps)
/// {
///     Console.WriteLine($"{step}: {step.Gap.Missing.Length} missing, {step.Gap.BelowLevel.Length} below level");
/// }
/// </code>
/// </example>
public static class PathQueries
{
    /// <summary>The moves between the roles of the catalog, for any number of questions.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="options">Which moves; <see cref="MoveOptions.Default"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Ends the computation.</param>
    public static CareerMoves CareerMoves(
        this CompetencyCatalog catalog, MoveOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new CareerMoves(catalog, options ?? MoveOptions.Default, cancellationToken);
    }

    /// <summary>
    /// The paths from one role to another by the usual moves. Computes the moves for this one question: for several questions, or other
    /// moves, make <see cref="CareerMoves"/> once and ask it.
    /// </summary>
    /// <param name="catalog">The catalog of both.</param>
    /// <param name="from">The origin: its requirements are taken as held.</param>
    /// <param name="to">The target.</param>
    /// <param name="options">Which paths; <see cref="PathOptions.Default"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The paths, best first, or why there is none.</returns>
    /// <exception cref="ArgumentException">
    /// A standard is not in the catalog, or a waypoint occurs twice or is the origin or target.
    /// </exception>
    public static PathReport Paths(
        this CompetencyCatalog catalog,
        CompetencyStandard from,
        CompetencyStandard to,
        PathOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return catalog.CareerMoves(cancellationToken: cancellationToken).Paths(from, to, options, cancellationToken);
    }

    /// <summary>The paths from what somebody holds to a role by the usual moves.</summary>
    /// <param name="catalog">The catalog of both.</param>
    /// <param name="from">The origin, a profile of the catalog.</param>
    /// <param name="to">The target.</param>
    /// <param name="options">Which paths; <see cref="PathOptions.Default"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The paths, best first, or why there is none.</returns>
    /// <exception cref="ArgumentException">
    /// The profile is of another catalog, a standard is not in it, or a waypoint occurs twice or is the target.
    /// </exception>
    public static PathReport Paths(
        this CompetencyCatalog catalog,
        CompetencyProfile from,
        CompetencyStandard to,
        PathOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return catalog.CareerMoves(cancellationToken: cancellationToken).Paths(from, to, options, cancellationToken);
    }
}
