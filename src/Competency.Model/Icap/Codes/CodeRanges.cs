using System.Globalization;
using Competency.Model.Text;

namespace Competency.Model.Icap.Codes;

// Several codes written as one: K01~K05, K01-05, K01、02、03. Each of them becomes a code of its own; numbers without letter only
// where nothing else stands on the line, for K01-03D列印 has a name.
internal static class CodeRanges
{
    private const string Lists = "、,，";

    // Of more codes in one cell ranges stay as they are written; a document may not have as many items.
    private const int MostCodes = 200_000;

    // Puts the codes into the list that ranges and lists of numbers stand for.
    public static void Expand(ReadOnlySpan<char> cell, CodeShape shape, List<CodeMatch> codes)
    {
        if (shape.OwnLetter is not ('K' or 'S'))
        {
            return;
        }

        List<CodeMatch>? expanded = null;
        List<string> further = [];
        for (int i = 0; i < codes.Count; i++)
        {
            CodeMatch first = codes[i];
            further.Clear();
            bool isRange = expanded is not { Count: >= MostCodes } && MayBegin(cell[first.End..]);
            int end = isRange ? ReadFurther(cell, codes, i, shape, further) : first.End;
            if (further.Count == 0)
            {
                expanded?.Add(first);
                continue;
            }

            expanded ??= [.. codes.Take(i)];
            expanded.Add(first with { End = end, Last = further[^1] });
            expanded.AddRange(further.Select(code => first with { Start = end, End = end, Code = code, Last = code }));
            while (i + 1 < codes.Count && codes[i + 1].Start < end)
            {
                i++; // found where the range is written
            }
        }

        if (expanded is not null)
        {
            codes.Clear();
            codes.AddRange(expanded);
        }
    }

    private static bool MayBegin(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.TrimStart(' ');
        return !rest.IsEmpty && (RangeSign.Is(rest[0]) || IsList(rest[0]));
    }

    // Reads what follows a code as further codes; where that ends.
    private static int ReadFurther(ReadOnlySpan<char> cell, List<CodeMatch> codes, int index, CodeShape shape, List<string> further)
    {
        CodeMatch first = codes[index];
        int width = first.Code.Length - 1;
        int last = first.LastNumber;
        bool mayLackLetter = HoldsNumbersOnly(cell, codes, index);
        int end = first.End;
        while (TryReadNext(cell, end, shape, first.Letter, mayLackLetter, out bool isRange, out int number, out int next)
            && number > last && number - last < RangeSign.MaxCodes)
        {
            for (int each = isRange ? last + 1 : number; each <= number; each++)
            {
                further.Add(first.Letter + each.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0'));
            }

            (last, end) = (number, next);
        }

        return end;
    }

    // A sign and a code or number behind it; a list goes on with numbers alone, its codes are found as codes.
    private static bool TryReadNext(
        ReadOnlySpan<char> cell, int at, CodeShape shape, char letter, bool mayLackLetter, out bool isRange, out int number, out int end)
    {
        (isRange, number, end) = (false, 0, at);
        int sign = at;
        CodeScanner.SkipSpaces(cell, ref sign);
        if (sign >= cell.Length || !((isRange = RangeSign.Is(cell[sign])) || IsList(cell[sign])))
        {
            return false;
        }

        int start = sign + 1;
        CodeScanner.SkipSpaces(cell, ref start);
        if (start >= cell.Length)
        {
            return false;
        }

        if (char.IsAsciiDigit(cell[start]))
        {
            int digits = cell[start..].IndexOfAnyExceptInRange('0', '9') is int found and >= 0 ? found : cell.Length - start;
            end = start + digits;
            return mayLackLetter && int.TryParse(cell.Slice(start, digits), NumberStyles.None, CultureInfo.InvariantCulture, out number);
        }

        bool isCode = CodeScanner.TryMatch(cell, start, shape, out CodeMatch match) && match.Letter == letter;
        (number, end) = isCode ? (match.LastNumber, match.End) : (0, at);
        return isCode && isRange;
    }

    // Whether nothing but numbers and signs stands between a code and the next one or the end of the line.
    private static bool HoldsNumbersOnly(ReadOnlySpan<char> cell, List<CodeMatch> codes, int index)
    {
        ReadOnlySpan<char> text = index + 1 < codes.Count ? cell[codes[index].End..codes[index + 1].Start] : cell[codes[index].End..];
        int lineEnd = text.IndexOf('\n');
        foreach (char character in lineEnd < 0 ? text : text[..lineEnd])
        {
            if (!char.IsAsciiDigit(character) && !ChineseText.IsSpace(character) && !RangeSign.Is(character) && !IsList(character))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsList(char character) => Lists.Contains(character, StringComparison.Ordinal);
}
