using Competency.Model.Csv.Tables;
using Competency.Model.Drafts;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks.Onet;

// Makes drafts of the tables of O*NET.
internal sealed class OnetReader
{
    private readonly FrameworkReading _reading;
    private readonly VocabularyDraft _framework;
    private readonly KeyIndex<StandardDraft> _occupations = new();
    private readonly KeyIndex<ElementDraft> _elements = new();
    private readonly Dictionary<string, string> _descriptions = new(StringComparer.Ordinal);
    private readonly List<StandardDraft> _standards = [];

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
        _reading.TryRead(OnetTables.ContentModel, row => _descriptions.TryAdd(row.Text(0), row.Text(2)) || true);
        ReadRatings(OnetTables.Knowledge, ElementKind.Knowledge, isExpected: true);
        ReadRatings(OnetTables.Skills, ElementKind.Skill, isExpected: true);
        ReadRatings(OnetTables.Abilities, ElementKind.Ability, isExpected: false);
        new OnetTasks(_reading, _framework, _elements, StandardOf).Read();
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

    private void ReadRatings(FrameworkTable table, ElementKind kind, bool isExpected)
    {
        OnetRatings ratings = new(kind, _framework, _elements, _descriptions, StandardOf);
        if (isExpected)
        {
            _reading.Read(table, ratings.Read);
        }
        else
        {
            _reading.TryRead(table, ratings.Read);
        }

        ratings.Report(_reading.FileOf(table), _reading.Diagnostics);
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

    // The occupation of a row; one that is not listed becomes a standard without title.
    private StandardDraft? StandardOf(FrameworkRow row)
    {
        if (_occupations.Find(row.Key(0)) is StandardDraft known)
        {
            return known;
        }

        string code = row.Text(0);
        if (code.Length == 0)
        {
            row.Diagnostics.Add(TableRules.ReferenceUnknown, row.At(0), "", "occupation", "");
            return null;
        }

        StandardDraft occupation = NewOccupation(code, row.At(0));
        _occupations.TryAdd(row.Key(0), occupation);
        _standards.Add(occupation);
        return occupation;
    }

    private void ReportUnlisted()
    {
        foreach (StandardDraft occupation in _standards.Where(static standard => standard.Title is null))
        {
            _reading.Diagnostics.Add(
                FrameworkRules.LinkedStandardNotListed,
                occupation.Location,
                occupation.Code!.Value.Value,
                occupation.Requirements.Count + occupation.Tasks.Count);
        }
    }
}
