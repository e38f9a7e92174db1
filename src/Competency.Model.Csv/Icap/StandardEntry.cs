using Competency.Model.Csv.Tables;
using Competency.Model.Csv.Threading;
using Competency.Model.Drafts;

namespace Competency.Model.Csv.Icap;

/// <summary>A standard in the making, found in the rows of one or several tables.</summary>
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

    /// <summary>Where a table of standards lists it.</summary>
    public SourceLocation? Listed { get; set; }

    /// <summary>What to call it in messages.</summary>
    public string Name => Code.Length > 0 ? Code : Title;

    /// <summary>The cell of attitudes read last, which exports repeat from row to row.</summary>
    public string? LastAttitudes { get; set; }

    /// <summary>The attitudes so far.</summary>
    public AttitudeList Attitudes { get; }

    /// <summary>What was found in the rows of the task table.</summary>
    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>What blank cells of the next row mean.</summary>
    public InheritedCells Inherited { get; } = new();

    /// <summary>Its rows of tasks, to know those that come again.</summary>
    public SeenTaskRows TaskRows { get; } = new();

    /// <summary>Takes a row of the task table, to be read when <see cref="BeginTasks"/> says so.</summary>
    public void AddTask(TableRecord record, IcapColumns columns, TaskBufferPool memory) =>
        (_rows ??= memory.TakeRows()).Add(record, columns, Diagnostics, Inherited);

    /// <summary>Leaves a row of the task table out; its duty and task go on for the rows beneath it.</summary>
    public void LeaveOut(TableRecord record, IcapColumns columns)
    {
        ReadOnlyMemory<byte> duty = record.Content(columns[IcapColumn.Duty]);
        ReadOnlyMemory<byte> task = record.Content(columns[IcapColumn.Task]);
        (Inherited.Duty, Inherited.Task) = (duty.IsEmpty ? Inherited.Duty : duty, task.IsEmpty ? Inherited.Task : task);
    }

    /// <summary>
    /// Begins to read the rows that were taken, beside whatever the caller does next, or reads them where many standards wait
    /// for it.
    /// </summary>
    /// <param name="memory">Working memory.</param>
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

    /// <summary>Gives items to their tasks, once all rows are read; nothing can be read after this.</summary>
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
