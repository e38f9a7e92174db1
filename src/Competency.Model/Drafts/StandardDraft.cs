using Competency.Model.Drafts.Building;

namespace Competency.Model.Drafts;

/// <summary>
/// What a reader understood of one standard, loose and unchecked, with the place of everything. Readers fill it; the
/// <see cref="StandardBuilder"/> is the one way from it to a standard. It stays available when the reading fails.
/// </summary>
public sealed class StandardDraft
{
    /// <summary>Where the standard begins.</summary>
    public SourceLocation Location { get; set; } = SourceLocation.None;

    /// <summary>The code.</summary>
    public DraftText? Code { get; set; }

    /// <summary>The name of the job.</summary>
    public DraftText? Title { get; set; }

    /// <summary>What the title names.</summary>
    public TitleKind TitleKind { get; set; }

    /// <summary>The framework.</summary>
    public string? Framework { get; set; }

    /// <summary>The language of the texts.</summary>
    public string? Language { get; set; }

    /// <summary>What the job is about.</summary>
    public DraftText? Description { get; set; }

    /// <summary>The level of the whole job.</summary>
    public LevelDraft? Level { get; set; }

    /// <summary>The scale of all levels in the standard.</summary>
    public LevelScale? LevelScale { get; set; }

    /// <summary>Job categories, occupations and industries.</summary>
    public List<ClassificationDraft> Classifications { get; } = [];

    /// <summary>The version history.</summary>
    public List<VersionDraft> Versions { get; } = [];

    /// <summary>The duties with their tasks.</summary>
    public List<DutyDraft> Duties { get; } = [];

    /// <summary>Tasks that belong to no duty.</summary>
    public List<TaskDraft> Tasks { get; } = [];

    /// <summary>Elements that are defined apart from the tasks that need them.</summary>
    public List<ElementDraft> Elements { get; } = [];

    /// <summary>What the role needs directly.</summary>
    public List<LinkDraft> Requirements { get; } = [];

    /// <summary>Notes.</summary>
    public List<NoteDraft> Notes { get; } = [];

    /// <summary>Lines and values that no part of the draft could hold.</summary>
    public List<DraftText> Unread { get; } = [];

    /// <summary>Where it was read from.</summary>
    public Provenance? Provenance { get; set; }

    // The code, unless it only repeats the title: then it is none, and the builder makes it again.
    internal static DraftText? GivenCode(DraftText? code, string title) =>
        LocalIdentities.IsMadeFromTitle(code?.Value, title) ? null : code;

    // All tasks, under duties or not.
    internal IEnumerable<TaskDraft> AllTasks() => Duties.SelectMany(static duty => duty.Tasks).Concat(Tasks);
}
