using System.Text;

namespace Competency.Model.Evaluation.Onet;

/// <summary>A tab-separated table of an O*NET release, by the names of its columns.</summary>
internal static class OnetTable
{
    /// <summary>The cells of these columns, row by row.</summary>
    public static IEnumerable<string[]> Rows(string folder, string file, params string[] columns)
    {
        int[]? places = null;
        foreach (string line in File.ReadLines(Path.Combine(folder, file), Encoding.UTF8))
        {
            string[] cells = line.Split('\t');
            if (places is null)
            {
                places =
                    [
                        .. columns.Select(column => Array.IndexOf(cells, column) is >= 0 and int at
                            ? at
                            : throw new InvalidDataException($"{file} has no column {column}.")),
                    ];
                continue;
            }

            yield return [.. places.Select(at => cells[at])];
        }
    }
}
