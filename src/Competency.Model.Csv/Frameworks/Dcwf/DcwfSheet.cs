using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Frameworks.Dcwf;

// A sheet of one work role, as the published workbook has them: the rows above the header row, or the name of the sheet, say which.
// Code: The code of the role: 411.
// Title: Its title; null if the sheet gives only the code.
// Description: What it does; null if the sheet does not say.
// ElementCode: The code of its part of the workforce: IT; null if the sheet does not say.
// Element: The name of that part; null if the sheet does not say.
internal sealed record DcwfSheet(string Code, string? Title, string? Description, string? ElementCode, string? Element)
{
    private const string ElementHeading = "Element";

    // Reads the rows above the header row and the name of the file; null if neither names a role.
    public static DcwfSheet? Find(TableTop top, string fileName)
    {
        string name = Path.GetFileNameWithoutExtension(fileName);
        RoleCode? ofName = RoleCode.In(name, isAlone: true);
        for (int row = 0; row < top.Above.Count; row++)
        {
            foreach (string cell in top.Above[row])
            {
                if (RoleCode.In(cell, isAlone: false) is RoleCode found)
                {
                    return new DcwfSheet(
                        found.Code, found.Title, DescriptionBelow(top, row), found.Element ?? ofName?.Element, ElementOf(top));
                }
            }
        }

        if (ofName is RoleCode named)
        {
            return new DcwfSheet(named.Code, named.Title.Length > 0 ? named.Title : null, null, named.Element, null);
        }

        // A sheet that says what is core belongs to some role, which is then called like its file; an empty one is a form to fill in.
        bool isOfRole = name.Length > 0 && top.First.Length > 0 && top.Names.Contains(DcwfTables.Core);
        return isOfRole ? new DcwfSheet(name, name, null, null, null) : null;
    }

    private static string? DescriptionBelow(TableTop top, int row) => top.Above
        .Skip(row + 1)
        .SelectMany(static cells => cells)
        .Select(static cell => cell.Trim())
        .FirstOrDefault(static cell => cell.Length > 0);

    // What stands beneath the heading Element.
    private static string? ElementOf(TableTop top)
    {
        for (int row = 0; row + 1 < top.Above.Count; row++)
        {
            int column = Array.FindIndex(top.Above[row], static cell => cell.Trim() == ElementHeading);
            if (column >= 0 && column < top.Above[row + 1].Length && top.Above[row + 1][column].Trim() is { Length: > 0 } element)
            {
                return element;
            }
        }

        return null;
    }

    // A code of a role within a text: Technical Support Specialist (411), (IT-411) Tech Supp Specialist, IT-411.
    // Code: The number.
    // Element: The letters before it; null if there are none.
    // Title: The rest of the text.
    private sealed record RoleCode(string Code, string? Element, string Title)
    {
        // Finds a code in brackets, or where the text may be the code alone, without.
        public static RoleCode? In(string text, bool isAlone)
        {
            for (int open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
            {
                int close = text.IndexOf(')', open);
                if (close > 0 && Parse(text.AsSpan(open + 1, close - open - 1).Trim()) is (string code, string letters))
                {
                    string title = $"{text[..open].Trim()} {text[(close + 1)..].Trim()}".Trim();
                    return new RoleCode(code, letters.Length > 0 ? letters : null, title);
                }
            }

            return isAlone && Parse(text.AsSpan().Trim()) is (string number, string part)
                ? new RoleCode(number, part.Length > 0 ? part : null, "")
                : null;
        }

        private static (string Code, string Element)? Parse(ReadOnlySpan<char> text)
        {
            bool hasElement = text.Length == 6 && text[2] == '-' && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1]);
            ReadOnlySpan<char> digits = hasElement ? text[3..] : text;
            return digits.Length == 3 && !digits.ContainsAnyExceptInRange('0', '9')
                ? (digits.ToString(), hasElement ? text[..2].ToString() : "")
                : null;
        }
    }
}
