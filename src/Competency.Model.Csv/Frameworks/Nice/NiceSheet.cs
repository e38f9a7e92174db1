using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Frameworks.Nice;

// A sheet of one work role or competency area, as NIST's workbook has them: the rows above the header row say what it is.
// Code: The id of the role or area.
// Title: Its title; null if the sheet gives only the id.
// Description: What it does; null if the sheet does not say.
// Opm: Its codes of the Office of Personnel Management; null if the sheet has none.
// Category: The category of the role; null if the sheet does not say.
internal sealed record NiceSheet(string Code, string? Title, string? Description, string? Opm, string? Category)
{
    private const string OpmCode = "OPM Code:";

    // Reads the rows above the header row, and if they name nothing, the name of the file; null if it is no such sheet.
    public static NiceSheet? Find(TableTop top, string fileName)
    {
        string[] cells =
        [
            .. top.Above
                .SelectMany(static row => row)
                .Select(static cell => cell.Trim())
                .Where(static cell => cell.Length > 0),
        ];
        string? opm = cells
            .Where(static cell => cell.StartsWith(OpmCode, StringComparison.OrdinalIgnoreCase))
            .Select(static cell => cell[OpmCode.Length..].Trim())
            .FirstOrDefault();
        foreach (string cell in cells)
        {
            if (OwnerIn(cell) is (string code, string title, string description))
            {
                string? category = cells.FirstOrDefault(other => other != cell && other.EndsWith(')') && OwnerIn(other) is null);
                return new NiceSheet(code, title, description.Length > 0 ? description : null, opm, category);
            }
        }

        return InName(fileName) is string named ? new NiceSheet(named, null, null, opm, null) : null;
    }

    // Communications Security (COMSEC) Management (OG-WRL-001): Responsible for ….
    private static (string Code, string Title, string Description)? OwnerIn(string cell)
    {
        for (int open = cell.IndexOf('('); open >= 0; open = cell.IndexOf('(', open + 1))
        {
            int close = cell.IndexOf(')', open);
            if (close > 0 && NiceIds.IsOwner(cell.AsSpan(open + 1, close - open - 1).Trim()))
            {
                string title = cell[..open].Replace('\u00A0', ' ').Trim();
                return (cell[(open + 1)..close].Trim(), title, cell[(close + 1)..].TrimStart(':', ' ', '\u00A0').TrimEnd());
            }
        }

        return null;
    }

    private static string? InName(string fileName)
    {
        for (int start = 0; start + 10 <= fileName.Length; start++)
        {
            if (NiceIds.IsOwner(fileName.AsSpan(start, 10)))
            {
                return fileName.Substring(start, 10);
            }
        }

        return null;
    }
}
