using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Competency.Model;

/// <summary>
/// A part of a table of profiles that is matched by itself: neighboring profiles, about as many bytes in every part. The
/// answers of all parts, one after the other, are the answer of the whole, byte for byte.
/// </summary>
/// <param name="Number">Which part, counted from 1.</param>
/// <param name="Count">How many parts there are; where they begin depends on this and the file alone.</param>
public readonly record struct ProfileShard(int Number, int Count)
{
    /// <summary>All profiles.</summary>
    public static ProfileShard Whole { get; } = new(1, 1);

    /// <summary>The part that a text such as <c>3/16</c> names; false for others, <c>0/4</c> and <c>5/4</c> among them.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ProfileShard shard)
    {
        shard = Whole;
        string[] parts = (text ?? "").Split('/');
        if (parts.Length != 2
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            || number < 1
            || number > count)
        {
            return false;
        }

        shard = new ProfileShard(number, count);
        return true;
    }

    /// <summary><c>3/16</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");

    // Whether a piece of the file belongs to the part.
    internal bool Contains(long piece, long pieces) => (Int128)piece * Count / pieces == Number - 1;
}
