using Competency.Model.Csv.Tables;
using Competency.Model.Drafts;
using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks.Onet;

// Makes drafts of the tables of O*NET.
internal sealed class OnetReader
{
    private static readonly ElementKind[] Expected = [ElementKind.Knowledge, ElementKind.Skill];

    private readonly FrameworkReading _reading;
    private readonly VocabularyDraft _framework;
    private readonly KeyIndex<StandardDraft> _occupations = new();
    private readonly KeyIndex<ElementDraft> _elements = new();
    private readonly Dictionary<string, ModelElement> _model = new(StringComparer.Ordinal);
    private readonly List<StandardDraft> _standards = [];
    private readonly List<StandardDraft> _unlisted = [];

    public OnetReader(FrameworkReading reading, string? version)
    {
        _reading = reading;
        _framework = new VocabularyDraft
        {
            Id = FrameworkNames.IdOf("onet", version),
            Version = version,
            Title = "O*NET",
            Language = "en",
            Location = new SourceLocation { File = reading.FileOf(OnetTables.Occupations) },
        };
        _framework.LevelScales.Add(LevelScale.OnetLevel);
        _framework.LevelScales.Add(LevelScale.OnetImportance);
    }

    // Reads all tables.
    public DocumentDrafts Read()
    {
        _reading.Read(OnetTables.Occupations, ReadOccupation);
        _reading.TryRead(
            OnetTables.ContentModel,
            row => _model.TryAdd(row.Text(0), new ModelElement(row.Label(1), row.Optional(2))) || true);
        ReadRatings();
        new OnetTasks(_reading, _framework, _elements, _model, row => StandardOf(row, title: 4)).Read();
        ReportUnlisted();
        return new DocumentDrafts(_standards, [_framework]) { Rows = _reading.Rows };
    }

    private bool ReadOccupation(FrameworkRow row)
    {
        StandardDraft occupation = NewOccupation(row.Text(0), row.At(0));
        if (!_occupations.Take(row, 0, occupation, static known => known.Location))
        {
            return false;
        }

        occupation.Title = new DraftText(row.Label(1), row.At(1));
        occupation.Description = row.Optional(2) is string description ? new DraftText(description, row.At(2)) : null;
        _standards.Add(occupation);
        return true;
    }

    private void ReadRatings()
    {
        OnetRatings ratings = new(_framework, _elements, _model, row => StandardOf(row, title: 8));
        foreach (DocumentFile file in _reading.Files.Of(OnetTables.Ratings, _reading.Diagnostics))
        {
            ratings.Begin();
            _reading.ReadFile(OnetTables.Ratings, file, ratings.Read);
            ratings.Report(file.Name, _reading.Diagnostics);
        }

        foreach (ElementKind kind in Expected.Where(kind => !ratings.Has(kind)))
        {
            _reading.ReportMissing(kind.Equals(ElementKind.Skill) ? "ratings of skills" : (Phrase)$"ratings of {kind}");
        }
    }

    private StandardDraft NewOccupation(string code, SourceLocation location) => new()
    {
        Code = new DraftText(code, location),
        Framework = _framework.Id,
        Language = "en",
        LevelScale = LevelScale.OnetLevel,
        ImportanceScale = LevelScale.OnetImportance,
        Location = location,
    };

    // The occupation of a row; one that is not listed becomes a standard with the title of the row, which newer releases repeat there.
    private StandardDraft? StandardOf(FrameworkRow row, int title)
    {
        if (_occupations.Find(row.Key(0)) is StandardDraft known)
        {
            return known;
        }

        string code = row.Text(0);
        if (code.Length == 0)
        {
            row.Diagnostics.Add(TableRules.ReferenceUnknown, row.At(0), "", (Phrase)"occupation", "");
            return null;
        }

        StandardDraft occupation = NewOccupation(code, row.At(0));
        occupation.Title = row.Label(title) is { Length: > 0 } called ? new DraftText(called, row.At(title)) : null;
        _occupations.TryAdd(row.Key(0), occupation);
        _standards.Add(occupation);
        _unlisted.Add(occupation);
        return occupation;
    }

    private void ReportUnlisted()
    {
        // Without a table of occupations none is listed, which was reported once.
        foreach (StandardDraft occupation in _reading.Files.Has(OnetTables.Occupations) ? _unlisted : [])
        {
            _reading.Diagnostics.Add(
                FrameworkRules.LinkedStandardNotListed,
                occupation.Location,
                occupation.Code!.Value.Value,
                occupation.Requirements.Count + occupation.Tasks.Count,
                occupation.Title is DraftText title ? (Phrase)$"with the title '{title.Value}' that they give" : "without a title");
        }
    }

    // An element of the content model; nothing if it does not list it.
    // Title: What it is called.
    // Description: What it is.
    internal readonly record struct ModelElement(string? Title, string? Description);
}
