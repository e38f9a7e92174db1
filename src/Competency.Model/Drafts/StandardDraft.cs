using Competency.Model.Drafts.Building;

namespace Competency.Model.Drafts;

/// <summary>
/// One standard as a format reads it, unchecked, with the location of every part. Formats fill drafts, and a <see cref="StandardBuilder"/>
/// builds standards from them. A draft stays available if no standard can be built from it.
/// </summary>
/// <example>
/// A standard made in memory:
/// <code>
/// StandardDraft draft = new()
/// {
///     Code = new DraftText("X1", SourceLocation.None),
///     Title = new DraftText("Barista", SourceLocation.None),
///     LevelScale = LevelScale.Icap,
///     Tasks =
///     {
///         new TaskDraft
///         {
///             Code = "T1.1",
///             Title = "Make espresso",
///             Level = new LevelDraft(3, null, SourceLocation.None),
///             Links = { new LinkDraft { Code = "K01", Kind = ElementKind.Knowledge, Title = "Extraction" } },
///         },
///     },
/// };
/// CompetencyStandard standard = new StandardBuilder(new DiagnosticBag()).Build(draft)!;
/// Console.WriteLine(standard.Requirements[0]);                             // K01 Extraction (level 3)
/// </code>
/// </example>
public sealed class StandardDraft
{
    /// <summary>The location where the standard starts.</summary>
    public SourceLocation Location { get; set; } = SourceLocation.None;

    /// <summary>The code; <see langword="null"/> if there is none.</summary>
    public DraftText? Code { get; set; }

    /// <summary>The name of the occupation; <see langword="null"/> if there is none.</summary>
    public DraftText? Title { get; set; }

    /// <summary>What the title names: an occupation or a job category.</summary>
    public TitleKind TitleKind { get; set; }

    /// <summary>The framework, such as <c>icap</c>; the id of the vocabulary, if there is one.</summary>
    public string? Framework { get; set; }

    /// <summary>The language of the texts (BCP 47); <see langword="null"/> if not given.</summary>
    public string? Language { get; set; }

    /// <summary>The description of the work; <see langword="null"/> if there is none.</summary>
    public DraftText? Description { get; set; }

    /// <summary>The level of the standard as a whole; <see langword="null"/> if there is none.</summary>
    public LevelDraft? Level { get; set; }

    /// <summary>The scale of all levels in the standard; <see langword="null"/> if unknown.</summary>
    public LevelScale? LevelScale { get; set; }

    /// <summary>The scale of the importance of all links (<see cref="LinkDraft.Weight"/>); <see langword="null"/> if unknown.</summary>
    public LevelScale? ImportanceScale { get; set; }

    /// <summary>Job categories, occupations and industries.</summary>
    public List<ClassificationDraft> Classifications { get; } = [];

    /// <summary>The version history.</summary>
    public List<VersionDraft> Versions { get; } = [];

    /// <summary>The duties with their tasks.</summary>
    public List<DutyDraft> Duties { get; } = [];

    /// <summary>The tasks without a duty.</summary>
    public List<TaskDraft> Tasks { get; } = [];

    /// <summary>The elements that the document defines apart from the tasks.</summary>
    public List<ElementDraft> Elements { get; } = [];

    /// <summary>The links from the role itself to elements.</summary>
    public List<LinkDraft> Requirements { get; } = [];

    /// <summary>The notes.</summary>
    public List<NoteDraft> Notes { get; } = [];

    /// <summary>Lines and values of the document that have no part in the draft.</summary>
    public List<DraftText> Unread { get; } = [];

    /// <summary>The origin of the standard; <see langword="null"/> if unknown.</summary>
    public Provenance? Provenance { get; set; }

    // Whether standards, duties and tasks of its source should have codes, so that those without one are reported.
    internal bool ExpectsCodes { get; init; } = true;

    // Which standard of its code it was in the catalog that wrote it, from 1.
    internal int Occurrence { get; set; } = 1;

    // The code, unless it only repeats the title: then it is none, and the builder makes it again.
    internal static DraftText? GivenCode(DraftText? code, string title) =>
        LocalIdentities.IsMadeFromTitle(code?.Value, title) ? null : code;

    // All tasks, under duties or not.
    internal IEnumerable<TaskDraft> AllTasks() => Duties.SelectMany(static duty => duty.Tasks).Concat(Tasks);
}
