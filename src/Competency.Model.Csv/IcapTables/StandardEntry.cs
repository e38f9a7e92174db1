using Competency.Model.Diagnostics;
using Competency.Model.Drafts;
using Competency.Model.Icap;

namespace Competency.Model.Csv.IcapTables;

/// <summary>A standard in the making, found in the rows of one or several tables.</summary>
internal sealed class StandardEntry
{
    private readonly DiagnosticBag _diagnostics;
    private TableSection? _tasks;

    public StandardEntry(string code, string title, SourceLocation codeLocation, SourceLocation titleLocation, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
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

    /// <summary>Adds a row of the task table.</summary>
    /// <param name="row">The row.</param>
    /// <param name="cells">Splits cells; one for all standards, which take turns.</param>
    public void ReadTask(ITaskRow row, CellItems cells)
    {
        _diagnostics.Standard = Name;
        (_tasks ??= new TableSection(Draft, _diagnostics, cells, CellLayout.Table)).ReadRow(row);
    }

    /// <summary>Gives items to their tasks.</summary>
    public void Finish()
    {
        _diagnostics.Standard = Name;
        _tasks?.Finish();
        _diagnostics.Standard = null;
    }
}
