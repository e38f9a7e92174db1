using System.Collections.Concurrent;
using Competency.Model.Csv.Tables;
using Competency.Model.Diagnostics;
using Competency.Model.Drafts;
using Competency.Model.Icap;
using Competency.Model.Threading;

namespace Competency.Model.Csv.IcapTables;

/// <summary>A standard in the making, found in the rows of one or several tables.</summary>
internal sealed class StandardEntry
{
    private List<IcapTaskRow> _rows = [];
    private Task _reading = Task.CompletedTask;
    private TableSection? _tasks;

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

    /// <summary>The attitudes so far, as printed, and where each stands.</summary>
    public Dictionary<(string? Code, string Title, string Definition), SourceLocation> Attitudes { get; } = [];

    /// <summary>What was found in the rows of the task table.</summary>
    public DiagnosticBag Findings { get; } = new();

    /// <summary>Takes a row of the task table, to be read when <see cref="BeginTasks"/> says so.</summary>
    public void AddTask(TableRecord record, IcapColumns columns) => _rows.Add(new IcapTaskRow(record, columns, Findings, _rows.Count > 0 ? _rows[^1] : null));

    /// <summary>Begins to read the rows that were taken, beside whatever the caller does next.</summary>
    /// <param name="memories">Working memory that is free.</param>
    public void BeginTasks(ConcurrentBag<TableMemory> memories)
    {
        if (_rows.Count > 0)
        {
            List<IcapTaskRow> rows = _rows;
            _rows = [];
            _reading = Processors.Start(() => ReadTasks(rows, memories), _reading);
        }
    }

    /// <summary>Gives items to their tasks, once all rows are read; nothing can be read after this.</summary>
    public void Finish()
    {
        _reading.Wait();
        _tasks?.Finish();
    }

    private void ReadTasks(List<IcapTaskRow> rows, ConcurrentBag<TableMemory> memories)
    {
        Findings.Standard = Name;
        TableMemory memory = memories.TryTake(out TableMemory? free) ? free : new TableMemory();
        _tasks ??= new TableSection(Draft, Findings, memory, CellLayout.Table);
        _tasks.Memory = memory;
        rows.ForEach(_tasks.ReadRow);
        memories.Add(memory);
    }
}
