using Competency.Model.Csv.Icap;
using Competency.Model.Csv.Tables;
using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Csv.Roles;

// Reads a set of tables of roles and competencies into drafts: first those that list roles, so that the others find them.
internal sealed class RoleTableReader
{
    private const string KindsInEnglish = "Knowledge, Skill, Attitude, Ability";
    private const string KindsInChinese = "知識、技能、態度、能力";

    private readonly CsvReadingOptions _options;
    private readonly DiagnosticBag _diagnostics;
    private readonly RoleRegister _roles;
    private readonly RolePairs _pairs;
    private readonly CompetencyDefinitions _definitions = new();
    private readonly List<TableRows> _rows = [];
    private bool _isAlone;

    public RoleTableReader(CsvReadingOptions options, DiagnosticBag diagnostics)
    {
        _options = options;
        _diagnostics = diagnostics;
        _roles = new RoleRegister(diagnostics);
        _pairs = new RolePairs(diagnostics);
    }

    // Reads the tables of a set.
    public DocumentDrafts Read(IReadOnlyList<RoleTable> tables)
    {
        _isAlone = !tables.Any(static table => table.Joins);
        List<TableContent> contents = [];
        foreach (RoleTable table in tables.OrderBy(static table => TurnOf(table.Kinds)))
        {
            TableContent content = new(table.File, _options, table.Header);
            contents.Add(content);
            content.Report(_diagnostics);
            if (!content.IsEmpty)
            {
                ReadTable(table, content);
            }
        }

        _pairs.Finish(_options);
        _definitions.AddTo(_roles.All);
        foreach (RoleEntry role in _roles.All)
        {
            role.AddDefinitions();
        }

        _roles.Finish();
        contents.ForEach(static content => content.Dispose());
        return new DocumentDrafts([.. _roles.All.Select(static role => role.Draft)], []) { Rows = _rows };
    }

    // Roles first, then what they need and do, then what competencies are.
    private static int TurnOf(RoleTableKinds kinds) => kinds switch
    {
        RoleTableKinds.Roles => 0,
        RoleTableKinds.Competencies => 2,
        _ => 1,
    };

    private void ReadTable(RoleTable table, TableContent content)
    {
        DiagnosticBag found = new();
        using TableReader reader = content.Open(_options, table.HasBlankCorner ? found : _diagnostics);
        RoleColumns columns = table.ColumnsOf(reader.Header);
        RoleCells cells = new(reader.Current, columns, _diagnostics);
        SourceLocation header = new() { File = reader.Name, Line = reader.HeaderLine };
        ReportColumns(reader.Header, columns, header);
        int taken = columns.Kinds switch
        {
            RoleTableKinds.Matrix => ReadMatrix(reader, cells, header),
            RoleTableKinds.Competencies => ReadCompetencies(reader, cells),
            RoleTableKinds.None => SkipUnknown(reader),
            _ => ReadPairs(reader, cells, table, header),
        };
        _rows.Add(new TableRows(reader.Name, reader.RowsRead, taken, reader.RowsRead - taken));
        _diagnostics.AddRange(found.ToImmutable().Where(static finding => finding.Descriptor != TableRules.ColumnNameBlank));
    }

    private int ReadPairs(TableReader reader, RoleCells cells, RoleTable table, SourceLocation header)
    {
        RoleRowReader rows = new(cells, _roles, _pairs, table.SplitterOf(cells.Columns));
        NonContentRows unusual = new(cells);
        int taken = 0;
        while (reader.Read())
        {
            taken += !unusual.IsLeftOut() && rows.Read() ? 1 : 0;
        }

        rows.Report();
        if (rows.HasAssumedKind)
        {
            ReportKindAssumed(cells.Columns, header);
        }

        if (cells.Columns.AreRolesPeople)
        {
            _diagnostics.Add(RoleRules.PeopleAsRoles, header, cells.Columns.NameAt(cells.Columns[RoleColumn.Role]));
        }

        return taken;
    }

    private void ReportKindAssumed(RoleColumns columns, SourceLocation header) =>
        _diagnostics.Add(
            RoleRules.KindAssumed,
            header,
            RoleColumnNames.NameOf(RoleColumn.Kind, columns.IsEnglish),
            columns.IsEnglish ? KindsInEnglish : KindsInChinese);

    private int ReadMatrix(TableReader reader, RoleCells cells, SourceLocation header)
    {
        RoleColumns columns = cells.Columns;
        MatrixReader matrix = new(cells, _roles, _pairs, header);
        if (columns.IsSideAssumed)
        {
            _diagnostics.Add(RoleRules.MatrixSideAssumed, header, columns.NameAt(columns.Side), columns.Levels.Length,
                RoleColumnNames.NameOf(RoleColumn.Skill, columns.IsEnglish));
        }

        if (columns.AreRolesPeople)
        {
            _diagnostics.Add(RoleRules.PeopleAsRoles, header, columns.NameAt(columns.Side));
        }

        if (columns.AreRowsCompetencies && !columns.SaysKinds)
        {
            ReportKindAssumed(columns, header);
        }

        NonContentRows unusual = new(cells);
        int taken = 0;
        while (reader.Read())
        {
            taken += !unusual.IsLeftOut() && matrix.Read() ? 1 : 0;
        }

        matrix.Report();
        return taken;
    }

    private int ReadCompetencies(TableReader reader, RoleCells cells)
    {
        int taken = 0;
        while (reader.Read())
        {
            taken += _definitions.Add(cells) ? 1 : 0;
        }

        return taken;
    }

    // The whole file shows another header row than its first bytes.
    private int SkipUnknown(TableReader reader)
    {
        HeaderAdvice.Report(reader.Name, reader.Header.Names, _diagnostics);
        return reader.RowsRead;
    }

    // Reports columns that are not read; those that the user mapped as errors.
    private void ReportColumns(HeaderRow header, RoleColumns columns, SourceLocation location)
    {
        Phrase noun = RoleColumns.Describe(columns.Kinds);
        for (int index = 0; index < header.Count; index++)
        {
            if (header.NameOf(index) is not string name || header.Find(name) != index)
            {
                continue;
            }

            bool isRead = !_isAlone && columns.Reads(index);
            if (MappedColumns.TargetOf(name, _options) is string target && !isRead)
            {
                _diagnostics.Add(
                    ColumnRules.MappedColumnUnusable,
                    location with { ColumnName = name },
                    name,
                    target,
                    columns.WhyUnread(target, _isAlone),
                    Excerpt.Of(string.Join(", ", header.Names), 200));
            }
            else if (!isRead && !_isAlone)
            {
                Phrase nearest = DidYouMean.Hint(name, RoleColumnNames.All(columns.IsEnglish));
                _diagnostics.Add(TableRules.TableColumnUnknown, location with { ColumnName = name }, name, noun, nearest);
            }
        }
    }
}
