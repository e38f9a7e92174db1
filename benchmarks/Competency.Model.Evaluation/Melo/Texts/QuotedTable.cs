using System.Text;

namespace Competency.Model.Evaluation.Melo.Texts;

/// <summary>Columns of a sound table with commas and quotation marks (RFC 4180).</summary>
internal static class QuotedTable
{
    /// <summary>The cells of these columns, a row at a time.</summary>
    public static IEnumerable<string[]> Read(string folder, string file, params string[] columns)
    {
        int[]? places = null;
        foreach (string[] row in Rows(File.ReadAllText(Path.Combine(folder, file), Encoding.UTF8)))
        {
            if (places is null)
            {
                places = [.. columns.Select(column => Array.IndexOf(row, column))];
            }
            else if (row.Length > places.Max())
            {
                yield return [.. places.Select(place => row[place])];
            }
        }
    }

    private static IEnumerable<string[]> Rows(string text)
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

        if (row.Count > 0)
        {
            yield return [.. row, cell.ToString()];
        }
    }
}
