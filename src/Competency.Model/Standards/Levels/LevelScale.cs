using System.Collections.Immutable;

namespace Competency.Model;

/// <summary>A scale on which levels stand. Levels of different scales never compare.</summary>
/// <param name="Id">The name in documents: <c>icap-1-6</c>.</param>
/// <param name="Minimum">The lowest level, if the scale is known.</param>
/// <param name="Maximum">The highest level, if the scale is known.</param>
/// <param name="WholeNumbers">Whether only whole numbers are levels.</param>
public sealed record LevelScale(string Id, double? Minimum = null, double? Maximum = null, bool WholeNumbers = false)
{
    /// <summary>iCAP's six levels: 1 routine work under close supervision … 6 highly complex and innovative work.</summary>
    public static LevelScale Icap { get; } = new("icap-1-6", 1, 6, WholeNumbers: true);

    /// <summary>O*NET's level scale LV, 0 to 7 with decimals.</summary>
    public static LevelScale OnetLevel { get; } = new("onet-lv-0-7", 0, 7);

    /// <summary>The scales that the library knows.</summary>
    public static ImmutableArray<LevelScale> All { get; } = [Icap, OnetLevel];

    /// <summary>The known scale with this id, or a scale of that name without known ends.</summary>
    public static LevelScale FromId(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        foreach (LevelScale scale in All)
        {
            if (string.Equals(scale.Id, id, StringComparison.Ordinal))
            {
                return scale;
            }
        }

        return new LevelScale(id);
    }

    /// <summary>Whether the number is a level of this scale.</summary>
    public bool Contains(double value) =>
        double.IsFinite(value) &&
        !(value < Minimum) &&
        !(value > Maximum) &&
        (!WholeNumbers || double.IsInteger(value));

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
