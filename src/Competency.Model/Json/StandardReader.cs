using System.Globalization;
using Competency.Model.Codes;
using Competency.Model.Drafts;
using Competency.Model.Json.Wire;
using Competency.Model.Text;

namespace Competency.Model.Json;

// From the record of a standard to its draft. References stay as they are: the builder resolves them.
internal sealed class StandardReader(JsonValues meanings, DiagnosticBag diagnostics, VocabularyDraft[] vocabularies, Provenance provenance)
{
    private const string StandardCodeName = "the code of a standard";

    private readonly VocabularyReader _elements = new(meanings);
    private readonly TaskReader _tasks = new(meanings);

    // The draft.
    public StandardDraft Read(StandardRecord record)
    {
        string? code = meanings.Code<StandardCode>(record, nameof(StandardRecord.Code), record.Code, StandardCodeName);
        diagnostics.Standard = code;
        StandardDraft draft = new()
        {
            Location = record.Location,
            Code = LocalIdentities.IsMadeFromTitle(code, record.Title) ? null : Text(record, nameof(StandardRecord.Code), code),
            Title = Text(record, nameof(StandardRecord.Title), record.Title),
            TitleKind = meanings.Word<TitleKind>(record, nameof(StandardRecord.TitleKind), record.TitleKind),
            Framework = meanings.Name(record, nameof(StandardRecord.Framework), record.Framework, "the id of a framework"),
            Language = meanings.Name(record, nameof(StandardRecord.Language), record.Language, "a language tag"),
            Description = Text(record, nameof(StandardRecord.Description), record.Description),
            Level = TaskReader.Level(record, nameof(StandardRecord.Level), record.Level, record.LevelText, record.LevelError),
            Provenance = record.Provenance is ProvenanceRecord stated
                ? new Provenance(stated.Source!, stated.Sha256, stated.Reader!)
                : provenance,
        };
        draft.Occurrence = Math.Max(1, record.Occurrence ?? 1);
        draft.LevelScale = Scale(record, nameof(StandardRecord.LevelScale), record.LevelScale, draft.Framework, "the id of a level scale");
        draft.ImportanceScale = Scale(
            record, nameof(StandardRecord.ImportanceScale), record.ImportanceScale, draft.Framework, "the id of a scale of importance");
        Fill(draft, record);
        diagnostics.Standard = null;
        return draft;
    }

    private void Fill(StandardDraft draft, StandardRecord record)
    {
        draft.Classifications.AddRange((record.Classifications ?? []).Select(Read).OfType<ClassificationDraft>());
        draft.Versions.AddRange((record.Versions ?? []).Select(Read));
        draft.Duties.AddRange((record.Duties ?? []).Select(_tasks.Read));
        draft.Tasks.AddRange((record.Tasks ?? []).Select(_tasks.Read));
        draft.Elements.AddRange((record.Elements ?? []).Select(_elements.Read));
        draft.Requirements.AddRange((record.Requirements ?? []).Select(_tasks.Read).OfType<LinkDraft>());
        draft.Notes.AddRange((record.Notes ?? []).Select(Read));
    }

    private ClassificationDraft? Read(ClassificationRecord record) =>
        meanings.Name(record, nameof(ClassificationRecord.Scheme), record.Scheme, "the scheme of a classification") is string scheme
            ? new ClassificationDraft(scheme, record.Code, record.Title, record.Location)
            : null;

    private VersionDraft Read(VersionRecord record)
    {
        StandardVersion version = new()
        {
            Code = CodeOf(record, nameof(VersionRecord.Code), record.Code),
            Number = record.Version,
            Title = record.Title,
            Status = meanings.Word<VersionStatus>(record, nameof(VersionRecord.Status), record.Status),
            SupersededBy = CodeOf(record, nameof(VersionRecord.SupersededBy), record.SupersededBy),
            Updated = meanings.Day(record, nameof(VersionRecord.Updated), record.Updated),
            Note = record.Note,
        };
        return new VersionDraft(version, record.Location);
    }

    private static NoteDraft Read(NoteRecord record)
    {
        NoteDraft draft = new() { Heading = record.Heading };
        draft.Lines.AddRange(record.Lines ?? []);
        return draft;
    }

    private LevelScale? Scale(StandardRecord record, string property, string? name, string? framework, Phrase expected)
    {
        if (meanings.Name(record, property, name, expected) is not string id)
        {
            return null;
        }

        LevelScale scale = LevelScale.FromId(id);
        return LevelScale.All.Contains(scale)
            ? scale
            : vocabularies
                .Where(vocabulary => vocabulary.Id == framework)
                .SelectMany(static vocabulary => vocabulary.LevelScales)
                .FirstOrDefault(declared => declared.Id == id, scale);
    }

    private StandardCode? CodeOf(VersionRecord record, string property, string? text) =>
        meanings.Code<StandardCode>(record, property, text, StandardCodeName) is string code
            ? StandardCode.Parse(code, CultureInfo.InvariantCulture)
            : null;

    private static DraftText? Text(StandardRecord record, string property, string? text) =>
        text is null ? null : new DraftText(text, record.LocationOf(property));
}
