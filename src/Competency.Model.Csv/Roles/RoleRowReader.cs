using System.Globalization;
using Competency.Model.Csv.Tables;
using Competency.Model.Drafts;
using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Csv.Roles;

// Reads rows that name a role and what it needs or does. A blank role, duty or task means that of the row above.
internal sealed class RoleRowReader(RoleCells cells, RoleRegister roles, RolePairs pairs, CompetencyCells splitter)
{
    private readonly RoleRowFindings _findings = new();
    private RoleEntry? _role;
    private TaskDraft? _taskOfRow;
    private int _items;
    private DutyDraft? _duty;
    private TaskDraft? _task;

    // Whether a competency was read whose kind no column says.
    public bool HasAssumedKind { get; private set; }

    private RoleColumns Columns => cells.Columns;

    private DiagnosticBag Diagnostics => cells.Diagnostics;

    // Gives a row to its role; false, with a diagnostic, if it is left out or says nothing new.
    public bool Read()
    {
        if (FindRole(out bool isNewRole, out bool isInherited) is not RoleEntry role)
        {
            return false;
        }

        bool isNew = isNewRole | ReadFields(role, isInherited);
        int before = _items;
        isNew |= ReadCompetencies(role);
        bool hasItems = _items > before;
        if (!hasItems && _taskOfRow is not null)
        {
            ReadLevelOfTask(role, _taskOfRow);
            _taskOfRow.Necessity = isNew ? cells.Strength() : _taskOfRow.Necessity;
        }

        if (!isNew && !hasItems)
        {
            ReportNothingNew(role);
        }

        return isNew;
    }

    private void ReportNothingNew(RoleEntry role)
    {
        if (_taskOfRow is not null)
        {
            ReportRepeated(_taskOfRow.Title.Length > 0 ? _taskOfRow.Title : _taskOfRow.Code ?? "", _taskOfRow.Location);
        }
        else if (Columns.Kinds == RoleTableKinds.Roles || cells[RoleColumn.Duty].Length > 0)
        {
            ReportRepeated(role.Called, role.Draft.Location);
        }
        else
        {
            Diagnostics.Add(RoleRules.CompetencyMissing, cells.Record.At(), Excerpt.Of(role.Called));
        }
    }

    private void ReportRepeated(string name, SourceLocation earlier) =>
        Diagnostics.Add(TableRules.RowRepeated, cells.Record.At(), Excerpt.Of(name), earlier.SeenFrom(cells.Record.At()), "");

    // Reports what was found in many rows, once.
    public void Report() => _findings.Report(cells, splitter.HasSplitAtOthers);

    private RoleEntry? FindRole(out bool isNew, out bool isInherited)
    {
        RoleName name = cells.Name();
        isNew = false;
        isInherited = name.IsBlank;
        if (!name.IsBlank)
        {
            RoleColumn column = Columns[RoleColumn.Role] >= 0 ? RoleColumn.Role : RoleColumn.RoleCode;
            RoleEntry role = roles.FindOrAdd(name, cells.At(column), out isNew);
            if (role != _role)
            {
                (_role, _duty, _task) = (role, null, null);
            }

            return role;
        }

        if (_role is null)
        {
            Diagnostics.Add(RoleRules.RowWithoutRole, cells.Record.At(), Columns.NameAt(Math.Max(
                Columns[RoleColumn.Role], Columns[RoleColumn.RoleCode])));
            return null;
        }

        _findings.AddInherited(cells.Record.At());
        return _role;
    }

