using Competency.Model.Csv.Tables;
using Competency.Model.Drafts;
using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks.Tabiya;

// Makes drafts of the tables of Tabiya.
internal sealed class TabiyaReader
{
    private const string IscoScheme = "isco-08";
    private const string EscoScheme = "esco";

    private readonly FrameworkReading _reading;
    private readonly string? _folderVersion;
    private readonly VocabularyDraft _framework;
    private readonly KeyIndex<StandardDraft> _occupations = new();
    private readonly TabiyaSkills _skills;
    private readonly List<StandardDraft> _standards = [];
    private readonly Dictionary<string, string> _groups = new(StringComparer.Ordinal);
    private readonly FrameworkLinks _links = new();
    private readonly FieldCounts _relations = new();

    public TabiyaReader(FrameworkReading reading, string? version)
    {
        (_reading, _folderVersion) = (reading, version);
        _framework = new VocabularyDraft
        {
            Id = FrameworkNames.IdOf("tabiya", version),
            Version = version,
            Title = "Tabiya",
            Location = new SourceLocation { File = reading.FileOf(TabiyaTables.Skills) },
        };
        _skills = new TabiyaSkills(reading, _framework, _relations);
    }

    // Reads all tables.
    public DocumentDrafts Read()
    {
        _reading.TryRead(TabiyaTables.Model, ReadModel);
        _skills.Read();
        _reading.TryRead(TabiyaTables.OccupationGroups, row => _groups.TryAdd(row.Text(3), row.Label(2)));
        _reading.Read(TabiyaTables.Occupations, ReadOccupation);
        _reading.Read(TabiyaTables.Relations, ReadRelation);
        _reading.TryRead(TabiyaTables.OccupationHierarchy, row => Count("occupations below others"));
        _relations.Report(CompetencyRules.RelationsLeftOut, _framework.Location, _reading.Diagnostics);
        return new DocumentDrafts(_standards, [_framework]) { Rows = [.. _reading.Rows] };
    }

    private bool Count(string template)
    {
        _relations.Add("", template: template);
        return true;
    }

    private bool ReadModel(FrameworkRow row)
    {
        string? version = row.Optional(3);
        _framework.Title = row.Label(1) is { Length: > 0 } name ? name : _framework.Title;
        _framework.Language = row.Optional(2)?.ToLowerInvariant();
        _framework.Version = _folderVersion ?? version;
        _framework.Id = FrameworkNames.IdOf("tabiya", _framework.Version);
        return true;
    }

    private bool ReadOccupation(FrameworkRow row)
    {
        string title = row.Label(2);
        StandardDraft occupation = new()
        {
            Code = new DraftText(TabiyaSkills.IdentityOf(row, 1, 0), row.At(1)),
            Title = new DraftText(title, row.At(2)),
            Description = row.Optional(8) is string description ? new DraftText(description, row.At(8)) : null,
            Framework = _framework.Id,
            Language = _framework.Language,
            Location = row.At(),
        };
        if (!_occupations.Take(row, 0, occupation, static known => known.Location, static known => known.Title?.Value))
        {
            return false;
        }

        _standards.Add(occupation);
        Classify(row, occupation);
        AddNote(row, 7, "Alternative labels", title, occupation);
        AddNote(row, 9, "Definition", "", occupation);
        AddNote(row, 10, "Scope note", "", occupation);
        return true;
    }

    private void Classify(FrameworkRow row, StandardDraft occupation)
    {
        if (row.Optional(5) is string group)
        {
            occupation.Classifications.Add(new ClassificationDraft(IscoScheme, group, _groups.GetValueOrDefault(group), row.At(5)));
        }

        if (row.Optional(6) is string code)
        {
            occupation.Classifications.Add(new ClassificationDraft(EscoScheme, code, null, row.At(6)));
        }

        if (row.Optional(4) is string origin)
        {
            occupation.Classifications.Add(new ClassificationDraft("origin", origin, null, row.At(4)));
        }
    }

    private static void AddNote(FrameworkRow row, int column, string heading, string known, StandardDraft occupation)
    {
        NoteDraft note = new() { Heading = heading };
        row.AddLines(column, known, note.Lines);
        if (note.Lines.Count > 0)
        {
            occupation.Notes.Add(note);
        }
    }

    private bool ReadRelation(FrameworkRow row)
    {
        StandardDraft? occupation = _occupations.Find(row.Key(0));
        ElementDraft? skill = _skills.Find(row.Key(1), out int number);
        if (occupation is null || skill is null)
        {
            int column = occupation is null ? 0 : 1;
            Phrase noun = occupation is null ? "occupation" : "skill";
            row.Diagnostics.Add(TableRules.ReferenceUnknown, row.At(column), Excerpt.Of(row.Text(column)), noun, "");
            return false;
        }

        if (!_links.Add(occupation, number, skill.Code!, StrengthOf(row), row.At(), row.Diagnostics))
        {
            return false;
        }

        GiveSignal(row, occupation);
        return true;
    }

    // How strongly having a skill signals that somebody works in a local occupation, which states no type of relation.
    private static void GiveSignal(FrameworkRow row, StandardDraft occupation)
    {
        if (row.Text(3).Length == 0 && row.Optional(4) is not null)
        {
            row.Diagnostics.Add(TableRules.CellUnreadable, row.At(4), Excerpt.Of(row.Text(4)), (Phrase)"given with a signalling value");
        }
        else if (row.Number(3) is double value)
        {
            occupation.ImportanceScale ??= new LevelScale("tabiya-signalling-value");
            occupation.Requirements[^1].Weight = value;
        }
    }

    private static RequirementStrength StrengthOf(FrameworkRow row)
    {
        if (row.Is(2, "essential"u8))
        {
            return RequirementStrength.Essential;
        }

        if (!row.Is(2, "optional"u8) && row.Text(2) is { Length: > 0 } type)
        {
            row.Diagnostics.Add(TableRules.CellUnreadable, row.At(2), Excerpt.Of(type), (Phrase)"essential or optional");
        }

        return row.Is(2, "optional"u8) ? RequirementStrength.Optional : RequirementStrength.Unspecified;
    }
}
