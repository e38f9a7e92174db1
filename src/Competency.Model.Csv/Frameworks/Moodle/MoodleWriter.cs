using System.Text;
using Competency.Model.Codes;

namespace Competency.Model.Csv.Frameworks.Moodle;

// Writes a vocabulary as Moodle imports it: the framework, then each competency with its parent. What Moodle has no column for
// stands in columns of our own behind its columns, which are there only if something stands in them.
internal sealed class MoodleWriter
{
    private const int MoodleColumns = 14;
    private const int LongestName = 100;
    private const string PlainText = "2";
    private const string Taxonomy = "competency,competency,competency,competency";
    private static readonly string[] DefaultLevels = ["Not yet competent", "Competent"];

    private readonly CompetencyVocabulary _vocabulary;
    private readonly Dictionary<CompetencyElement, CompetencyElement> _parents;
    private readonly List<string[]> _rows = [];

    private MoodleWriter(CompetencyVocabulary vocabulary) =>
        (_vocabulary, _parents) = (vocabulary, FirstParents.Of(vocabulary));

    // Writes it in steps: see OutputSteps. Names that Moodle cuts are reported.
    public static IEnumerable<long> Steps(Stream stream, CompetencyVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        MoodleWriter writer = new(vocabulary);
        writer._rows.Add(writer.FrameworkRow());
        writer._rows.AddRange(vocabulary.Elements.Select(writer.RowOf));
        writer.ReportCut(diagnostics);
        return writer.StepsTo(stream);
    }

    private void ReportCut(DiagnosticBag diagnostics)
    {
        CompetencyElement[] cut = [.. _vocabulary.Elements.Where(static element => element.Title.Length > LongestName)];
        if (cut.Length > 0)
        {
            diagnostics.Add(CompetencyRules.NamesCut, SourceLocation.None, cut.Length, LongestName, cut[0].Code);
        }
    }

    private string[] FrameworkRow()
    {
        string[] row = NewRow();
        string[] levels = _vocabulary.LevelScales.Select(ScaleCells.NamesOf)
            .FirstOrDefault(static names => names is not null && !names.Any(static name => name.Contains(',', StringComparison.Ordinal)))
            ?? DefaultLevels;
        bool areRead = ScaleCells.OfNames(levels).SequenceEqual(_vocabulary.LevelScales);
        row[MoodleColumn.Id] = _vocabulary.Id;
        row[MoodleColumn.Name] = _vocabulary.Title ?? "";
        row[MoodleColumn.DescriptionFormat] = PlainText;
        row[MoodleColumn.ScaleValues] = string.Join(',', levels);
        row[MoodleColumn.ScaleConfiguration] = MoodleScale.Configuration(levels.Length);
        row[MoodleColumn.IsFramework] = "1";
        row[MoodleColumn.Taxonomy] = Taxonomy;
        row[MoodleColumn.Language] = _vocabulary.Language ?? "";
        row[MoodleColumn.Version] = _vocabulary.Version ?? "";
        row[MoodleColumn.LevelScales] =
            areRead ? "" : JsonCells.Write(writer => ScaleCells.Write(writer, _vocabulary.LevelScales));
        row[MoodleColumn.ExactTexts] = JsonCells.Exact(
            _vocabulary.Id, _vocabulary.Title ?? "", _vocabulary.Version ?? "", _vocabulary.Language ?? "");
        return row;
    }

    private string[] RowOf(CompetencyElement element)
    {
        string[] row = NewRow();
        ElementCode? parent = _parents.GetValueOrDefault(element)?.Code;
        ElementCode[] read = parent is ElementCode code && JsonCells.Exact(code.Text).Length == 0 ? [code] : [];
        row[MoodleColumn.Parent] = parent?.Text ?? "";
        row[MoodleColumn.Id] = element.Code.GetValueOrDefault().Text;
        row[MoodleColumn.Name] = element.Title;
        row[MoodleColumn.Description] = element.Description ?? "";
        row[MoodleColumn.DescriptionFormat] = PlainText;
        row[MoodleColumn.IsFramework] = "";
        row[MoodleColumn.Taxonomy] = element.Kind.Equals(ElementKind.Unspecified) ? "" : element.Kind.Id;
        row[MoodleColumn.AllParents] =
            element.Broader.SequenceEqual(read) ? "" : JsonCells.Write(element.Broader.Select(static broader => broader.Text));
        row[MoodleColumn.CrossReferences] = MoodleReferences.Write(element.Relations);
        row[MoodleColumn.Relations] = AreRelationsRead(element, row[MoodleColumn.CrossReferences])
            ? ""
            : JsonCells.Write(element.Relations.SelectMany(static relation => (string[])[relation.Kind, relation.Target.Text]));
        row[MoodleColumn.OtherCode] = element.AlternateCode is ElementCode other ? JsonCells.Write([other.Text]) : "";
        row[MoodleColumn.OtherNames] = element.AlternateTitles.IsEmpty ? "" : JsonCells.Write(element.AlternateTitles);
        row[MoodleColumn.Labels] = element.Labels.IsEmpty ? "" : JsonCells.Write(element.Labels);
        row[MoodleColumn.ExactTexts] = JsonCells.Exact(
            element.Title, element.Description ?? "", row[MoodleColumn.Taxonomy], row[MoodleColumn.Id]);
        return row;
    }

    private static bool AreRelationsRead(CompetencyElement element, string cell) =>
        MoodleReferences.Read(cell)
            .Select(static key => new RelatedElement(RelatedElement.Related, ElementCode.Parse(key, null)))
            .SequenceEqual(element.Relations)
        && element.Relations.Distinct().Count() == element.Relations.Length;

    private static string[] NewRow() => [.. Enumerable.Repeat("", MoodleColumns + MoodleTables.OwnHeadings.Length)];

    private IEnumerable<long> StepsTo(Stream stream)
    {
        string[] headings = [.. MoodleTables.Headings, .. MoodleTables.OwnHeadings];
        int[] columns =
        [
            .. Enumerable.Range(0, headings.Length).Where(column => column < MoodleColumns || _rows.Exists(row => row[column].Length > 0)),
        ];
        using StreamWriter writer = new(stream, new UTF8Encoding(false), leaveOpen: true);
        long count = 0;
        foreach (string[] row in _rows.Prepend(headings))
        {
            writer.Write(string.Join(',', columns.Select(column => Quoted(row[column]))));
            writer.Write("\r\n");
            yield return count++;
        }
    }

    // In quotes, as Moodle writes them; formulas are not escaped, since Moodle would keep the escapes.
    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
