using Competency.Model.Text;

namespace Competency.Model.Icap.Codes;

// Codes that a line or page break cut in two, S10 and on the next line 8 製作會議記錄能力. A number there may as well begin the name,
// so that it belongs to the code only where the codes beside it say so (Join, within a cell), or where no name follows the code on its
// page (RestOnNextPage).
internal static class SplitCodes
{
    private const int MostDigits = 3;
    private const int None = -2;

    // Joins the codes of a cell that were cut.
    public static void Join(ReadOnlySpan<char> cell, CodeShape shape, List<CodeMatch> codes)
    {
        if (shape.MostNumbers > 1)
        {
            return;
        }

        for (int i = 0; i < codes.Count; i++)
        {
            if (TryRestOf(cell, codes[i], out int start, out int end) && IsLikely(codes, i, string.Concat(codes[i].Code, cell[start..end])))
            {
                codes[i] = codes[i] with
                {
                    End = end,
                    Code = string.Concat(codes[i].Code, cell[start..end]),
                    FirstWidth = codes[i].FirstWidth + end - start
                };
            }
        }
    }

    // The length of the number that the next page begins with, if it is the rest of a code without a name; 0 if it is not.
    public static int RestOnNextPage(string? code, ReadOnlySpan<char> nextPage) =>
        code is null ? 0 : RestLength(nextPage, code.Length - 1);

    // Whether a number stands on the line after the code that could be its rest.
    public static bool IsFollowedByNumber(ReadOnlySpan<char> text, int digitsOfCode) =>
        text.TrimStart(" \t\r") is ['\n', ..] && RestLength(text.TrimStart(), digitsOfCode) > 0;

    // The length of the number at the start of a text that could be the rest of a code; 0 if there is none.
    public static int RestLength(ReadOnlySpan<char> text, int digitsOfCode)
    {
        int length = text.IndexOfAnyExceptInRange('0', '9');
        bool isRest = length > 0 && length + digitsOfCode <= MostDigits && (ChineseText.IsSpace(text[length])
            || ChineseText.IsChinese(text[length]));
        return isRest ? length : 0;
    }

    private static bool TryRestOf(ReadOnlySpan<char> cell, in CodeMatch code, out int start, out int end)
    {
        ReadOnlySpan<char> after = cell[code.End..];
        if (after.IsEmpty || ChineseText.IsIdeograph(after[0]))
        {
            (start, end) = (code.End, code.End);
            return false; // a name begins at once, as most do
        }

        start = code.End + (after.Length - after.TrimStart().Length);
        end = start + (cell[code.End..start].Contains('\n') ? RestLength(cell[start..], code.Code.Length - 1) : 0);
        return end > start;
    }

    // Whether the longer code follows the one before it or comes before the next, and the shorter does not.
    private static bool IsLikely(List<CodeMatch> codes, int index, string joined)
    {
        int whole = CodeMatch.LastNumberOf(joined);
        int cut = codes[index].LastNumber;
        int before = index > 0 ? codes[index - 1].LastNumber : None;
        int after = index + 1 < codes.Count ? codes[index + 1].LastNumber : None;
        bool fits = whole == before + 1 || whole == after - 1;
        return fits && cut != before + 1 && cut != after - 1;
    }
}
