using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Competency.Model.Codes;
using Competency.Model.Standards;
using Competency.Model.Text.Html;
using Competency.Model.Text.Layout;
using Competency.Model.Text.Plain;

namespace Competency.Model;

/// <summary>
/// An occupational competency standard, 職能基準: what an occupation requires. Immutable; a <see cref="Drafts.Building.StandardBuilder"/>
/// builds it from a draft.
/// </summary>
/// <remarks>
/// A standard is identified by its code. What a framework does not have, such as duties, outputs or levels, is empty or
/// <see langword="null"/>, never zero. Standards compare by reference; a catalog detects duplicates and conflicts.
/// </remarks>
/// <example>
/// The skills that a role requires, with their levels and the number of tasks that need them:
/// <code>
/// CompetencyStandard barista = new CatalogLoader().Load("docs/samples").Catalog["TFB5131-902"];
/// foreach (Requirement requirement in barista.Requirements.Where(item =&gt; item.Element.Kind == ElementKind.Skill))
/// {
///     Console.WriteLine($"{requirement}, {requirement.Tasks.Length} tasks");
/// }
/// </code>
/// </example>
[JsonConverter(typeof(CompetencyJsonConverter))]
[TypeFormatterSource(typeof(AnswerFormatterSource))]
public sealed class CompetencyStandard : IShownAnswer
{
    // Made when they are first asked for: many standards are never asked.
    private readonly Lazy<Dictionary<string, CompetencyElement>> _elementsById;
    private readonly Lazy<Dictionary<string, WorkTask>> _tasksById;

    internal CompetencyStandard(
        ImmutableArray<CompetencyElement> elements, ImmutableArray<Duty> duties, ImmutableArray<WorkTask> unassignedTasks)
    {
        Elements = elements;
        Duties = duties;
        UnassignedTasks = unassignedTasks;
        Tasks = [.. duties.SelectMany(static duty => duty.Tasks), .. unassignedTasks];
        _elementsById = new(() => ById(Elements, static element => element.Id.Local.Text));
        _tasksById = new(() => ById(Tasks, static task => task.Id.Text));
        AdoptTasks();
    }

    /// <summary>The code; <c>~</c> and the title for a document without a code.</summary>
    public required StandardCode Code { get; init; }

    /// <summary>The parts of the code; <see langword="null"/> if it does not have the shape of an iCAP code.</summary>
    public IcapCode? IcapCode => Codes.IcapCode.TryParse(Code.Text, out IcapCode code) ? code : null;

    /// <summary>The name of the occupation; empty if the document has none.</summary>
    public required string Title { get; init; }

    /// <summary>What the title names: an occupation or a job category.</summary>
    public TitleKind TitleKind { get; init; }

    /// <summary>The framework: <c>icap</c>, <c>esco-1.1.1</c>. It equals the id of the vocabulary, if there is one.</summary>
    public string? Framework { get; init; }

    /// <summary>The language of the texts (BCP 47); <see langword="null"/> if not given.</summary>
    public string? Language { get; init; }

    /// <summary>The description of the work, 工作描述; <see langword="null"/> if there is none.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// The level of the standard as a whole, 基準級別; not derived from the levels of the tasks and often different from them.
    /// </summary>
    public CompetencyLevel? Level { get; init; }

    /// <summary>The text in place of the level; <see langword="null"/> if it is the level and nothing else.</summary>
    public string? LevelText { get; init; }

    /// <summary>The scale of the levels; <see langword="null"/> if the standard has no levels.</summary>
    public LevelScale? LevelScale { get; init; }

    /// <summary>
    /// The scale of the importance of its requirements; <see langword="null"/> if unknown. Then every requirement is important. If the
    /// scale is not built in, documents keep its limits only if the vocabulary declares it in
    /// <see cref="CompetencyVocabulary.LevelScales"/>.
    /// </summary>
    public LevelScale? ImportanceScale { get; init; }

    /// <summary>The location where the standard starts; <see cref="SourceLocation.None"/> for a standard built in memory.</summary>
    public SourceLocation Location { get; internal init; } = SourceLocation.None;

    /// <summary>The job categories, occupations and industries of the standard.</summary>
    public ImmutableArray<Classification> Classifications { get; init; } = [];

    /// <summary>The version history, as the document gives it.</summary>
    public ImmutableArray<StandardVersion> Versions { get; init; } = [];

