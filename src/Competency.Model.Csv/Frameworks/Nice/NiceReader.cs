using Competency.Model.Drafts;
using Competency.Model.Formats;
using Competency.Model.Text;

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
    private readonly NiceEditions _editions;
    private readonly NiceAreas _areas = new();
    private string? _category;

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
        _statements = new StatementRegister(_framework) { HintOf = NiceEditions.HintOf };
        _editions = new NiceEditions(version);
    }

    // Reads all tables.
    public DocumentDrafts Read()
    {
        bool hasSheets = _reading.Files.Has(NiceTables.Sheets);
        _reading.TryRead(NiceTables.Areas, row => _areas.List(row.Text(0), row.Label(1)));
        ReadExpected(NiceTables.Statements, ReadStatement, isExpected: !hasSheets);
        ReadExpected(NiceTables.Roles, ReadRole, isExpected: !hasSheets);
        ReadExpected(NiceTables.Links, ReadLink, isExpected: !hasSheets);
        foreach (DocumentFile file in _reading.Files.Of(NiceTables.Sheets, _reading.Diagnostics))
        {
            ReadSheet(file);
        }

        _editions.Report(_reading.Diagnostics);
        _areas.Report(_reading.Diagnostics);
        _roles.ReportUnlisted(_reading.Diagnostics);
        string areas = _reading.FileOf(NiceTables.Areas);
        return new DocumentDrafts(_roles.All, [_framework]) { Rows = [.. _reading.Rows.Where(rows => rows.File != areas)] };
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

    private bool ReadStatement(FrameworkRow row)
    {
        if (!_statements.List(row, 0, 1, static (code, _) => NiceIds.KindOf(code), kindColumn: 0))
        {
            return false;
        }

        _editions.See(row.Text(0), row.Label(1), row.At(0));
        return true;
    }

    private bool ReadRole(FrameworkRow row)
    {
        if (row.Key(0).IsEmpty && row.Optional(1) is string category)
        {
            int end = category.IndexOf(')', StringComparison.Ordinal);
            _category = end < 0 ? category : category[..(end + 1)];
            return true;
        }

        if (_roles.List(row, 0, 1, 2) is not StandardDraft role)
        {
            return false;
        }

        _editions.See(row.Text(0), null, row.At(0));
        Classify(role, row.Optional(3), row.Optional(4) ?? _category, row.At(3), row.At(4));
        return true;
    }

    // A role may have several codes, 631 and 632, or none yet, TBD.
    private static void Classify(StandardDraft role, string? opm, string? category, SourceLocation opmPlace, SourceLocation categoryPlace)
    {
        const StringSplitOptions Filled = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        foreach (string code in (opm ?? "").Split([" and ", ",", ";", "/"], Filled))
        {
            if (!string.Equals(code, "TBD", StringComparison.OrdinalIgnoreCase))
            {
                role.Classifications.Add(new ClassificationDraft("opm", code, null, opmPlace));
            }
        }

        if (category is not null)
        {
            role.Classifications.Add(new ClassificationDraft("nice-category", null, category, categoryPlace));
        }
    }

    private bool ReadLink(FrameworkRow row)
    {
        if (_statements.Find(row, 1, out int number) is not ElementDraft statement)
        {
            return false;
        }

        string owner = row.Text(0);
        if (_areas.Has(owner))
        {
            _areas.Add(owner, statement, row.At(0));
            return true;
        }

        return _roles.Find(row, 0) is StandardDraft role && Link(role, statement, number, row);
    }

    private bool Link(StandardDraft role, ElementDraft statement, int number, FrameworkRow row)
    {
        _editions.Link(statement.Code!);
        return _links.Add(role, statement, number, RequirementStrength.Unspecified, row.At(), row.Diagnostics);
    }

    // The rows of a sheet are links; the lists of roles and statements say more, where there are such.
    private void ReadSheet(DocumentFile file)
    {
        NiceSheet sheet = NiceSheet.Find(_reading.Files.TopOf(file), file.FileName)!;
        SourceLocation place = new() { File = file.Name, Line = 1 };
        bool isArea = _areas.Has(sheet.Code) || sheet.Code.StartsWith("NF-COM", StringComparison.Ordinal);
        StandardDraft? role = null;
        if (isArea)
        {
            _areas.List(sheet.Code, sheet.Title ?? "");
        }
        else
        {
            role = _roles.Of(sheet.Code, place, out bool isNew);
            if (isNew && sheet.Title is string title)
            {
                role.Title = new DraftText(title, place);
                role.Description = sheet.Description is string text ? new DraftText(text, place) : null;
                Classify(role, sheet.Opm, sheet.Category, place, place);
            }
        }

        _reading.ReadFile(NiceTables.Sheets, file, row =>
        {
            if (row.Key(0).IsEmpty)
            {
                row.Diagnostics.Add(FrameworkRules.RowWithoutStatement, row.At(), Excerpt.Of(row.Text(1)));
                return false;
            }

            if (_statements.FindOrList(row, 0, 1, static (code, _) => NiceIds.KindOf(code), out int number) is not ElementDraft statement)
            {
                return false;
            }

            if (role is not null)
            {
                return Link(role, statement, number, row);
            }

            _areas.Add(sheet.Code, statement, row.At(0));
            return true;
        });
    }
}
