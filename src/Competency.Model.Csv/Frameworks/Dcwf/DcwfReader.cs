using Competency.Model.Csv.Tables;
using Competency.Model.Drafts;
using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks.Dcwf;

// Makes drafts of the tables of DCWF. The same number may name a role and a statement: they are never looked up together.
internal sealed class DcwfReader
{
    private readonly FrameworkReading _reading;
    private readonly VocabularyDraft _framework;
    private readonly RoleRegister _roles;
    private readonly RoleStatements _links = new();
    private readonly StatementRegister _statements;

    public DcwfReader(FrameworkReading reading, string? version)
    {
        _reading = reading;
        _framework = new VocabularyDraft
        {
            Id = FrameworkNames.IdOf("dcwf", version),
            Version = version,
            Title = "DoD Cyber Workforce Framework",
            Language = "en",
            Location = new SourceLocation { File = reading.FileOf(DcwfTables.Statements) },
        };
        _roles = new RoleRegister(_framework.Id);
        _statements = new StatementRegister(_framework);
    }

    // Reads all tables.
    public DocumentDrafts Read()
    {
        _reading.Read(DcwfTables.Statements, row => _statements.List(row, 0, 2, (_, title) => KindOf(row, title), kindColumn: 1));
        _reading.Read(DcwfTables.Roles, ReadRole);
        _reading.Read(DcwfTables.Links, ReadLink);
        _roles.ReportUnlisted(_reading.Diagnostics);
        return new DocumentDrafts(_roles.All, [_framework]) { Rows = _reading.Rows };
    }

    // The table says task or KSA; of which kind a KSA is, its first word says.
    private static ElementKind KindOf(FrameworkRow row, string title)
    {
        if (row.Is(1, "Task"u8))
        {
            return ElementKind.Task;
        }

        int end = title.AsSpan().IndexOfAny(" ,:");
        return title[..(end < 0 ? title.Length : end)].ToLowerInvariant() switch
        {
            "knowledge" => ElementKind.Knowledge,
            "skill" => ElementKind.Skill,
            "ability" or "abiltiy" => ElementKind.Ability,
            _ => ElementKind.Unspecified,
        };
    }

    private bool ReadRole(FrameworkRow row)
    {
        StandardDraft? role = _roles.List(row, 0, 1, 2);
        if (role is not null && (row.Optional(3) ?? row.Optional(4)) is not null)
        {
            role.Classifications.Add(new ClassificationDraft("dcwf-element", row.Optional(3), row.Optional(4), row.At(3)));
        }

        return role is not null;
    }

    private bool ReadLink(FrameworkRow row)
    {
        if (_statements.Find(row, 1, out int number) is not ElementDraft statement)
        {
            return false;
        }

        return _roles.Find(row, 0) is StandardDraft role && _links.Add(role, statement, number, StrengthOf(row), row.At(), row.Diagnostics);
    }

    // Blank is neither core nor additional.
    private static RequirementStrength StrengthOf(FrameworkRow row)
    {
        if (row.Is(2, "C"u8) || row.Is(2, "Core"u8))
        {
            return RequirementStrength.Core;
        }

        if (row.Is(2, "A"u8) || row.Is(2, "Additional"u8))
        {
            return RequirementStrength.Additional;
        }

        if (row.Optional(2) is string other)
        {
            row.Diagnostics.Add(TableRules.CellUnreadable, row.At(2), Excerpt.Of(other), "C or A");
        }

        return RequirementStrength.Unspecified;
    }
}
