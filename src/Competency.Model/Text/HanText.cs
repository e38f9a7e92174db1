namespace Competency.Model.Text;

// What the steps ask of characters and words.
internal static class HanText
{
    // Whether the character is a unified ideograph of the basic plane, or half of one beyond it.
    public static bool IsHan(char character) =>
        character is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uD840' and <= '\uD8BF');

    // Whether the character is a Latin letter, a digit or a sign that terms such as C++ and R&D hold.
    public static bool IsLatinTerm(char character) => char.IsAsciiLetterOrDigit(character) || character is '+' or '#' or '&' or '-' or '.';

    // How many ideographs there are.
    public static int CountHan(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char character in text)
        {
            count += IsHan(character) ? 1 : 0;
        }

        return count;
    }

    // Whether there is a letter of any script or a digit.
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
