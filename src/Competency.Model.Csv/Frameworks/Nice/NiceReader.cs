using Competency.Model.Drafts;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks.Nice;

// Makes drafts of the tables of NICE. Codes of two releases look alike and mean different things: the framework's id has the
// release.
internal sealed class NiceReader
{
    private readonly FrameworkReading _reading;
    private readonly VocabularyDraft _framework;
    private readonly RoleRegister _roles;
    private readonly RoleStatements _links = new();
    private readonly StatementRegister _statements;
    private readonly Dictionary<string, string> _areas = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Count, SourceLocation First)> _linksOfAreas = new(StringComparer.Ordinal);

    public NiceReader(FrameworkReading reading, string? version)
    {
        _reading = reading;
        _framework = new VocabularyDraft
        {
            Id = FrameworkNames.IdOf("nice", version),
            Version = version,
            Title = "NICE Framework",
            Language = "en",
            Location = new SourceLocation { File = reading.FileOf(NiceTables.Statements) },
        };
        _roles = new RoleRegister(_framework.Id);
        _statements = new StatementRegister(_framework);
    }

    // Reads all tables.
    public DocumentDrafts Read()
    {
        _reading.TryRead(NiceTables.Areas, row => _areas.TryAdd(row.Text(0), row.Label(1)));
        _reading.Read(NiceTables.Statements, row => _statements.List(row, 0, 1, static (code, _) => KindOf(code), kindColumn: 0));
        _reading.Read(NiceTables.Roles, ReadRole);
        _reading.Read(NiceTables.Links, ReadLink);
        ReportAreas();
        _roles.ReportUnlisted(_reading.Diagnostics);
        string areas = _reading.FileOf(NiceTables.Areas);
        return new DocumentDrafts(_roles.All, [_framework]) { Rows = [.. _reading.Rows.Where(rows => rows.File != areas)] };
    }

    private static ElementKind KindOf(string code) => code switch
    {
        ['T', ..] => ElementKind.Task,
        ['K', ..] => ElementKind.Knowledge,
        ['S', ..] => ElementKind.Skill,
        ['A', ..] => ElementKind.Ability,
        _ => ElementKind.Unspecified,
    };

    private bool ReadRole(FrameworkRow row)
    {
        if (_roles.List(row, 0, 1, 2) is not StandardDraft role)
        {
            return false;
        }

        if (row.Optional(3) is string opm)
        {
            role.Classifications.Add(new ClassificationDraft("opm", opm, null, row.At(3)));
        }

        if (row.Optional(4) is string category)
        {
            role.Classifications.Add(new ClassificationDraft("nice-category", null, category, row.At(4)));
        }

        return true;
    }

    private bool ReadLink(FrameworkRow row)
    {
        if (_statements.Find(row, 1, out int number) is not ElementDraft statement)
        {
            return false;
        }

        string owner = row.Text(0);
        if (_areas.ContainsKey(owner))
        {
            return AddToArea(row, owner, statement);
        }

        return _roles.Find(row, 0) is StandardDraft role && _links.Add(role, statement, number, RequirementStrength.Unspecified, row);
    }

    private bool AddToArea(FrameworkRow row, string area, ElementDraft statement)
    {
        (int count, SourceLocation first) = _linksOfAreas.GetValueOrDefault(area);
        _linksOfAreas[area] = (count + 1, count == 0 ? row.At(0) : first);
        statement.Broader.Add(area);
        return true;
    }

    private void ReportAreas()
    {
        foreach ((string area, (int count, SourceLocation first)) in _linksOfAreas)
        {
            _reading.Diagnostics.Add(FrameworkRules.OwnerNotRole, first, area, _areas[area], count);
        }
    }
}
