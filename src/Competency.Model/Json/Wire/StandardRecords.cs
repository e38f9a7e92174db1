using System.Text.Json.Serialization;
using Competency.Model.Text;

namespace Competency.Model.Json.Wire;

// A standard.
internal sealed class StandardRecord : WireRecord
{
    public string? Code { get; set; }

    public int? Occurrence { get; set; }

    public string? Title { get; set; }

    public string? TitleKind { get; set; }

    public string? Framework { get; set; }

    public string? Language { get; set; }

    public double? Level { get; set; }

    public string? LevelText { get; set; }

    public string? LevelScale { get; set; }

    public double? LevelError { get; set; }

    public string? ImportanceScale { get; set; }

    public string? Description { get; set; }

    public List<ClassificationRecord>? Classifications { get; set; }

    public List<VersionRecord>? Versions { get; set; }

    public List<DutyRecord>? Duties { get; set; }

    public List<TaskRecord>? Tasks { get; set; }

    public List<ElementRecord>? Elements { get; set; }

    public List<RequirementRecord>? Requirements { get; set; }

    public List<NoteRecord>? Notes { get; set; }

    public ProvenanceRecord? Provenance { get; set; }

    internal override Phrase What => "a standard";
}

// A place in a classification.
internal sealed class ClassificationRecord : WireRecord
{
    [JsonRequired]
    public string? Scheme { get; set; }

    public string? Code { get; set; }

    public string? Title { get; set; }

    internal override Phrase What => "a classification";
}

// A line of the version history.
internal sealed class VersionRecord : WireRecord
{
    public string? Code { get; set; }

    public int? Version { get; set; }

    public string? Title { get; set; }

    public string? Status { get; set; }

    public string? SupersededBy { get; set; }

    public string? Updated { get; set; }

    public string? Note { get; set; }

    internal override Phrase What => "a version";
}

// A duty.
internal sealed class DutyRecord : WireRecord
{
    public string? Code { get; set; }

    public string? Title { get; set; }

    public List<TaskRecord>? Tasks { get; set; }

    internal override Phrase What => "a duty";
}

// A task.
internal sealed class TaskRecord : WireRecord
{
    public string? Code { get; set; }

    public string? Title { get; set; }

    public double? Level { get; set; }

    public string? LevelText { get; set; }

    public double? LevelError { get; set; }

    public string? Strength { get; set; }

    public List<OutputRecord>? Outputs { get; set; }

    public List<IndicatorRecord>? Indicators { get; set; }

    public List<TaskLink>? Elements { get; set; }

    internal override Phrase What => "a task";
}

// An output.
internal sealed class OutputRecord : WireRecord
{
    public string? Code { get; set; }

    public string? Title { get; set; }

    internal override Phrase What => "an output";
}

// A behavioral indicator.
internal sealed class IndicatorRecord : WireRecord
{
    public string? Code { get; set; }

    public string? Text { get; set; }

    internal override Phrase What => "an indicator";
}

// An entry of a task's elements: a bare element id, or an object where the link says more than that.
[JsonConverter(typeof(TaskLinkConverter))]
internal sealed record TaskLink(LinkRecord Link);

// That a task needs an element, with what the link says of it.
internal sealed class LinkRecord : WireRecord
{
    [JsonRequired]
    public string? Element { get; set; }

    public double? Level { get; set; }

    public double? LevelError { get; set; }

    public double? Weight { get; set; }

    public string? Strength { get; set; }

    // Whether it was read from a bare element id, which then is the place of the link itself.
    internal bool IsBare { get; init; }

    internal override Phrase What => "a link";
}

// An element of a standard's own.
internal sealed class ElementRecord : WireRecord
{
    public string? Id { get; set; }

    public string? Code { get; set; }

    public string? Kind { get; set; }

    public string? Title { get; set; }

    public SortedDictionary<string, string>? Labels { get; set; }

    public List<string>? AlternateTitles { get; set; }

    public string? Description { get; set; }

    public List<string>? Broader { get; set; }

    public string? AlternateCode { get; set; }

    public List<RelationRecord>? Relations { get; set; }

    internal override Phrase What => "an element";
}

// That the role itself needs an element.
internal sealed class RequirementRecord : WireRecord
{
    [JsonRequired]
    public string? Element { get; set; }

    public string? Strength { get; set; }

    public double? Level { get; set; }

    public double? LevelError { get; set; }

    public double? Weight { get; set; }

    internal override Phrase What => "a requirement";
}

// A note.
internal sealed class NoteRecord : WireRecord
{
    public string? Heading { get; set; }

    public List<string>? Lines { get; set; }

    internal override Phrase What => "a note";
}

// Where a standard comes from.
internal sealed class ProvenanceRecord : WireRecord
{
    [JsonRequired]
    public string? Source { get; set; }

    public string? Sha256 { get; set; }

    [JsonRequired]
    public string? Reader { get; set; }

    internal override Phrase What => "a provenance";
}
