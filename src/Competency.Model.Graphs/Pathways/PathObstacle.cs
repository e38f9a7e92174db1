namespace Competency.Model;

/// <summary>Why there is no path: how near one comes, and which limits would have to give.</summary>
public sealed class PathObstacle
{
    internal PathObstacle(CareerPath toNearest, PathStep remaining) => (ToNearest, Remaining) = (toNearest, remaining);

    /// <summary>
    /// The path to the reachable role with the least shortage for the target; without steps if that is the origin itself. Competencies that
    /// are kept are not counted for the choice. With waypoints, the target is the first one that cannot be reached.
    /// </summary>
    public CareerPath ToNearest { get; }

    /// <summary>The move from there to the target, which the limits do not allow.</summary>
    public PathStep Remaining { get; }

    /// <summary>
    /// A <see cref="PathOptions.MaxStep"/> under which there is a path, the other limits unchanged: the smallest, if competencies are not
    /// kept; if they are, a smaller one may do. <see langword="null"/> if none helps alone.
    /// </summary>
    public double? SufficientMaxStep { get; internal init; }

    /// <summary>The same for <see cref="PathOptions.MaxHops"/>.</summary>
    public int? SufficientMaxHops { get; internal init; }

    /// <summary>The same for <see cref="PathOptions.MaxLevelJump"/>.</summary>
    public double? SufficientMaxLevelJump { get; internal init; }

    /// <summary>The same for <see cref="PathOptions.MaxLevelDetour"/>.</summary>
    public double? SufficientMaxLevelDetour { get; internal init; }

    /// <summary>The nearest role, and the shortage that remains.</summary>
    public override string ToString() => $"{Remaining.FromKey} is nearest; {Remaining}";
}
