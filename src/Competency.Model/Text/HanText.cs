namespace Competency.Model.Text;

/// <summary>What the steps ask of characters and words.</summary>
internal static class HanText
{
    /// <summary>Whether the character is a unified ideograph of the basic plane, or half of one beyond it.</summary>
    public static bool IsHan(char character) =>
        character is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uD840' and <= '\uD8BF');

    /// <summary>Whether the character is a Latin letter, a digit or a sign that terms such as C++ and R&amp;D hold.</summary>
    public static bool IsLatinTerm(char character) => char.IsAsciiLetterOrDigit(character) || character is '+' or '#' or '&' or '-' or '.';

    /// <summary>How many ideographs there are.</summary>
    public static int CountHan(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char character in text)
        {
            count += IsHan(character) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether there is a letter of any script or a digit.</summary>
    public static bool ContainsLetterOrDigit(this ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
            {
                return true;
            }
        }

        return false;
    }
}
