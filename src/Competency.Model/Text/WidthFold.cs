namespace Competency.Model.Text;

// Full-width Latin letters, digits and signs (Ｔ１．１) as their ordinary selves (T1.1).
internal static class WidthFold
{
    private const int FullWidthOffset = '！' - '!';

    // The ASCII character of a full-width one; an ideographic space becomes a space; all others stay.
    public static char Fold(char character) => character switch
    {
        >= '！' and <= '～' => (char)(character - FullWidthOffset),
        '\u3000' => ' ',
        _ => character,
    };

    // The full-width form of a printable ASCII character.
    public static char Widen(char character) => (char)(character + FullWidthOffset);

    // The text with every character folded; the same instance when nothing changes.
    public static string Fold(string text)
    {
        int first = 0;
        while (first < text.Length && Fold(text[first]) == text[first])
        {
            first++;
        }

        return first == text.Length
            ? text
            : string.Create(text.Length, text, static (target, source) =>
            {
                for (int i = 0; i < target.Length; i++)
                {
                    target[i] = Fold(source[i]);
                }
            });
    }
}
