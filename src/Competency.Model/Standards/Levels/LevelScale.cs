using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Competency.Model;

/// <summary>A scale of levels, or of importance. Levels of different scales are never compared.</summary>
/// <param name="Id">The id in documents: <c>icap-1-6</c>.</param>
/// <param name="Minimum">The lowest level; <see langword="null"/> if unknown.</param>
/// <param name="Maximum">The highest level; <see langword="null"/> if unknown.</param>
/// <param name="WholeNumbers">Whether all levels are whole numbers.</param>
/// <exception cref="ArgumentNullException"><paramref name="Id"/> is <see langword="null"/>.</exception>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed record LevelScale(string Id, double? Minimum = null, double? Maximum = null, bool WholeNumbers = false)
{
    /// <summary>The id in documents: <c>icap-1-6</c>.</summary>
    public string Id { get; init; } = Id ?? throw new ArgumentNullException(nameof(Id));

    /// <summary>iCAP's six levels: 1 routine work under close supervision … 6 highly complex and innovative work.</summary>
    public static LevelScale Icap { get; } = new("icap-1-6", 1, 6, WholeNumbers: true);

    /// <summary>O*NET's level scale LV, from 0 to 7 with decimals.</summary>
    public static LevelScale OnetLevel { get; } = new("onet-lv-0-7", 0, 7);

    /// <summary>O*NET's importance scale IM, from 1, not important, to 5, extremely important, with decimals.</summary>
    public static LevelScale OnetImportance { get; } = new("onet-im-1-5", 1, 5);

    /// <summary>The built-in scales.</summary>
    public static ImmutableArray<LevelScale> All { get; } = [Icap, OnetLevel, OnetImportance];

    /// <summary>
    /// The middle between <see cref="Minimum"/> and <see cref="Maximum"/>, 3 on a scale from 1 to 5; <see langword="null"/> if one of them
    /// is unknown. On a scale of importance, what is below it is not important: see <see cref="Requirement.IsImportant"/>.
    /// </summary>
    public double? Middle => (Minimum + Maximum) / 2;

    /// <summary>The built-in scale with an id, or a new scale of that id without known limits.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
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

    /// <summary>Whether a number is a level of this scale.</summary>
    /// <param name="value">The number.</param>
    public bool Contains(double value) =>
        double.IsFinite(value) &&
        !(value < Minimum) &&
        !(value > Maximum) &&
        (!WholeNumbers || double.IsInteger(value));

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
