using Competency.Model.Codes;
using Competency.Model.Drafts;
using Competency.Model.Icap.Cells;
using Competency.Model.Icap.Codes;
using Competency.Model.Icap.Lines;
using Competency.Model.Text;

namespace Competency.Model.Icap.Table;

// The table of duties and tasks: follows rows over page breaks, where cells are cut and go on beneath a repeated heading with
// blank duty, task and level.
internal sealed class TableSection(
    StandardDraft draft, DiagnosticBag diagnostics, TableBuffers memory, CellLayout layout = CellLayout.Pages)
{
    private readonly TaskBlockAssignment _assignment = new(draft, diagnostics);
    private readonly ItemColumns _items = new(draft, diagnostics, layout);
    private readonly DutyList _duties = new(draft, diagnostics);
    private TableHeading _heading = TableHeading.Usual;
    private DutyDraft? _duty;
    private TaskBlock? _group;
    private TaskDraft[] _resting = [];
    private string _regularDuty = "";
    private bool _hasHeading;
    private bool _isFirstRow = layout == CellLayout.Pages;

    // What the reading of rows works with; may be exchanged between rows.
    public TableBuffers Memory { get; set; } = memory;

    // A heading, the first one or the one that each page repeats.
    public void ReadHeading(TableHeading heading, DocumentLine line)
    {
        if (!_hasHeading)
        {
            foreach (TableColumn column in heading.Missing)
            {
                diagnostics.Add(TaskTableRules.ColumnMissing, line.At(), TableHeading.NameOf(column));
            }
        }

        _heading = heading;
        _hasHeading = _isFirstRow = true;
    }

    // A row of cells.
    public void ReadRow(DocumentLine line)
    {
        DocumentTableRow row = DocumentTableRow.Read(line, _heading, diagnostics);
        if (row.IsBlank)
        {
            return;
        }

        ReportUnknownCells(row);
        ReadRow(row);
    }

    // A row whose cells are known by their columns.
    public void ReadRow(ITaskTableRow row)
    {
        ReadDuty(row);
        bool isContinuation = !ReadTask(row);
        _items.Read(row, TableColumn.Output, CodeShape.Output, _group, isContinuation, Memory);
        _items.Read(row, TableColumn.Indicator, CodeShape.Indicator, _group, isContinuation, Memory);
        _items.Read(row, TableColumn.Knowledge, CodeShape.Knowledge, _group, isContinuation, Memory);
        _items.Read(row, TableColumn.Skill, CodeShape.Skill, _group, isContinuation, Memory);
        _isFirstRow = false;
    }

    // A line without cells: it goes on with whatever column its code, or else the end of the row before it, says.
    public void ReadLooseLine(DocumentLine line)
    {
        TableColumn column = DocumentTableRow.ColumnByCode(line.Text);
        bool hasItems = column is TableColumn.Output or TableColumn.Indicator or TableColumn.Knowledge or TableColumn.Skill;
        column = hasItems ? column : LastColumn();
        if (_group is not null)
        {
            diagnostics.Add(TaskTableRules.LineInTable, line.At(), Excerpt.Of(line.Text.Trim()), TableHeading.NameOf(column));
        }

        _items.Read(DocumentTableRow.Of(line, column), column, DocumentTableRow.ShapeOf(column), _group, isContinuation: true, Memory);
    }

    // Gives back working memory, until further rows come or the end. Rows that stand elsewhere can go on with the last task,
    // but not with the text of its items.
    public void Rest()
    {
        if (_group is not null)
        {
            _resting = [.. _group.Tasks];
            Settle();
        }
    }

    // Gives every item to its task; nothing can continue after this.
    public void Finish()
    {
        Settle();
        _assignment.Finish();
    }

    private void ReportUnknownCells(DocumentTableRow row)
    {
        string text = row[TableColumn.Unknown].ToString();
        if (text.Length > 0)
        {
            SourceLocation location = row.At(TableColumn.Unknown, 0);
            diagnostics.Add(LineRules.LineUnrecognized, location, Excerpt.Of(text));
            draft.Unread.Add(new DraftText(text, location));
        }
    }

    private TableColumn LastColumn() => _group is null || _group.Skills.Count > 0 ? TableColumn.Skill
        : _group.Knowledge.Count > 0 ? TableColumn.Knowledge
        : TableColumn.Indicator;

    private void ReadDuty(ITaskTableRow row)
    {
        ReadOnlyMemory<char> cell = row[TableColumn.Duty];
        if (cell.Span.SequenceEqual(_regularDuty))
        {
            return;
        }

        List<CodedItem> items = Memory.Cells.Split(cell, CodeShape.Duty);
        foreach (CodedItem item in items)
        {
            string title = ItemText.Clean(item);
            SourceLocation location = row.At(TableColumn.Duty, item.Start);
            if (!item.HasCode)
            {
                ContinueDuty(title, location);
                continue;
            }

            CodeSpelling.Report(item.Match, cell.Span, TableHeading.NameOf(TableColumn.Duty, location), location, diagnostics);
            _duty = _duties.FindOrAdd(item.Match.Code, title, location);
        }

        bool isRegular = items is [{ Code: string only }] && cell.Span.StartsWith(only);
        _regularDuty = isRegular ? cell.ToString() : "";
    }

    private void ContinueDuty(string text, SourceLocation location)
    {
        if (TableHeading.ColumnOf(text) != TableColumn.Unknown)
        {
            diagnostics.Add(CellRules.ColumnNameInCell, location, text);
        }
        else if (_isFirstRow && _duty is not null && _duty.Title.Length <= ItemText.LongestContinued)
        {
            _duties.Continue(_duty, text);
        }
        else
        {
            _duty = _duties.Add(null, text, location);
        }
    }

    // Reads the task cell and the level beside it; false if the row goes on with the task before it.
    private bool ReadTask(ITaskTableRow row)
    {
        ReadOnlyMemory<char> cell = row[TableColumn.Task];
        List<CodedItem> items = layout == CellLayout.Pages
            ? Memory.Cells.Split(cell, CodeShape.Task)
            : TaskNumbers.Complete(Memory.Cells.Split(cell, CodeShape.ListedTask), _duty?.Code);
        TaskBlock group = Memory.TakeGroup();
        foreach (CodedItem item in items)
        {
            string title = ItemText.Clean(item);
            SourceLocation location = row.At(TableColumn.Task, item.Start);
            if (item.HasCode)
            {
                CodeSpelling.Report(item.Match, cell.Span, TableHeading.NameOf(TableColumn.Task, location), location, diagnostics);
                AddTask(group, item.Code, title, location);
            }
            else if (TableHeading.ColumnOf(title) != TableColumn.Unknown)
            {
                diagnostics.Add(CellRules.ColumnNameInCell, location, title);
            }
            else if (ContinuesTask(row))
            {
                TaskDraft last = _group!.Tasks[^1];
                last.Title = ItemText.Join(last.Title, title);
            }
            else
            {
                AddTask(group, null, title, location);
            }
        }

        bool startsTask = group.Tasks.Count > 0 && !IsRepeatedOnNextPage(group);
        if (startsTask)
        {
            Settle();
            _resting = [];
            _group = group;
            foreach (TaskDraft task in group.Tasks)
            {
                TasksBeside(task.Code).Add(task);
            }
        }
        else
        {
            Memory.GiveBack(group);
            Resume();
        }

        ReadLevel(row, startsTask);
        return startsTask;
    }

    // Hands in the rows of the task before, which nothing can continue any more.
    private void Settle()
    {
        if (_group is not null && _assignment.Take(_group))
        {
            Memory.GiveBack(_group);
        }

        _group = null;
    }

    // Goes on with the task before, whose rows were handed in.
    private void Resume()
    {
        if (_group is null && _resting.Length > 0)
        {
            _group = Memory.TakeGroup();
            _group.Tasks.AddRange(_resting);
            _group.IsResumed = true;
        }
    }

    private bool ContinuesTask(ITaskTableRow row) =>
        layout == CellLayout.Pages && _group is not null && _group.Tasks[^1].Title.Length <= ItemText.LongestContinued && (_isFirstRow
            || row[TableColumn.Level].Length == 0);

    private bool IsRepeatedOnNextPage(TaskBlock group)
    {
        bool isSame = _isFirstRow && _group is { Tasks.Count: 1 } && group.Tasks is [TaskDraft task] &&
            task.Code is not null && string.Equals(task.Code, _group.Tasks[0].Code, StringComparison.Ordinal) &&
            (task.Title.Length == 0 || ItemText.AreOneName(task.Title, _group.Tasks[0].Title));
        if (isSame)
        {
            diagnostics.Add(TaskTableRules.TaskRepeated, group.Tasks[0].Location, group.Tasks[0].Code);
        }

        return isSame;
    }

    private void AddTask(TaskBlock group, string? code, string title, SourceLocation location)
    {
        TaskDraft task = new() { Code = code, Title = title, Location = location, IsInsideCell = group.Tasks.Count > 0 };
        ReportThirdLevel(task);
        group.Tasks.Add(task);
    }

    // The tasks of the duty that the row stands under; those that belong to none before the first duty.
    private List<TaskDraft> TasksBeside(string? code) => _duty is null ? draft.Tasks : _duties.OwnerOf(code, _duty).Tasks;

    private void ReportThirdLevel(TaskDraft task)
    {
        if (NumberedCode.TryParse(task.Code, out NumberedCode number) && number.Count > 2)
        {
            diagnostics.Add(TaskTableRules.ThirdLevelTask, task.Location, task.Code, (Phrase)"it was read as a separate task");
        }

        if (ItemText.ThirdLevelIn(task.Title) is string beneath)
        {
            Phrase outcome = $"it was kept in the title of {task.Code ?? (object)(Phrase)"its task"}";
            diagnostics.Add(TaskTableRules.ThirdLevelTask, task.Location, beneath, outcome);
        }
    }

    private void ReadLevel(ITaskTableRow row, bool startsTask)
    {
        ReadOnlySpan<char> cell = row[TableColumn.Level].Span;
        if (_group is null)
        {
            if (cell.Length > 0)
            {
                SourceLocation location = row.At(TableColumn.Level, 0);
                string name = TableHeading.NameOf(TableColumn.Level, location);
                diagnostics.Add(TaskTableRules.CellWithoutTask, location, cell.ToString(), name);
            }

            return;
        }

        if (_group.Tasks.Count == 1 && LevelCell.ReadDigit(cell, row.At(TableColumn.Level, 0)) is LevelDraft digit)
        {
            _group.Tasks[0].Level ??= digit;
            return;
        }

        ReadLevels(row, cell, startsTask, _group.Tasks);
    }

    // Reads a cell that says more than one digit, or belongs to several tasks.
    private void ReadLevels(ITaskTableRow row, ReadOnlySpan<char> cell, bool startsTask, List<TaskDraft> tasks)
    {
        string owner = tasks[0].Code ?? tasks[0].Title;
        IReadOnlyList<LevelDraft> levels = LevelCell.Read(cell, tasks.Count, owner, row.At(TableColumn.Level, 0), diagnostics);
        if (startsTask && levels.Count == 0)
        {
            diagnostics.Add(
                CellRules.LevelMissing, layout == CellLayout.Table ? row.At(TableColumn.Level, 0) : tasks[0].Location, owner, "");
        }

        bool isNeeded = levels.Count > 0 && tasks[^1].Level is null;
        for (int i = 0; isNeeded && i < tasks.Count; i++)
        {
            tasks[i].Level ??= levels[Math.Min(i, levels.Count - 1)];
        }
    }
}
