using Competency.Model.Codes;
using Competency.Model.Formats;

namespace Competency.Model.Tests.Icap;

/// <summary>What came of a small document, in the few words that tests compare.</summary>
internal sealed class SmallReading(ReadResult result)
{
    public CompetencyStandard Standard { get; } = result.Standards.FirstOrDefault()!;

    public IEnumerable<CompetencyStandard> Standards => result.Standards;

    /// <summary>All findings as <c>CM2010:12</c>, id and line.</summary>
    public IEnumerable<string> Findings =>
        result.Diagnostics.Select(static finding => $"{finding.Id}:{finding.Location.Line}").Order(StringComparer.Ordinal);

    /// <summary>The tasks as <c>T1.1 name</c>, by id.</summary>
    public IEnumerable<string> Tasks => Standard.Tasks.Select(static task => $"{task.Id} {task.Title}");

    /// <summary>The duties with the ids of their tasks: <c>T1 name: T1.1 T1.2</c>.</summary>
    public IEnumerable<string> Duties =>
        Standard.Duties.Select(static duty => $"{duty.Code} {duty.Title}: {string.Join(' ', duty.Tasks.Select(static task => task.Id))}");

    /// <summary>The elements as <c>K01 name</c>, by id.</summary>
    public IEnumerable<string> Elements => Standard.Elements.Select(static element => element.ToString());

    /// <summary>The classifications of a scheme as <c>code name</c>.</summary>
    public IEnumerable<string> Classified(string scheme) =>
        Standard.Classifications.Where(entry => entry.Scheme == scheme).Select(static entry => $"{entry.Code} {entry.Title}");

    public WorkTask Task(string id) => Standard.Tasks.Single(task => task.Id == LocalId.Parse(id, null));

    /// <summary>The ids of the elements that a task needs.</summary>
    public string Links(string task) => string.Join(' ', Task(task).Links.Select(static link => link.Element.Id.Local));

    /// <summary>The outputs of a task as <c>O1.1.1 text</c>.</summary>
    public IEnumerable<string> Outputs(string task) => Task(task).Outputs.Select(static output => $"{output.Code} {output.Title}".Trim());

    /// <summary>The indicators of a task as <c>P1.1.1 text</c>.</summary>
    public IEnumerable<string> Indicators(string task) =>
        Task(task).Indicators.Select(static indicator => $"{indicator.Code} {indicator.Text}".Trim());

    /// <summary>The level of a task and the text beside it: <c>3 3（初）</c>.</summary>
    public string Level(string task) => $"{Task(task).Level} {Task(task).LevelText}".Trim();

    public string Message(string id) => result.Diagnostics.First(finding => finding.Id == id).Message;

    public int? Column(string id) => result.Diagnostics.First(finding => finding.Id == id).Location.Column;
}
