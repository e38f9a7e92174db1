using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Competency.Model;

/// <summary>
/// A part of a table of profiles that is matched separately: neighboring profiles, with about the same number of bytes in each part. The
/// concatenated results of all parts equal the result of the whole table, byte for byte.
/// </summary>
/// <param name="Number">The number of the part, from 1.</param>
/// <param name="Count">The number of parts. The boundaries depend only on this number and the file.</param>
public readonly record struct ProfileShard(int Number, int Count)
{
    /// <summary>All profiles.</summary>
    public static ProfileShard Whole { get; } = new(1, 1);

    /// <summary>Parses a part such as <c>3/16</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="shard">The part; <see cref="Whole"/> if the text is not a part.</param>
    /// <returns>Whether the text is a part; <see langword="false"/> for <c>0/4</c> and <c>5/4</c>.</returns>
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

    /// <summary>The part as text: <c>3/16</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");

    // Whether a piece of the file belongs to the part.
    internal bool Contains(long piece, long pieces) => (Int128)piece * Count / pieces == Number - 1;
}
