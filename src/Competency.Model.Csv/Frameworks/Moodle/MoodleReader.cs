using Competency.Model.Drafts;
using Competency.Model.Formats;

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
        List<string>? exact = JsonCells.ReadList(row, MoodleColumn.ExactTexts);
        string id = exact is [_, _, _, var code, ..] ? code : row.Exact(MoodleColumn.Id);
        List<string>? parents = JsonCells.ReadList(row, MoodleColumn.AllParents);
        string? description = exact is [_, var text, ..] ? text : DescriptionOf(row, id);
        ElementDraft element = new()
        {
            Title = exact is [var name, ..] ? name : row.Exact(MoodleColumn.Name),
            Description = description is { Length: > 0 } ? description : null,
            Kind = MoodleTaxonomy.KindOf(exact is [_, _, var kind, ..] ? kind : row.Exact(MoodleColumn.Taxonomy)),
            Location = row.At(),
        };
        element.AlternateTitles.AddRange(JsonCells.ReadList(row, MoodleColumn.OtherNames) ?? []);
        foreach ((string language, string label) in JsonCells.ReadNamed(row, MoodleColumn.Labels) ?? [])
        {
            element.Labels[language] = label;
        }

        List<string>? other = JsonCells.ReadList(row, MoodleColumn.OtherCode);
        List<string>? relations = JsonCells.ReadList(row, MoodleColumn.Relations);
        CompetencyEntry entry = new(element, id, id)
        {
            AreParentsExact = parents is not null,
            AreRelationsExact = relations is not null,
            ExactCodes = other is [var second] && id.Length > 0 ? (id, second) : null,
        };
        entry.Relations.AddRange(relations?.Chunk(2).Where(static pair => pair.Length == 2).Select(static pair => (pair[0], pair[1]))
            ?? MoodleReferences.Read(row.Exact(MoodleColumn.CrossReferences)).Select(static key => (RelatedElement.Related, key)));
        SourceLocation place = row.At(MoodleColumn.Parent);
        entry.Parents.AddRange((parents ?? [row.Exact(MoodleColumn.Parent)]).Select(parent => (parent, place)));
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
            bool isKept = isFramework
                && (column == MoodleColumn.ScaleValues
                    || (column == MoodleColumn.ScaleConfiguration && MoodleScale.IsUsual(row.Exact(column))));
            isKept |= !isFramework && column == MoodleColumn.CrossReferences;
            if (!isKept && !NothingWords.Contains(row.Exact(column), StringComparer.OrdinalIgnoreCase))
            {
                _leftOut.Add(MoodleTables.Headings[column]);
            }
        }

        if (isFramework && row.Exact(MoodleColumn.Description).Length > 0)
        {
            _leftOut.Add("", template: "Description of the framework");
        }
    }
}
