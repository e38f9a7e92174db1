namespace Competency.Model.Text;

/// <summary>Full-width Latin letters, digits and signs (Ｔ１．１) as their ordinary selves (T1.1).</summary>
internal static class WidthFold
{
    private const int FullWidthOffset = '！' - '!';

    /// <summary>The ASCII character of a full-width one; an ideographic space becomes a space; all others stay.</summary>
    public static char Fold(char character) => character switch
    {
        >= '！' and <= '～' => (char)(character - FullWidthOffset),
        '\u3000' => ' ',
        _ => character,
    };

    /// <summary>The full-width form of a printable ASCII character.</summary>
    public static char Widen(char character) => (char)(character + FullWidthOffset);

    /// <summary>The text with every character folded; the same instance when nothing changes.</summary>
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
