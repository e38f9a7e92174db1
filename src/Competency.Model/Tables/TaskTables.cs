using Competency.Model.Json;
using static Competency.Model.Tables.TableColumn;

namespace Competency.Model.Tables;

// The tables of what is done: duties, tasks, what comes of tasks, and what they need.
internal static class TaskTables
{
    // The duties of each standard, numbered from 1 in the order of the document.
    public static CatalogTable Duties(TableContent content) => new(
        "duties",
        [OfText("standard"), OfInteger("duty"), OfText("code"), OfText("title")],
        content.Standards.SelectMany(static entry => entry.Standard.Duties.Select((duty, index) => (TableValue[])
        [
            new(entry.Key),
            new(index + 1),
            new(duty.Code?.Text),
            new(duty.Title),
        ])));

    // The tasks of each standard; those without a duty belong to the standard itself.
    public static CatalogTable Tasks(TableContent content) => new(
        "tasks",
        [
            OfText("standard"), OfText("task"), OfInteger("duty"), OfText("code"),
            OfText("title"), OfNumber("level"), OfText("level_text"), OfText("strength"), OfNumber("level_error"),
        ],
        content.Standards.SelectMany(static entry => entry.Standard.Tasks.Select(task => (TableValue[])
        [
            new(entry.Key),
            new(task.Id.Text),
            task.Duty is null ? default : new(entry.Standard.Duties.IndexOf(task.Duty) + 1),
            new(task.Code?.Text),
            new(task.Title),
            new(task.Level?.Value),
            new(task.LevelText),
            new(EnumNames<RequirementStrength>.For(task.Necessity)),
            new(task.Level?.StandardError),
        ])));

    // Which task needs which element, with level, weight and strength of that need where the document has them.
    public static CatalogTable Links(TableContent content) => new(
        "links",
        [
            OfText("standard"), OfText("task"), OfText("element"), OfNumber("level"), OfNumber("weight"), OfText("strength"),
            OfNumber("level_error"),
        ],
        content.Standards.SelectMany(static entry => entry.Standard.Tasks.SelectMany(task => task.Links.Select(link => (TableValue[])
        [
            new(entry.Key),
            new(task.Id.Text),
            new(link.Element.Id.Local.Text),
            new(link.Level?.Value),
            new(link.Weight),
            new(EnumNames<RequirementStrength>.For(link.Strength)),
            new(link.Level?.StandardError),
        ]))));

    // What comes of tasks.
    public static CatalogTable Outputs(TableContent content) =>
        Statements(content, "outputs", "title", static task => task.Outputs.Select(static output => (output.Code?.Text, output.Title)));

    // The behavior that shows tasks done well.
    public static CatalogTable Indicators(TableContent content) =>
        Statements(
            content,
            "indicators",
            "text",
            static task => task.Indicators.Select(static indicator => (indicator.Code?.Text, indicator.Text)));

    private static CatalogTable Statements(
        TableContent content, string name, string textColumn, Func<WorkTask, IEnumerable<(string? Code, string Text)>> statementsOf) => new(
        name,
        [OfText("standard"), OfText("task"), OfText("code"), OfText(textColumn)],
        content.Standards.SelectMany(entry => entry.Standard.Tasks.SelectMany(task => statementsOf(task).Select(statement => (TableValue[])
        [
            new(entry.Key),
            new(task.Id.Text),
            new(statement.Code),
            new(statement.Text),
        ]))));
}
