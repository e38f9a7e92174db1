using Competency.Model.Codes;
using Competency.Model.Drafts;

namespace Competency.Model.Csv.Tidy;

/// <summary>outputs.csv and indicators.csv: what comes of tasks, and the behavior that shows them done well.</summary>
/// <param name="name">The table.</param>
/// <param name="text">The heading of the text.</param>
/// <param name="of">The statements of a task.</param>
/// <param name="listOf">Where a draft takes them.</param>
internal sealed class StatementsTable(
    string name,
    string text,
    Func<WorkTask, IEnumerable<(StatementCode? Code, string Text)>> of,
    Func<TaskDraft, List<StatementDraft>> listOf) : TidyTable
{
    /// <summary>outputs.csv.</summary>
    public static StatementsTable Outputs { get; } = new(
        "outputs", "title", static task => task.Outputs.Select(static output => (output.Code, output.Title)), static task => task.Outputs);

    /// <summary>indicators.csv.</summary>
    public static StatementsTable Indicators { get; } = new(
        "indicators", "text", static task => task.Indicators.Select(static indicator => (indicator.Code, indicator.Text)), static task => task.Indicators);

    public override string Name => name;

    public override IReadOnlyList<string> Columns { get; } = ["standard", "task", "code", text];

    public override IEnumerable<string?[]> Rows(TidyContent content) => content.Standards.SelectMany(entry =>
        entry.Standard.Tasks.SelectMany(task => of(task).Select(statement => new[] { entry.Key, task.Id.Text, statement.Code?.Text, statement.Text })));

    public override bool Read(TidyRow row, TidyDrafts drafts)
    {
        if (!drafts.TryGetTask(row, out TaskDraft? task))
        {
            return false;
        }

        listOf(task).Add(new StatementDraft { Code = row.Code<StatementCode>(2, "the code of an output or indicator"), Text = row.Text(3), Location = row.At() });
        return true;
    }
}
