using System.Globalization;
using System.Text;

namespace Competency.Model.Excel.Cells;

// Characters that XML cannot hold are written as _x000D_ in workbooks, and what looks like that as _x005F_x000D_.
internal static class Escapes
{
    private const int Length = 7;

    public static string Decode(string text)
    {
        int at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        StringBuilder decoded = new(text.Length);
        int done = 0;
        while (at >= 0)
        {
            bool isEscape = at + Length <= text.Length
                && text[at + Length - 1] == '_'
                && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);
            if (isEscape)
            {
                char character = (char)ushort.Parse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                decoded.Append(text, done, at - done).Append(char.IsSurrogate(character) ? '\uFFFD' : character);
                done = at + Length;
            }

            at = text.IndexOf("_x", isEscape ? done : at + 1, StringComparison.Ordinal);
        }

        return decoded.Append(text, done, text.Length - done).ToString();
    }
}
