using System.Text;

namespace Competency.Model.Evaluation.Melo;

/// <summary>What classifications say of occupations beside their names.</summary>
internal static class EscoTexts
{
    /// <summary>The descriptions of ESCO's occupations and of ISCO's groups, by address.</summary>
    public static Dictionary<string, string> Descriptions(string folder)
    {
        Dictionary<string, string> descriptions = new(StringComparer.Ordinal);
        foreach (string file in (string[])["occupations_en.csv", "ISCOGroups_en.csv"])
        {
            string[][] rows = [.. QuotedRows(File.ReadAllText(Path.Combine(folder, file), Encoding.UTF8))];
            (int address, int description) = (Array.IndexOf(rows[0], "conceptUri"), Array.IndexOf(rows[0], "description"));
            foreach (string[] row in rows.Skip(1).Where(row => row.Length > description))
            {
                descriptions[row[address]] = row[description];
            }
        }

        return descriptions;
    }

    /// <summary>The description and the alternate titles of O*NET's occupations, by title.</summary>
    public static Dictionary<string, (string Description, string[] Titles)> Occupations(string folder)
    {
        ILookup<string, string> alternates = Rows(folder, "Alternate Titles.txt").ToLookup(static row => row[1], static row => row[2], StringComparer.Ordinal);
        return Rows(folder, "Occupation Data.txt").ToDictionary(static row => row[1], row => (row[2], alternates[row[1]].ToArray()), StringComparer.Ordinal);
    }

    private static IEnumerable<string[]> Rows(string folder, string file) => File.ReadLines(Path.Combine(folder, file), Encoding.UTF8).Skip(1).Select(static line => line.Split('\t'));

    /// <summary>Rows of a table with commas and quotation marks (RFC 4180).</summary>
    private static IEnumerable<string[]> QuotedRows(string text)
    {
        List<string> row = [];
        StringBuilder cell = new();
        bool isQuoted = false;
        foreach (char character in text)
        {
            if (character == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (isQuoted || character is not (',' or '\n' or '\r'))
            {
                cell.Append(character);
            }
            else if (character != '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (character == '\n')
                {
                    yield return [.. row];
                    row.Clear();
                }
            }
        }
    }
}
