using Competency.Model.Csv.Icap;
using Competency.Model.Csv.Tables;
using Competency.Model.Drafts;
using Competency.Model.Text;

namespace Competency.Model.Csv.Roles;

// Reads a matrix: one side are roles, the other competencies, and a cell that is not blank says that the role needs the competency.
internal sealed class MatrixReader
{
    private readonly RoleCells _cells;
    private readonly RoleRegister _roles;
    private readonly RolePairs _pairs;
    private readonly RoleEntry?[] _columnRoles;
    private readonly string[] _names;
    private readonly ElementKind _kind;
    private SourceLocation _firstZero;
    private int _zeros;

    public MatrixReader(RoleCells cells, RoleRegister roles, RolePairs pairs, SourceLocation header)
    {
        (_cells, _roles, _pairs) = (cells, roles, pairs);
        RoleColumns columns = cells.Columns;
        _names = [.. columns.Levels.Select(columns.NameAt)];
        _columnRoles = new RoleEntry?[_names.Length];
        _kind = columns.Competencies is [CompetencyColumn only, ..] ? only.Kind ?? ElementKind.Skill : ElementKind.Skill;
        if (columns.AreRowsCompetencies)
        {
            for (int at = 0; at < _names.Length; at++)
            {
                RoleName name = new("", _names[at], "", "", "", "");
                _columnRoles[at] = roles.FindOrAdd(name, header with { ColumnName = _names[at] }, out _);
            }
        }
    }

    // Gives the cells of a row to their roles; false, with a diagnostic, if the row is left out.
    public bool Read()
    {
        TableRecord record = _cells.Record;
        RoleColumns columns = _cells.Columns;
        string side = RoleCell.Read(record.Text(columns.Side), record.At(columns.Side), _cells.Diagnostics);
        string code = _cells[columns.AreRowsCompetencies ? RoleColumn.CompetencyCode : RoleColumn.RoleCode];
        if (side.Length == 0 && code.Length == 0)
        {
            _cells.Diagnostics.Add(RoleRules.RowWithoutRole, record.At(), columns.NameAt(columns.Side));
            return false;
        }

        if (BracketedRemarks.IsTotal(side))
        {
            _cells.Diagnostics.Add(TableRules.RowWithoutContent, record.At(), Excerpt.Of(side), (Phrase)"it was skipped as a remark");
            return false;
        }

        return columns.AreRowsCompetencies ? ReadCompetency(side, code) : ReadRole();
    }

    // Reports what was found in many cells, once.
    public void Report()
    {
        if (_zeros > 0)
        {
            _cells.Diagnostics.Add(RoleRules.ZeroInMatrix, _firstZero, _zeros);
        }
    }

    private bool ReadRole()
    {
        RoleEntry role = _roles.FindOrAdd(_cells.Name(), _cells.Record.At(_cells.Columns.Side), out bool isNew);
        bool isAny = isNew;
        bool hasPairs = false;
        for (int at = 0; at < _names.Length; at++)
        {
            if (LevelAt(at) is string level)
            {
                hasPairs = true;
                isAny |= Add(role, _names[at], "", _kind, level, at);
            }
        }

        if (!isAny && !hasPairs)
        {
            _cells.Diagnostics.Add(RoleRules.CompetencyMissing, _cells.Record.At(), Excerpt.Of(role.Called));
        }

        return isAny;
    }

    private bool ReadCompetency(string title, string code)
    {
        ElementKind kind = KindWords.Find(_cells[RoleColumn.Kind]) ?? _kind;
        bool isAny = false;
        bool hasPairs = false;
        for (int at = 0; at < _names.Length; at++)
        {
            if (LevelAt(at) is string level)
            {
                hasPairs = true;
                isAny |= Add(_columnRoles[at]!, title, code, kind, level, at);
            }
        }

        if (!hasPairs)
        {
            _cells.Diagnostics.Add(RoleRules.CompetencyUnneeded, _cells.Record.At(), Excerpt.Of(title));
        }

        return isAny;
    }

    private bool Add(RoleEntry role, string title, string code, ElementKind kind, string level, int at)
    {
        LinkDraft link = new()
        {
            Kind = kind,
            Code = code.Length == 0 ? null : code,
            Title = title,
            Location = _cells.Record.At(_cells.Columns.Levels[at]),
        };
        return _pairs.Add(role, null, link, level, link.Location);
    }

    // The text of a cell that says that the competency is needed; null for one that does not.
    private string? LevelAt(int at)
    {
        TableRecord record = _cells.Record;
        int column = _cells.Columns.Levels[at];
        if (record.IsBlank(column))
        {
            return null;
        }

        string text = record.Text(column);
        LevelText level = LevelText.Of(text);
        if (level.InMatrix == MatrixCell.Zero)
        {
            _firstZero = _zeros++ == 0 ? record.At(column) : _firstZero;
        }

        return level.InMatrix is MatrixCell.Blank or MatrixCell.Zero ? null : level.Word;
    }
}