    // Takes what the row says of the role, its duty and its task; whether any of it is new.
    private bool ReadFields(RoleEntry role, bool isInherited)
    {
        bool isNew = false;
        string[] descriptions = [cells[RoleColumn.RoleDescription], cells[RoleColumn.RoleLevelDescription]];
        string description = string.Join("\n\n", descriptions.Where(static text => text.Length > 0));
        if (description.Length > 0 && role.Draft.Description is null)
        {
            role.Draft.Description = new DraftText(description, cells.At(RoleColumn.RoleDescription));
            isNew = true;
        }

        ReadScale(role);
        string dutyCode = cells[RoleColumn.DutyCode];
        string duty = cells[RoleColumn.Duty];
        if (dutyCode.Length > 0 || duty.Length > 0)
        {
            int before = role.Draft.Duties.Count;
            _duty = role.Duty(dutyCode, duty, cells.At(RoleColumn.Duty));
            isNew |= role.Draft.Duties.Count > before;
            _task = null;
        }

        return ReadTask(role, isInherited) | isNew;
    }

    private bool ReadTask(RoleEntry role, bool isInherited)
    {
        string code = cells[RoleColumn.TaskCode];
        string title = cells[RoleColumn.Task];
        _taskOfRow = null;
        if (code.Length == 0 && title.Length == 0)
        {
            _task = isInherited ? _task : null;
            return false;
        }

        _taskOfRow = _task = role.Task(_duty, code, title, cells.At(RoleColumn.Task), out bool isNew);
        return isNew;
    }

    private void ReadScale(RoleEntry role)
    {
        string scale = cells[RoleColumn.LevelScale];
        if (scale.Length == 0)
        {
            return;
        }

        if (role.Scale is not null && !string.Equals(role.Scale, scale, StringComparison.Ordinal))
        {
            Diagnostics.Add(
                TableRules.RowsContradict,
                cells.At(RoleColumn.LevelScale),
                scale,
                role.Scale,
                role.Draft.Location.SeenFrom(cells.Record.At()));
            return;
        }

        role.Scale = scale;
        role.Draft.LevelScale = LevelScale.FromId(scale);
    }

    // Takes the competencies of the row; whether any of them is new.
    private bool ReadCompetencies(RoleEntry role)
    {
        bool isNew = false;
        int before = _items;
        ElementKind? kindOfRow = KindOfRow();
        foreach (CompetencyColumn column in Columns.Competencies)
        {
            string cell = TextOf(column.Index);
            if (cell.Length > 0)
            {
                bool isOfRow = column.Kind is null || (column.Kind.Equals(ElementKind.Skill) && kindOfRow is not null);
                ElementKind? kind = isOfRow ? kindOfRow : column.Kind;
                HasAssumedKind |= kind is null && Columns[RoleColumn.Kind] < 0;
                List<CompetencyItem> items = splitter.Split(cell);
                if (splitter.IsCutOff)
                {
                    Diagnostics.Add(
                        FileRules.LimitReached, cells.Record.At(column.Index), (Phrase)"competencies in a cell", CellList.MaxItems);
                }

                if (splitter.HasSplitAtCommas)
                {
                    _findings.AddCommas(cells.Record.At(column.Index));
                }

                isNew |= ReadItems(role, items, kind ?? ElementKind.Skill, column.Index);
            }
        }

        if (_items == before && cells[RoleColumn.CompetencyCode] is { Length: > 0 } code)
        {
            int column = Columns[RoleColumn.CompetencyCode];
            isNew |= Take(role, new CompetencyItem("", ""), code, kindOfRow ?? ElementKind.Skill, column, Level());
        }

        return isNew;
    }

    // A level beside a task without competencies is that of the task.
    private void ReadLevelOfTask(RoleEntry role, TaskDraft task)
    {
        string level = Level();
        if (NumberOf(level) is double number)
        {
            task.Level ??= new LevelDraft(number, null, cells.At(RoleColumn.Level));
            role.Draft.LevelScale ??= LevelReading.Numbers;
        }
        else if (LevelText.Of(level).Meaning == LevelMeaning.Word)
        {
            Diagnostics.Add(TableRules.CellUnreadable, cells.At(RoleColumn.Level), Excerpt.Of(level), (Phrase)"the number of a level");
        }
    }

