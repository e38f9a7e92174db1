namespace Competency.Model.Json.Wire;

// A standard.
internal sealed class StandardRecord : WireRecord
{
    public string? Code { get; set; }

    public string? Title { get; set; }

    public string? TitleKind { get; set; }

    public string? Framework { get; set; }

    public string? Language { get; set; }

    public double? Level { get; set; }

    public string? LevelText { get; set; }

    public string? LevelScale { get; set; }

    public string? Description { get; set; }

    public List<ClassificationRecord>? Classifications { get; set; }

    public List<VersionRecord>? Versions { get; set; }

    public List<DutyRecord>? Duties { get; set; }

    public List<TaskRecord>? Tasks { get; set; }

    public List<ElementRecord>? Elements { get; set; }

    public List<RequirementRecord>? Requirements { get; set; }

    public List<NoteRecord>? Notes { get; set; }

    public ProvenanceRecord? Provenance { get; set; }

    internal override string What => "a standard";
}
