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
    private (string? Code, string? Title) _element;

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
        bool hasSheets = _reading.Files.Has(DcwfTables.Sheets);
        ReadExpected(DcwfTables.Statements, ReadStatement, isExpected: !hasSheets);
        ReadExpected(DcwfTables.Roles, ReadRole, isExpected: !hasSheets);
        ReadExpected(DcwfTables.Links, ReadLink, isExpected: !hasSheets);
        foreach (DocumentFile file in _reading.Files.Of(DcwfTables.Sheets, _reading.Diagnostics))
        {
            ReadSheet(file);
        }

        _roles.ReportUnlisted(_reading.Diagnostics);
        return new DocumentDrafts(_roles.All, [_framework]) { Rows = _reading.Rows };
    }

    private void ReadExpected(FrameworkTable table, Func<FrameworkRow, bool> take, bool isExpected)
    {
        if (isExpected)
        {
            _reading.Read(table, take);
        }
        else
        {
            _reading.TryRead(table, take);
        }
    }

    private bool ReadStatement(FrameworkRow row) =>
        !IsNote(row) && _statements.List(row, 0, 2, (_, title) => KindOf(row, title), kindColumn: 1);

    // Lists have remarks beneath and between their statements, with neither number nor kind.
    private static bool IsNote(FrameworkRow row)
    {
        bool isNote = row.Key(0).IsEmpty && row.Key(1).IsEmpty;
        if (isNote)
        {
            row.Diagnostics.Add(FrameworkRules.RowWithoutStatement, row.At(), Excerpt.Of(row.Text(2)));
        }

        return isNote;
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
        if (row.Optional(4) is string element)
        {
            _element = ElementOf(element);
        }

        string? code = row.Optional(3) ?? _element.Code;
        if (role is not null && (code ?? _element.Title) is not null)
        {
            role.Classifications.Add(new ClassificationDraft("dcwf-element", code, _element.Title, row.At(3)));
        }

        return role is not null;
    }

    // Information Technology, over (IT) in the same cell. Roles of one element share a cell, so that it is blank in all but the first.
    private static (string? Code, string Title) ElementOf(string text)
    {
        bool hasCode = text is [_, .., '(', >= 'A' and <= 'Z', >= 'A' and <= 'Z', ')'];
        return hasCode ? (text[^3..^1], text[..^4].Trim()) : (null, text);
    }

    // The rows of a sheet are links; the lists of roles and statements say more, where there are such.
    private void ReadSheet(DocumentFile file)
    {
        DcwfSheet sheet = DcwfSheet.Find(_reading.Files.TopOf(file), file.FileName)!;
        SourceLocation place = new() { File = file.Name, Line = 1 };
        StandardDraft role = _roles.Of(sheet.Code, place, out bool isNew);
        if (isNew && sheet.Title is string title)
        {
            role.Title = new DraftText(title, place);
            role.Description = sheet.Description is string text ? new DraftText(text, place) : null;
            if ((sheet.ElementCode ?? sheet.Element) is not null)
            {
                role.Classifications.Add(new ClassificationDraft("dcwf-element", sheet.ElementCode, sheet.Element, place));
            }
        }

        _reading.ReadFile(DcwfTables.Sheets, file, row =>
            !IsNote(row)
            && _statements.FindOrList(row, 0, 2, (_, text) => KindOf(row, text), out int number) is ElementDraft statement
            && _links.Add(role, statement, number, StrengthOf(row, 3), row.At(), row.Diagnostics));
    }

    private bool ReadLink(FrameworkRow row)
    {
        if (_statements.Find(row, 1, out int number) is not ElementDraft statement)
        {
            return false;
        }

        return _roles.Find(row, 0) is StandardDraft role
            && _links.Add(role, statement, number, StrengthOf(row, 2), row.At(), row.Diagnostics);
    }

    // Blank is neither core nor additional.
    private static RequirementStrength StrengthOf(FrameworkRow row, int column)
    {
        if (row.Is(column, "C"u8) || row.Is(column, "Core"u8))
        {
            return RequirementStrength.Core;
        }

        if (row.Is(column, "A"u8) || row.Is(column, "Additional"u8))
        {
            return RequirementStrength.Additional;
        }

        if (row.Optional(column) is string other)
        {
            row.Diagnostics.Add(TableRules.CellUnreadable, row.At(column), Excerpt.Of(other), (Phrase)"C or A");
        }

        return RequirementStrength.Unspecified;
    }
}
