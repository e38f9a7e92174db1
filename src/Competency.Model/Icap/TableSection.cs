using Competency.Model.Codes;
using Competency.Model.Diagnostics;
using Competency.Model.Drafts;
using Competency.Model.Text;

namespace Competency.Model.Icap;

/// <summary>
/// The table of duties and tasks: follows rows over page breaks, where cells are cut and go on beneath a repeated
/// heading with blank duty, task and level.
/// </summary>
internal sealed class TableSection(StandardDraft draft, DiagnosticBag diagnostics, CellLayout layout = CellLayout.Pages)
{
    private readonly List<RowGroup> _groups = [];
    private readonly DutyList _duties = new(draft);
    private TableHeading _heading = TableHeading.Usual;
    private DutyDraft? _duty;
    private RowGroup? _group;
    private bool _hasHeading;
    private bool _isFirstRow = layout == CellLayout.Pages;

    /// <summary>A heading, the first one or the one that each page repeats.</summary>
    public void ReadHeading(TableHeading heading, SourceLine line)
    {
        if (!_hasHeading)
        {
            foreach (TableColumn column in heading.Missing)
            {
                diagnostics.Add(DiagnosticRules.ColumnMissing, line.At(), TableHeading.NameOf(column));
            }
        }

        _heading = heading;
        _hasHeading = _isFirstRow = true;
    }

    /// <summary>A row of cells.</summary>
    public void ReadRow(SourceLine line)
    {
        TableRow row = TableRow.Read(line, _heading, diagnostics);
        if (row.IsBlank)
        {
            return;
        }

        ReportUnknownCells(row);
        ReadRow(row);
    }

    /// <summary>A row whose cells are known by their columns.</summary>
    public void ReadRow(ITaskRow row)
    {
        ReadDuty(row);
        bool isContinuation = !ReadTask(row);
        ReadItems(row, TableColumn.Output, CodeShape.Output, isContinuation);
        ReadItems(row, TableColumn.Indicator, CodeShape.Indicator, isContinuation);
        ReadItems(row, TableColumn.Knowledge, CodeShape.Knowledge, isContinuation);
        ReadItems(row, TableColumn.Skill, CodeShape.Skill, isContinuation);
        _isFirstRow = false;
    }

    /// <summary>A line without cells: it goes on with whatever column its code, or else the end of the row before it, says.</summary>
    public void ReadLooseLine(SourceLine line)
    {
        TableColumn column = TableRow.ColumnByCode(line.Text);
        bool hasItems = column is TableColumn.Output or TableColumn.Indicator or TableColumn.Knowledge or TableColumn.Skill;
        column = hasItems ? column : LastColumn();
        if (_group is not null)
        {
            diagnostics.Add(DiagnosticRules.LineInTable, line.At(), TextRepair.Excerpt(line.Text.Trim()), TableHeading.NameOf(column));
        }

        ReadItems(TableRow.Of(line, column), column, TableRow.ShapeOf(column), isContinuation: true);
    }

    /// <summary>Gives every item to its task; nothing can continue after this.</summary>
    public void Finish() => new RowGroupAssignment(_groups, diagnostics).Run();

    private void ReportUnknownCells(TableRow row)
    {
        string text = row[TableColumn.Unknown];
        if (text.Length > 0)
        {
            SourceLocation location = row.At(TableColumn.Unknown, 0);
            diagnostics.Add(DiagnosticRules.LineNotUnderstood, location, TextRepair.Excerpt(text));
            draft.Unread.Add(new DraftText(text, location));
        }
    }

    private TableColumn LastColumn() => _group is null || _group.Skills.Count > 0 ? TableColumn.Skill
        : _group.Knowledge.Count > 0 ? TableColumn.Knowledge
        : TableColumn.Indicator;

    private void ReadDuty(ITaskRow row)
    {
        string cell = row[TableColumn.Duty];
        foreach (CodedItem item in CellItems.Split(cell, CodeShape.Duty, []))
        {
            string title = ItemText.Clean(item);
            SourceLocation location = row.At(TableColumn.Duty, item.Start);
            if (item.Match is not CodeMatch match)
            {
                ContinueDuty(title, location);
                continue;
            }

            ReportSpelling(match, cell, TableColumn.Duty, location);
            _duty = _duties.FindOrAdd(match.Code, title, location);
        }
    }

