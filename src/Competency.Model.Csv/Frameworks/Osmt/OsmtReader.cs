using Competency.Model.Drafts;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks.Osmt;

// Makes a vocabulary of a table of skills: the name is the title, the statement the description, and categories are broader.
internal sealed class OsmtReader
{
    private const string Category = "category";

    private readonly FrameworkReading _reading;
    private readonly DocumentFile _file;
    private readonly VocabularyDraft _draft;
    private readonly CompetencyList _skills;
    private readonly FieldCounts _fields = new();
    private readonly Dictionary<string, SourceLocation> _categories = new(StringComparer.Ordinal);

    public OsmtReader(FrameworkReading reading, DocumentFile file)
    {
        (_reading, _file) = (reading, file);
        _draft = new VocabularyDraft { Id = FrameworkNames.IdOfFile(file.FileName), Location = new SourceLocation { File = file.Name } };
        _skills = new CompetencyList(_draft, reading.Diagnostics);
    }

    // Reads the file.
    public VocabularyDraft Read()
    {
        _reading.ReadFile(OsmtTables.Skills, _file, Take);
        foreach ((string category, SourceLocation place) in _categories)
        {
            ElementDraft element = new() { Title = category, Kind = ElementKind.FromId(Category), Location = place };
            _skills.Add(new CompetencyEntry(element, CategoryKey(category), ""));
        }

        _skills.Complete("");
        _fields.Report(CompetencyRules.FieldsLeftOut, _draft.Location, _reading.Diagnostics);
        return _draft;
    }

    private bool Take(FrameworkRow row)
    {
        ElementDraft element = new()
        {
            Title = row.Label(OsmtTables.Name),
            Description = row.Optional(OsmtTables.Statement),
            Kind = ElementKind.Skill,
            Location = row.At(),
        };
        CompetencyEntry entry = new(element, row.Text(OsmtTables.Address), "");
        SourceLocation place = row.At(OsmtTables.Categories);
        string[] categories = row.Label(OsmtTables.Categories)
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (string category in categories)
        {
            entry.Parents.Add((CategoryKey(category), place));
            _categories.TryAdd(category, place);
        }

        bool isNew = _skills.Add(entry);
        for (int column = 0; isNew && column < OsmtTables.LeftOut.Length; column++)
        {
            _fields.Add(OsmtTables.LeftOut[column].Split('|')[0], row.Text(OsmtTables.FirstField + column).Length > 0 ? 1 : 0);
        }

        return isNew;
    }

    // A skill may have the name of a category.
    private static string CategoryKey(string category) => "category: " + category;
}
