using System.Collections.Immutable;

namespace Competency.Model;

/// <summary>The paths from an origin to a role, with the direct move beside them. Made by <see cref="PathQueries"/>.</summary>
public sealed class PathReport
{
    internal PathReport(PathStep direct, PathOptions options, MoveOptions moves) =>
        (Direct, Options, Moves) = (direct, options, moves);

    /// <summary>The origin: a standard or a profile.</summary>
    public GapParty From => Direct.Gap.From;

    /// <summary>The target.</summary>
    public CompetencyStandard To => Direct.To;

    /// <summary>
    /// The paths, best first: by cost, then by number of steps, then by the codes of the roles in the order of the catalog. Empty if there
    /// is none; then <see cref="Obstacle"/> says why.
    /// </summary>
    public ImmutableArray<CareerPath> Paths { get; internal init; } = [];

    /// <summary>The direct move, whether or not the limits allow it.</summary>
    public PathStep Direct { get; }

    /// <summary>Why there is no path; <see langword="null"/> if there is one, or if the target needs nothing.</summary>
    public PathObstacle? Obstacle { get; internal init; }

    /// <summary>
    /// Whether the search ended before <see cref="PathOptions.MaxMoves"/>: then there are no better paths, and no others. If not, there may
    /// be.
    /// </summary>
    public bool IsComplete { get; internal init; } = true;

    /// <summary>Which paths were looked for.</summary>
    public PathOptions Options { get; }

    /// <summary>Which moves there are.</summary>
    public MoveOptions Moves { get; }

    /// <summary>The best path, or why there is none.</summary>
    public override string ToString() => Paths.IsEmpty ? $"no path to {Direct.ToKey}: {Obstacle}" : Paths[0].ToString();
}
