using Competency.Model.Csv.Tables;
using Competency.Model.Csv.Threading;
using Competency.Model.Drafts;
using Competency.Model.Icap.Table;

namespace Competency.Model.Csv.Icap;

// A standard in the making, found in the rows of one or several tables.
internal sealed class StandardEntry
{
    private IcapTaskRows? _rows;
    private Task _reading = Task.CompletedTask;

    public StandardEntry(string code, string title, SourceLocation codeLocation, SourceLocation titleLocation)
    {
        Code = code;
        Title = title;
        Draft = new StandardDraft
        {
            Framework = "icap",
            Language = "zh-Hant",
            LevelScale = LevelScale.Icap,
            Location = codeLocation with { ColumnName = null },
            Code = code.Length == 0 ? null : new DraftText(code, codeLocation),
            Title = title.Length == 0 ? null : new DraftText(title, titleLocation),
        };
        Attitudes = new AttitudeList(Draft);
    }

    public string Code { get; }

    public string Title { get; }

    public StandardDraft Draft { get; }

    // Where a table of standards lists it.
    public SourceLocation? Listed { get; set; }

    // What to call it in messages.
    public string Name => Code.Length > 0 ? Code : Title;

    // The cell of attitudes read last, which exports repeat from row to row.
    public string? LastAttitudes { get; set; }

    // The attitudes so far.
    public AttitudeList Attitudes { get; }

    // What was found in the rows of the task table.
    public DiagnosticBag Diagnostics { get; } = new();

    // What blank cells of the next row mean.
    public InheritedCells Inherited { get; } = new();

    // Its rows of tasks, to know those that come again.
    public SeenTaskRows TaskRows { get; } = new();

    // Takes a row of the task table, to be read when BeginTasks says so.
    public void AddTask(TableRecord record, IcapColumns columns, TaskBufferPool memory) =>
        (_rows ??= memory.TakeRows()).Add(record, columns, Diagnostics, Inherited);

    // Leaves a row of the task table out; its duty and task go on for the rows beneath it.
    public void LeaveOut(TableRecord record, IcapColumns columns)
    {
        ReadOnlyMemory<byte> duty = CodeNameCells.Content(record, columns, TableColumn.Duty, Diagnostics);
        ReadOnlyMemory<byte> task = CodeNameCells.Content(record, columns, TableColumn.Task, Diagnostics);
        (Inherited.Duty, Inherited.Task) = (duty.IsEmpty ? Inherited.Duty : duty, task.IsEmpty ? Inherited.Task : task);
    }

    // Begins to read the rows that were taken, beside whatever the caller does next, or reads them where many standards wait
    // for it.
    // memory: Working memory.
    public void BeginTasks(TaskBufferPool memory)
    {
        if (_rows is not IcapTaskRows rows)
        {
            return;
        }

        _rows = null;
        if (memory.IsShort && _reading.IsCompletedSuccessfully)
        {
            ReadTasks(rows, memory);
        }
        else
        {
            _reading = Background.Start(() => ReadTasks(rows, memory), _reading);
        }
    }

    // Gives items to their tasks, once all rows are read; nothing can be read after this.
    public void Finish(TaskBufferPool memory)
    {
        _reading.Wait();
        memory.Tables.Finish(Draft);
    }

    private void ReadTasks(IcapTaskRows rows, TaskBufferPool memory)
    {
        Diagnostics.Standard = Name;
        CellTexts texts = memory.TakeTexts();
        memory.Tables.Read(Draft, Diagnostics, rows.Take(texts));
        memory.GiveBack(rows);
        memory.GiveBack(texts);
    }
}