    /// <summary>The duties, in the order of the document.</summary>
    public ImmutableArray<Duty> Duties { get; }

    /// <summary>All tasks: those of the duties in order, then those without a duty.</summary>
    public ImmutableArray<WorkTask> Tasks { get; }

    /// <summary>The tasks without a duty.</summary>
    public ImmutableArray<WorkTask> UnassignedTasks { get; }

    /// <summary>The elements that the standard defines itself, by kind, then by code.</summary>
    public ImmutableArray<CompetencyElement> Elements { get; }

    /// <summary>
    /// The requirements of the role, one for each element: own elements first in their order, then elements of the vocabulary in the order
    /// of the document. An own element that no task needs, such as an attitude in iCAP, is a requirement of the whole role.
    /// </summary>
    public ImmutableArray<Requirement> Requirements { get; internal init; } = [];

    /// <summary>The vocabulary of the framework; <see langword="null"/> if its elements are not global.</summary>
    public CompetencyVocabulary? Vocabulary { get; init; }

    /// <summary>Education and experience, update record and footnotes.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>The origin of the standard; <see langword="null"/> if unknown.</summary>
    public Provenance? Provenance { get; init; }

    // Which of several standards of one code it was in the catalog that wrote it, from 1: so the code keeps what it means.
    internal int Occurrence { get; init; } = 1;

    /// <summary>Gets the own element with a local identity.</summary>
    /// <param name="id">The local identity, such as <c>K01</c>.</param>
    /// <param name="element">The element; <see langword="null"/> if there is none.</param>
    /// <returns>Whether the standard has the element.</returns>
    public bool TryGetElement(LocalId id, [NotNullWhen(true)] out CompetencyElement? element) =>
        _elementsById.Value.TryGetValue(id.Text, out element);

    /// <summary>Gets the task with a local identity.</summary>
    /// <param name="id">The local identity, such as <c>T1.1</c>.</param>
    /// <param name="task">The task; <see langword="null"/> if there is none.</param>
    /// <returns>Whether the standard has the task.</returns>
    public bool TryGetTask(LocalId id, [NotNullWhen(true)] out WorkTask? task) =>
        _tasksById.Value.TryGetValue(id.Text, out task);

    /// <summary>The standard as HTML for notebooks and pages, in English: its tasks, what it requires, versions and notes.</summary>
    /// <returns>A <c>div</c> that needs nothing and changes nothing around it; the same bytes for the same content.</returns>
    public string ToHtml() => ToHtmlIn(CultureInfo.InvariantCulture);

    /// <summary>The same in a language.</summary>
    /// <param name="language">The language of headings and words: Traditional Chinese for Chinese cultures, else English.</param>
    public string ToHtmlIn(CultureInfo language) => HtmlAnswer.Of(StandardLayout.Of(this), language);

    /// <summary>The standard as plain text, in English, at most 80 columns wide: the content of <see cref="ToHtml"/>.</summary>
    /// <returns>Lines that end with a line feed; the same bytes for the same content.</returns>
    public string ToText() => ToTextIn(CultureInfo.InvariantCulture);

    /// <summary>The same in a language.</summary>
    /// <param name="language">The language of headings and words: Traditional Chinese for Chinese cultures, else English.</param>
    /// <param name="columns">How wide the text may be, at least 40; a Chinese character is two columns wide.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 40 columns.</exception>
    public string ToTextIn(CultureInfo language, int columns = 80) => PlainAnswer.Of(StandardLayout.Of(this), language, columns);

    /// <summary>Code and title.</summary>
    public override string ToString() => $"{Code} {Title}";

    // A builder gives each its own identity; of a file that was not written by one, the first of an identity counts.
    private static Dictionary<string, T> ById<T>(ImmutableArray<T> items, Func<T, string> idOf)
    {
        Dictionary<string, T> byId = new(items.Length, StringComparer.Ordinal);
        foreach (T item in items)
        {
            byId.TryAdd(idOf(item), item);
        }

        return byId;
    }

    private void AdoptTasks()
    {
        for (int position = 0; position < Tasks.Length; position++)
        {
            (Tasks[position].Standard, Tasks[position].Position) = (this, position);
        }

        foreach (Duty duty in Duties)
        {
            foreach (WorkTask task in duty.Tasks)
            {
                task.Duty = duty;
            }
        }
    }
}
