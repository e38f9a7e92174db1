using Competency.Model.Json.Wire;

namespace Competency.Model.Json;

// From standards to records.
internal static class StandardRecordWriter
{
    // occurrence: Which standard of its code it is in the document, from 1.
    public static StandardRecord Make(CompetencyStandard standard, int occurrence, bool includeProvenance) => new()
    {
        Code = standard.Code.Text,
        Occurrence = occurrence > 1 ? occurrence : null,
        Title = standard.Title.OrAbsent(),
        TitleKind = EnumNames<TitleKind>.For(standard.TitleKind),
        Framework = standard.Framework.OrAbsent(),
        Language = standard.Language.OrAbsent(),
        Level = standard.Level?.Value,
        LevelText = standard.LevelText.OrAbsent(),
        LevelScale = standard.LevelScale?.Id,
        LevelError = standard.Level?.StandardError,
        ImportanceScale = standard.ImportanceScale?.Id,
        Description = standard.Description.OrAbsent(),
        Classifications = standard.Classifications.Select(Make).ListOrAbsent(),
        Versions = standard.Versions.Select(Make).ListOrAbsent(),
        Duties = standard.Duties.Select(Make).ListOrAbsent(),
        Tasks = standard.UnassignedTasks.Select(Make).ListOrAbsent(),
        Elements = standard.Elements.Select(VocabularyRecordWriter.MakeOwn).ListOrAbsent(),
        Requirements = standard.Requirements.Where(static requirement => requirement.IsDirect).Select(Make).ListOrAbsent(),
        Notes = standard.Notes.Select(Make).ListOrAbsent(),
        Provenance = includeProvenance && standard.Provenance is Provenance provenance ? Make(provenance) : null,
    };

    private static ClassificationRecord Make(Classification classification) => new()
    {
        Scheme = classification.Scheme,
        Code = classification.Code.OrAbsent(),
        Title = classification.Title.OrAbsent(),
    };

    public static VersionRecord Make(StandardVersion version) => new()
    {
        Code = version.Code?.Text.OrAbsent(),
        Version = version.Number,
        Title = version.Title.OrAbsent(),
        Status = EnumNames<VersionStatus>.For(version.Status),
        SupersededBy = version.SupersededBy?.Text.OrAbsent(),
        Updated = JsonValues.TextOf(version.Updated),
        Note = version.Note.OrAbsent(),
    };

    public static DutyRecord Make(Duty duty) => new()
    {
        Code = duty.Code?.Text.OrAbsent(),
        Title = duty.Title.OrAbsent(),
        Tasks = duty.Tasks.Select(Make).ListOrAbsent(),
    };

    public static TaskRecord Make(WorkTask task) => new()
    {
        Code = task.Code?.Text.OrAbsent(),
        Title = task.Title.OrAbsent(),
        Level = task.Level?.Value,
        LevelText = task.LevelText.OrAbsent(),
        LevelError = task.Level?.StandardError,
        Strength = EnumNames<RequirementStrength>.For(task.Necessity),
        Outputs = task.Outputs.Select(Make).ListOrAbsent(),
        Indicators = task.Indicators.Select(Make).ListOrAbsent(),
        Elements = task.Links.Select(static link => new TaskLink(Make(link))).ListOrAbsent(),
    };

    public static OutputRecord Make(WorkOutput output) => new() { Code = output.Code?.Text.OrAbsent(), Title = output.Title.OrAbsent() };

    public static IndicatorRecord Make(BehavioralIndicator indicator) =>
        new() { Code = indicator.Code?.Text.OrAbsent(), Text = indicator.Text.OrAbsent() };

    public static LinkRecord Make(ElementLink link) => new()
    {
        Element = link.Element.Id.Local.Text,
        Level = link.Level?.Value,
        LevelError = link.Level?.StandardError,
        Weight = link.Weight,
        Strength = EnumNames<RequirementStrength>.For(link.Strength),
    };

    // A level that was derived from tasks is not written: who reads the document derives it again.
    public static RequirementRecord Make(Requirement requirement) => new()
    {
        Element = requirement.Element.Id.Local.Text,
        Strength = EnumNames<RequirementStrength>.For(requirement.Strength),
        Level = requirement.LevelSource == LevelSource.Given ? requirement.Level?.Value : null,
        LevelError = requirement.LevelSource == LevelSource.Given ? requirement.Level?.StandardError : null,
        Weight = requirement.Weight,
    };

    private static NoteRecord Make(Note note) => new() { Heading = note.Heading.OrAbsent(), Lines = note.Lines.ListOrAbsent() };

    private static ProvenanceRecord Make(Provenance provenance) => new()
    {
        Source = provenance.Source,
        Sha256 = provenance.Sha256.OrAbsent(),
        Reader = provenance.Reader,
    };
}
