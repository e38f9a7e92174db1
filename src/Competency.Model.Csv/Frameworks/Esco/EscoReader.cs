using Competency.Model.Csv.Threading;
using Competency.Model.Drafts;
using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks.Esco;

// Makes drafts of the tables of ESCO. Identity is the URI, of occupations and of skills.
internal sealed class EscoReader
{
    private const string IscoScheme = "isco-08";
    private const string EscoScheme = "esco";

    private readonly FrameworkReading _reading;
    private readonly VocabularyDraft _framework;
    private readonly KeyIndex<StandardDraft> _occupations = new();
    private readonly KeyIndex<ElementDraft> _skills = new();
    private readonly List<StandardDraft> _standards = [];
    private readonly List<StandardDraft> _dangling = [];
    private readonly string? _language;
    private readonly IscoCodes _codes = new();
    private readonly bool _hasOccupations;
    private readonly bool _hasSkills;

    public EscoReader(FrameworkReading reading, string? version)
    {
        _reading = reading;
        string file = reading.FileOf(EscoTables.Skills);
        _hasOccupations = reading.Files.Has(EscoTables.Occupations);
        _hasSkills = reading.Files.Has(EscoTables.Skills);
        _language = reading.Files.Language;
        _framework = new VocabularyDraft
        {
            Id = FrameworkNames.IdOf("esco", version),
            Version = version,
            Title = "ESCO",
            Language = reading.Files.Of(EscoTables.Skills, new DiagnosticBag()) is [DocumentFile skills]
                ? reading.Files.LanguageOf(skills) ?? _language
                : _language,
            Location = new SourceLocation { File = file },
        };
    }

    // Reads all tables.
    public DocumentDrafts Read()
    {
        EscoRelations relations = new();
        FrameworkReading beside = _reading.Beside();
        Task reading = Background.Start(() => beside.Read(EscoTables.Relations, relations.Read), Task.CompletedTask);
        _reading.Read(EscoTables.Skills, ReadSkill);
        _reading.Read(EscoTables.Occupations, ReadOccupation);
        _codes.Report(_reading.Diagnostics);
        reading.GetAwaiter().GetResult();
        int repeated = new EscoLinks(relations, _occupations, _skills).GiveAll(NewDangling, TakeUnlisted, beside.Diagnostics);
        _reading.Join(beside, repeated);
        ReadBroader();
        new EscoLanguages(_reading, _framework, _occupations, _skills).Read();
        ReportDangling();
        return new DocumentDrafts([.. _standards, .. _dangling], [_framework]) { Rows = [.. _reading.Rows.Where(IsNoHierarchy)] };
    }

    private bool ReadSkill(FrameworkRow row)
    {
        string uri = row.Text(0);
        ElementDraft skill = new()
        {
            Code = uri,
            Kind = EscoKinds.Of(row, 1),
            Title = row.Label(2),
            Description = row.Optional(4) ?? row.Optional(5),
            Location = row.At(),
        };
        if (!_skills.Take(row, 0, skill, static known => known.Location, static known => known.Title))
        {
            return false;
        }

        row.AddLines(3, skill.Title, skill.AlternateTitles);
        _framework.Elements.Add(skill);
        if (skill.Kind.Equals(ElementKind.Unspecified))
        {
            row.Diagnostics.Add(FrameworkRules.ElementKindUnknown, row.At(1), uri, skill.Title);
        }

        return true;
    }

    private bool ReadOccupation(FrameworkRow row)
    {
        string uri = row.Text(0);
        StandardDraft occupation = NewOccupation(uri, row.At(0));
        occupation.Title = new DraftText(row.Label(2), row.At(2));
        if (!_occupations.Take(row, 0, occupation, static known => known.Location, static known => known.Title?.Value))
        {
            return false;
        }

        _standards.Add(occupation);
        occupation.Description = row.Optional(4) is string description ? new DraftText(description, row.At(4)) : null;
        AddClassification(row, 1, IscoScheme, occupation, _codes.Group);
        AddClassification(row, 5, EscoScheme, occupation, _codes.Occupation);
        AddAlternates(row, occupation);
        return true;
    }

    private static void AddClassification(
        FrameworkRow row, int column, string scheme, StandardDraft occupation, Func<string, SourceLocation, string> repair)
    {
        if (row.Optional(column) is string code)
        {
            occupation.Classifications.Add(new ClassificationDraft(scheme, repair(code, row.At(column)), null, row.At(column)));
        }
    }

    // Other names of the occupation stand in a note: a standard has one title.
    private static void AddAlternates(FrameworkRow row, StandardDraft occupation)
    {
        NoteDraft note = new() { Heading = "Alternative labels" };
        row.AddLines(3, occupation.Title!.Value.Value, note.Lines);
        if (note.Lines.Count > 0)
        {
            occupation.Notes.Add(note);
        }
    }

    private StandardDraft NewOccupation(string uri, SourceLocation location) => new()
    {
        Code = new DraftText(uri, location),
        Framework = _framework.Id,
        Language = _language,
        Location = location,
    };

    private StandardDraft NewDangling(string uri, string label, SourceLocation location)
    {
        StandardDraft occupation = NewOccupation(uri, location);
        occupation.Title = label.Length > 0 ? new DraftText(label, location) : null;
        _dangling.Add(occupation);
        return occupation;
    }

    // A skill that only relations name; where there is a table of skills, it should list it.
    private void TakeUnlisted(ElementDraft skill)
    {
        _framework.Elements.Add(skill);
        if (_hasSkills)
        {
            _reading.Diagnostics.Add(FrameworkRules.LinkedElementNotListed, skill.Location, skill.Code, skill.Title);
        }
    }

    // Without a table of occupations none is listed, which was reported once.
    private void ReportDangling()
    {
        foreach (StandardDraft occupation in _hasOccupations ? _dangling : [])
        {
            _reading.Diagnostics.Add(
                FrameworkRules.LinkedStandardNotListed,
                occupation.Location,
                occupation.Code!.Value.Value,
                occupation.Requirements.Count,
                occupation.Title is DraftText title ? (Phrase)$"with the title '{title.Value}' that they give" : "without a title");
        }
    }

    private void ReadBroader() => _reading.TryRead(EscoTables.Broader, row =>
    {
        ElementDraft? skill = _skills.Find(row.Key(0));
        string broader = _skills.Find(row.Key(1))?.Code ?? row.Text(1);
        bool isNew = skill is not null && broader.Length > 0 && !skill.Broader.Contains(broader);
        if (isNew)
        {
            skill!.Broader.Add(broader);
        }

        return isNew;
    });

    // The hierarchy also has rows about groups of skills, which are no elements and no loss.
    private bool IsNoHierarchy(TableRows rows) => rows.File != _reading.FileOf(EscoTables.Broader);
}