    private void ContinueDuty(string text, SourceLocation location)
    {
        if (TableHeading.ColumnOf(text) != TableColumn.Unknown)
        {
            diagnostics.Add(DiagnosticRules.HeadingInCell, location, text);
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

    /// <summary>Reads the task cell and the level beside it; false if the row goes on with the task before it.</summary>
    private bool ReadTask(ITaskRow row)
    {
        string cell = row[TableColumn.Task];
        List<CodedItem> items = layout == CellLayout.Pages
            ? CellItems.Split(cell, CodeShape.Task, [])
            : TaskNumbers.Complete(CellItems.Split(cell, CodeShape.ListedTask, []), _duty?.Code);
        RowGroup group = new();
        foreach (CodedItem item in items)
        {
            string title = ItemText.Clean(item);
            SourceLocation location = row.At(TableColumn.Task, item.Start);
            if (item.Match is CodeMatch match)
            {
                ReportSpelling(match, cell, TableColumn.Task, location);
                AddTask(group, match.Code, title, location);
            }
            else if (TableHeading.ColumnOf(title) != TableColumn.Unknown)
            {
                diagnostics.Add(DiagnosticRules.HeadingInCell, location, title);
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
            _group = group;
            _groups.Add(group);
            group.Tasks.ForEach(task => TasksBeside(task.Code).Add(task));
        }

        ReadLevel(row, startsTask);
        return startsTask;
    }

    private bool ContinuesTask(ITaskRow row) =>
        layout == CellLayout.Pages && _group is not null && _group.Tasks[^1].Title.Length <= ItemText.LongestContinued && (_isFirstRow || row[TableColumn.Level].Length == 0);

    private bool IsRepeatedOnNextPage(RowGroup group)
    {
        bool isSame = _isFirstRow && _group is { Tasks.Count: 1 } && group.Tasks is [TaskDraft task] &&
            task.Code is not null && string.Equals(task.Code, _group.Tasks[0].Code, StringComparison.Ordinal) &&
            (task.Title.Length == 0 || ItemText.AreOneName(task.Title, _group.Tasks[0].Title));
        if (isSame)
        {
            diagnostics.Add(DiagnosticRules.TaskRepeated, group.Tasks[0].Location, group.Tasks[0].Code);
        }

        return isSame;
    }

    private void AddTask(RowGroup group, string? code, string title, SourceLocation location)
    {
        TaskDraft task = new() { Code = code, Title = title, Location = location, IsInsideCell = group.Tasks.Count > 0 };
        ReportThirdLevel(task);
        group.Tasks.Add(task);
        if (code is not null)
        {
            group.TaskNumbers.Add(code[1..]);
        }
    }

    /// <summary>The tasks of the duty that the row stands under; those that belong to none before the first duty.</summary>
    private List<TaskDraft> TasksBeside(string? code) => _duty is null ? draft.Tasks : _duties.OwnerOf(code, _duty).Tasks;

    private void ReportThirdLevel(TaskDraft task)
    {
        if (NumberedCode.TryParse(task.Code, out NumberedCode number) && number.Count > 2)
        {
            diagnostics.Add(DiagnosticRules.ThirdLevelTask, task.Location, task.Code, "it was read as a task of its own");
        }

        if (ItemText.ThirdLevelIn(task.Title) is string beneath)
        {
            diagnostics.Add(DiagnosticRules.ThirdLevelTask, task.Location, beneath, $"it was kept in the name of {task.Code ?? "its task"}");
        }
    }

    private void ReadLevel(ITaskRow row, bool startsTask)
    {
        SourceLocation location = row.At(TableColumn.Level, 0);
        string cell = row[TableColumn.Level];
        if (_group is null)
        {
            if (cell.Length > 0)
            {
                diagnostics.Add(DiagnosticRules.NothingToContinue, location, cell, TableHeading.NameOf(TableColumn.Level));
            }

            return;
        }

        string owner = _group.Tasks[0].Code ?? _group.Tasks[0].Title;
        IReadOnlyList<LevelDraft> levels = LevelCell.Read(cell, _group.Tasks.Count, owner, location, diagnostics);
        if (startsTask && levels.Count == 0)
        {
            diagnostics.Add(DiagnosticRules.LevelNotGiven, layout == CellLayout.Table ? location : _group.Tasks[0].Location, owner, "");
        }

        bool isNeeded = levels.Count > 0 && _group.Tasks[^1].Level is null;
        for (int i = 0; isNeeded && i < _group.Tasks.Count; i++)
        {
            _group.Tasks[i].Level ??= levels[Math.Min(i, levels.Count - 1)];
        }
    }

    private void ReadItems(ITaskRow row, TableColumn column, CodeShape shape, bool isContinuation)
    {
        string cell = row[column];
        if (cell.Length == 0)
        {
            return;
        }

        if (_group is null)
        {
            diagnostics.Add(DiagnosticRules.NothingToContinue, row.At(column, 0), TextRepair.Excerpt(cell), TableHeading.NameOf(column));
            draft.Unread.Add(new DraftText(cell, row.At(column, 0)));
            return;
        }

        if (EmptyCell.SaysNothing(cell))
        {
            diagnostics.Add(DiagnosticRules.CellSaysNothing, row.At(column, 0), cell, TableHeading.NameOf(column));
            return;
        }

        List<CodedItem> items = CellItems.Split(cell, shape, _group.TaskNumbers);
        bool needsCodes = layout == CellLayout.Pages || shape.MostNumbers == 1 || items.Exists(static item => item.Match is not null);
        foreach (CodedItem item in layout == CellLayout.Table ? CellLines.Separate(items) : items)
        {
            ReadItem(row, column, item, isContinuation, needsCodes);
        }
    }

    private void ReadItem(ITaskRow row, TableColumn column, CodedItem item, bool isContinuation, bool needsCodes)
    {
        List<RawItem> items = _group!.ItemsOf(column);
        SourceLocation location = row.At(column, item.Start);
        if (item.Match is CodeMatch match)
        {
            ReportSpelling(match, row[column], column, location);
            ReportCut(match, item.Text, location);
            items.Add(new RawItem(match, ItemText.Print(item), location));
        }
        else if (TableHeading.ColumnOf(ItemText.Clean(item)) != TableColumn.Unknown)
        {
            diagnostics.Add(DiagnosticRules.HeadingInCell, location, TextRepair.Excerpt(ItemText.Clean(item)));
            draft.Unread.Add(new DraftText(item.Text, location));
        }
        else if (isContinuation && items.Count > 0)
        {
            Continue(items[^1], item.Text, column, location);
        }
        else
        {
            string text = ItemText.Clean(item);
            ReportOtherCode(text, column, location);
            string reading = column is TableColumn.Output or TableColumn.Indicator ? "one item" : "an element without code";
            if (needsCodes)
            {
                diagnostics.Add(DiagnosticRules.ItemWithoutCode, location, TextRepair.Excerpt(text), TableHeading.NameOf(column), reading);
            }

            items.Add(new RawItem(null, ItemText.Print(item), location));
        }
    }

    /// <summary>Goes on with an item on the next page; a number that stands there first may be the rest of its code.</summary>
    private void Continue(RawItem item, string text, TableColumn column, SourceLocation location)
    {
        bool isBare = item.Code is not null && item.Text.Length == 0 && column is TableColumn.Knowledge or TableColumn.Skill;
        int rest = isBare ? CutCodes.RestLength(text, item.Code!.Length - 1) : 0;
        if (rest > 0)
        {
            string printed = $"{item.Code} {text[..rest]}";
            item.CompleteCode(text.AsSpan(0, rest));
            diagnostics.Add(DiagnosticRules.CodeCut, location, printed, item.Code);
        }

        item.Continue(text[rest..]);
    }

    private void ReportCut(CodeMatch match, string text, SourceLocation location)
    {
        if (match.Numbers == 1 && CutCodes.IsFollowedByNumber(text, match.Code.Length - 1))
        {
            string number = text.TrimStart()[..CutCodes.RestLength(text.AsSpan().TrimStart(), match.Code.Length - 1)];
            diagnostics.Add(DiagnosticRules.CodeCut, location, $"{match.Code} {number}", match.Code);
        }
    }

    private void ReportOtherCode(string text, TableColumn column, SourceLocation location)
    {
        if (column is TableColumn.Output or TableColumn.Indicator && TableRow.ColumnByCode(text) is TableColumn.Knowledge or TableColumn.Skill or TableColumn.Task)
        {
            diagnostics.Add(DiagnosticRules.OtherCodeInText, location, TextRepair.Excerpt(text), TableHeading.NameOf(column));
        }
    }

    private void ReportSpelling(CodeMatch match, string cell, TableColumn column, SourceLocation location)
    {
        string printed = cell[match.Start..match.End];
        if (printed.Contains('\n', StringComparison.Ordinal) && match.Numbers == 1)
        {
            diagnostics.Add(DiagnosticRules.CodeCut, location, ChineseText.RemoveWrapSpaces(printed), match.Code);
        }
        else if (match.LetterIsGuessed)
        {
            diagnostics.Add(DiagnosticRules.CodeLetter, location, printed, match.Code, TableHeading.NameOf(column));
        }
        else if (!string.Equals(printed, match.Code, StringComparison.Ordinal))
        {
            diagnostics.Add(DiagnosticRules.CodeSpelling, location, printed, match.Code);
        }
    }
}
