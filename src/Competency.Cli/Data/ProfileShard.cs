using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Competency.Cli.Data;

// A part of a table of profiles: its number, from 1, and the number of parts.
internal readonly record struct ProfileShard
{
    // Counted so that the default value is the whole table.
    private readonly int _before;
    private readonly int _behind;

    // Throws ArgumentOutOfRangeException: The number is not from 1 to the count.
    public ProfileShard(int number, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, count);
        (_before, _behind) = (number - 1, count - number);
    }

    // All profiles.
    public static ProfileShard Whole => default;

    // From 1.
    public int Number => _before + 1;

    public int Count => _before + 1 + _behind;

    // The part that a text such as 3/16 names; false for others, including 0/4 and 5/4.
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

    // 3/16.
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");
}
