using Competency.Model.Csv.Tables;
using Competency.Model.Drafts;
using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks.Moodle;

// Makes vocabularies of one file of Moodle: mostly one; each row of a framework after the first begins another.
internal sealed class MoodleReader(FrameworkReading reading, DocumentFile file)
{
    private static readonly string[] TrueWords = ["1", "true", "yes", "y", "是"];
    private static readonly string[] NothingWords = ["", "0", "null", "[]", "{}"];

    private readonly List<MoodleFramework> _frameworks = [];
    private readonly FieldCounts _leftOut = new();
    private readonly FirstOfMany _markup = new();

    // Reads the file.
    public IEnumerable<VocabularyDraft> Read()
    {
        SourceLocation start = new() { File = file.Name };
        _frameworks.Add(new MoodleFramework(start, reading.Diagnostics));
        reading.ReadFile(MoodleTables.Competencies, file, Take);
        _leftOut.Report(CompetencyRules.FieldsLeftOut, start, reading.Diagnostics);
        _markup.Report(CompetencyRules.MarkupRemoved, reading.Diagnostics);
        foreach (MoodleFramework framework in _frameworks)
        {
            framework.Complete(FrameworkNames.IdOfFile(file.FileName));
        }

        return _frameworks.Select(static framework => framework.Draft);
    }

    private bool Take(FrameworkRow row)
    {
        CountLeftOut(row);
        if (!TrueWords.Contains(row.Exact(MoodleColumn.IsFramework), StringComparer.OrdinalIgnoreCase))
        {
            return TakeCompetency(row);
        }

        if (_frameworks[^1].IsDescribed)
        {
            _frameworks.Add(new MoodleFramework(row.At(), reading.Diagnostics));
        }

        _frameworks[^1].Describe(row);
        return true;
    }

    private bool TakeCompetency(FrameworkRow row)
    {
        string id = row.Exact(MoodleColumn.Id);
        ElementDraft element = new()
        {
            Title = row.Exact(MoodleColumn.Name),
            Description = DescriptionOf(row, id),
            Kind = MoodleTaxonomy.KindOf(row.Exact(MoodleColumn.Taxonomy)),
            Location = row.At(),
        };
        element.AlternateTitles.AddRange(ListOf(row, MoodleColumn.OtherNames) ?? []);
        foreach ((string language, string name) in NamedOf(row))
        {
            element.Labels[language] = name;
        }

        CompetencyEntry entry = new(element, id, id);
        SourceLocation place = row.At(MoodleColumn.Parent);
        entry.Parents.AddRange((ListOf(row, MoodleColumn.AllParents) ?? [row.Exact(MoodleColumn.Parent)]).Select(parent => (parent, place)));
        return _frameworks[^1].Competencies.Add(entry);
    }

    // Format 1 is HTML, 2 plain text, 4 Markdown.
    private string? DescriptionOf(FrameworkRow row, string id)
    {
        string text = row.Exact(MoodleColumn.Description);
        if (text.Length == 0 || row.Exact(MoodleColumn.DescriptionFormat) is "2" or "4")
        {
            return text.Length == 0 ? null : text;
        }

        string plain = HtmlText.Of(text, out bool hasMore);
        if (hasMore)
        {
            _markup.Add(id, row.At(MoodleColumn.Description));
        }

        return plain.Length == 0 ? null : plain;
    }

    private void CountLeftOut(FrameworkRow row)
    {
        bool isFramework = row.Exact(MoodleColumn.IsFramework).Length > 0;
        for (int column = MoodleColumn.ScaleValues; column <= MoodleColumn.ExportedId; column++)
        {
            bool isKept = isFramework && column is MoodleColumn.ScaleValues or MoodleColumn.ScaleConfiguration;
            if (!isKept && !NothingWords.Contains(row.Exact(column), StringComparer.OrdinalIgnoreCase))
            {
                _leftOut.Add(MoodleTables.Headings[column]);
            }
        }

        if (isFramework && row.Exact(MoodleColumn.Description).Length > 0)
        {
            _leftOut.Add("Description of the framework");
        }
    }

    private static List<string>? ListOf(FrameworkRow row, int column)
    {
        string cell = row.Exact(column);
        List<string>? texts = cell.Length == 0 ? null : JsonCells.ReadList(cell);
        ReportUnread(row, column, cell, texts is null);
        return texts;
    }

    private static List<KeyValuePair<string, string>> NamedOf(FrameworkRow row)
    {
        string cell = row.Exact(MoodleColumn.Labels);
        List<KeyValuePair<string, string>>? names = cell.Length == 0 ? null : JsonCells.ReadNamed(cell);
        ReportUnread(row, MoodleColumn.Labels, cell, names is null);
        return names ?? [];
    }

    private static void ReportUnread(FrameworkRow row, int column, string cell, bool isUnread)
    {
        if (isUnread && cell.Length > 0)
        {
            row.Diagnostics.Add(TableRules.CellUnreadable, row.At(column), Excerpt.Of(cell), "JSON of names");
        }
    }
}
