using System.Text;
using Competency.Model.Mappings;

namespace Competency.Model.Evaluation.Names;

/// <summary>Reads labeled pairs: UTF-8, tab-separated, no quoting, one header row, columns found by name.</summary>
internal static class LabeledPairs
{
    private static readonly string[] Columns = ["kind", "a", "b", "label", "stratum"];

    public static IReadOnlyList<LabeledPair> Read(string path)
    {
        string[] lines = File.ReadAllLines(path, Encoding.UTF8);
        if (lines.Length == 0)
        {
            return [];
        }

        string[] head = lines[0].Split('\t');
        int[] columns = [.. Columns.Select(name => Array.IndexOf(head, name))];
        if (columns.Contains(-1))
        {
            throw new InvalidDataException($"{path}: the header row must name kind, a, b, label and stratum");
        }

        int half = Array.IndexOf(head, "half");
        return
        [
            .. lines.Skip(1).Where(static line => line.Length > 0)
                .Select(static line => line.Split('\t'))
                .Select(cells => Parse(cells, columns) with { Half = half < 0 ? "" : cells[half] }),
        ];
    }

    private static LabeledPair Parse(string[] cells, int[] columns) => new(
        KindOf(cells[columns[0]]),
        cells[columns[1]],
        cells[columns[2]],
        RelationOf(cells[columns[3]]),
        cells[columns[4]]);

    private static MappingRelation? RelationOf(string label) =>
        string.Equals(label, "none", StringComparison.OrdinalIgnoreCase) ? null : Enum.Parse<MappingRelation>(label, ignoreCase: true);

    private static ElementKind KindOf(string text) =>
        (text.Length == 1 ? ElementKind.FromLetter(char.ToUpperInvariant(text[0])) : null) ?? ElementKind.FromId(text);
}