    private bool ReadItems(RoleEntry role, List<CompetencyItem> items, ElementKind kind, int column)
    {
        string code = cells[RoleColumn.CompetencyCode];
        List<string> codes = items.Count > 1 ? CompetencyCells.PartsOf(code) : [code];
        List<string> levels = items.Count > 1 ? CompetencyCells.PartsOf(Level()) : [Level()];
        bool haveCodes = codes.Count == items.Count;
        if (!haveCodes && code.Length > 0)
        {
            Diagnostics.Add(
                ColumnRules.CodesWithoutNames,
                cells.At(RoleColumn.CompetencyCode),
                codes.Count,
                Columns.NameAt(Columns[RoleColumn.CompetencyCode]),
                items.Count);
        }

        bool isNew = false;
        for (int at = 0; at < items.Count; at++)
        {
            string level = items[at].Level.Length > 0 ? items[at].Level : levels.Count == items.Count ? levels[at] : Level();
            isNew |= Take(role, items[at], haveCodes ? codes[at] : "", kind, column, level);
        }

        return isNew;
    }

    private bool Take(RoleEntry role, CompetencyItem item, string code, ElementKind kind, int column, string level)
    {
        _items++;
        SourceLocation location = cells.Record.At(column);
        if (Columns[RoleColumn.CompetencyCode] < 0 && CodedName.Split(item.Title) is (ElementKind ofCode, string before, string name))
        {
            (kind, code, item) = (ofCode, before, item with { Title = name });
        }

        if (kind.Equals(ElementKind.Task))
        {
            TaskDraft task = role.Task(_duty, code, item.Title, location, out bool isNewTask);
            task.Necessity = isNewTask ? cells.Strength() : task.Necessity;
            if (!isNewTask)
            {
                ReportRepeated(item.Title, task.Location);
            }

            return isNewTask;
        }

        LinkDraft link = new()
        {
            Kind = kind,
            Code = code.Length == 0 ? null : code,
            Title = item.Title,
            Weight = cells.Number(RoleColumn.Weight),
            Strength = cells.Strength(),
            Location = location,
        };
        if (role.Scale is not null && level.Length > 0)
        {
            level = ReadNumber(link, level);
        }

        if (cells[RoleColumn.Definition].Length > 0 || cells[RoleColumn.LevelDescription].Length > 0)
        {
            CompetencyDefinition definition = new(cells[RoleColumn.Definition]);
            definition.Add(RoleCells.Step(cells[RoleColumn.Level], cells[RoleColumn.LevelDescription]));
            role.Define(link, definition);
        }

        return pairs.Add(
            role, _task, link, LevelOf(level), cells.At(Columns[RoleColumn.Level] >= 0 ? RoleColumn.Level : RoleColumn.Competency));
    }

    // On a scale that the table names, levels are numbers.
    private static string ReadNumber(LinkDraft link, string level)
    {
        if (NumberOf(level) is not double number)
        {
            return level;
        }

        link.Level = new LevelDraft(number, null, link.Location);
        return "";
    }

    private static double? NumberOf(string level) =>
        double.TryParse(level, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number
        : LevelText.Of(level) is { Meaning: LevelMeaning.Number } text ? text.Number
        : null;

    // A dash says that there is no level.
    private static string LevelOf(string text) => text.Length > 0 && LevelText.Of(text).Meaning == LevelMeaning.No ? "" : text;

    private string Level() => cells[RoleColumn.Level];

    private string TextOf(int column)
    {
        if (cells.Record.Utf8(column).IsEmpty)
        {
            return "";
        }

        string printed = cells.Record.Text(column);
        return CellList.TryRead(printed) is null ? RoleCell.ReadLines(printed, cells.Record.At(column), Diagnostics) : printed;
    }

    private ElementKind? KindOfRow()
    {
        string text = cells[RoleColumn.Kind];
        if (text.Length == 0)
        {
            return null;
        }

        if (KindWords.Find(text) is ElementKind kind)
        {
            return kind;
        }

        _findings.AddKind(text, cells.At(RoleColumn.Kind));
        return null;
    }
}
