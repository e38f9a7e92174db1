using System.Collections.Immutable;
using Competency.Model.Codes;
using Competency.Model.Drafts.Checks;
using Competency.Model.Text;

namespace Competency.Model.Drafts.Building;

/// <summary>Builds standards from drafts: repairs texts, assigns identities, resolves links and checks the content.</summary>
/// <example>
/// <code>
/// DiagnosticBag diagnostics = new();
/// StandardDraft draft = new() { Title = new DraftText("Barista", SourceLocation.None) };
/// CompetencyStandard? standard = new StandardBuilder(diagnostics).Build(draft);
/// Console.WriteLine(standard?.Code);                                       // ~Barista
/// foreach (Diagnostic diagnostic in diagnostics.ToImmutable())
/// {
///     Console.WriteLine(diagnostic);
/// }
/// </code>
/// </example>
public sealed class StandardBuilder
{
    private readonly DiagnosticBag _diagnostics;
    private readonly IReadOnlyDictionary<string, CompetencyVocabulary> _vocabularies;
    private readonly TextSanitizer _repair;

    /// <summary>Makes a builder.</summary>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    /// <param name="vocabularies">The vocabularies that standards can refer to, by id; <see langword="null"/> for none.</param>
    public StandardBuilder(DiagnosticBag diagnostics, IReadOnlyDictionary<string, CompetencyVocabulary>? vocabularies = null)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        _diagnostics = diagnostics;
        _vocabularies = vocabularies ?? ImmutableSortedDictionary<string, CompetencyVocabulary>.Empty;
        _repair = new TextSanitizer(diagnostics);
    }

    /// <summary>Builds a standard. Diagnostics of its content have the ids <c>CM3xxx</c>.</summary>
    /// <param name="draft">The draft.</param>
    /// <returns>The standard; <see langword="null"/> if the draft has neither a code nor a title.</returns>
    public CompetencyStandard? Build(StandardDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        string? outerStandard = _diagnostics.Standard;
        _diagnostics.IsOfDraft = draft.Location == SourceLocation.None;
        string title = draft.Title is DraftText named ? _repair.Apply(named.Value, named.Location) : "";
        bool isHistorical = HistoricalMark.TakeOff(ref title);
        if (CodeOf(draft, title) is not StandardCode code)
        {
            _diagnostics.Add(ContentRules.IdentityMissing, draft.Location);
            _repair.Report();
            _diagnostics.IsOfDraft = false;
            return null;
        }

        _diagnostics.Standard = code.Text;
        if (isHistorical)
        {
            _diagnostics.Add(ContentRules.HistoricalTitle, draft.Title!.Value.Location, title);
        }

        CompetencyStandard standard = Build(draft, code, title, isHistorical);
        StandardChecks.Run(draft, _diagnostics);
        _repair.Report();
        (_diagnostics.Standard, _diagnostics.IsOfDraft) = (outerStandard, false);
        return standard;
    }

    private CompetencyStandard Build(StandardDraft draft, StandardCode code, string title, bool isHistorical)
    {
        CompetencyVocabulary? vocabulary = draft.Framework is null ? null : _vocabularies.GetValueOrDefault(draft.Framework);
        ElementCollector elements = new(code.Text, vocabulary, _repair, _diagnostics);
        LevelParser levels = new(draft.LevelScale, code.Text, _repair, _diagnostics);
        TaskBuilder tasks = new(elements, levels, _repair, _diagnostics);
        foreach (ElementDraft element in draft.Elements)
        {
            elements.Define(element);
        }

        tasks.Register(draft);
        List<(ElementReference Element, LinkDraft Link)> direct = tasks.Resolve(draft.Requirements, code.Text);
        ImmutableArray<CompetencyElement> built = elements.Build();
        (ImmutableArray<Duty> duties, ImmutableArray<WorkTask> unassigned) = tasks.Build();
        (CompetencyLevel? level, string? levelText) = levels.Read(draft.Level);
        ImmutableArray<StandardVersion> versions = [.. draft.Versions.Select(Repaired)];
        return new CompetencyStandard(built, duties, unassigned)
        {
            Code = code,
            Title = title,
            TitleKind = draft.TitleKind,
            Framework = draft.Framework,
            Language = draft.Language,
            Description = draft.Description is DraftText text ? _repair.ApplyOptional(text.Value, text.Location) : null,
            Level = level,
            LevelText = levelText,
            LevelScale = draft.LevelScale,
            ImportanceScale = draft.ImportanceScale,
            Classifications = [.. draft.Classifications.Select(Repaired)],
            Versions = isHistorical ? HistoricalMark.Supersede(versions, code, title) : versions,
            Requirements = RequirementCollector.Collect(
                built,
                [.. duties.SelectMany(static duty => duty.Tasks), .. unassigned],
                direct.Count,
                direct.Select(entry => tasks.Demand(entry.Element, entry.Link)),
                draft.ImportanceScale),
            Vocabulary = vocabulary,
            Notes = [.. draft.Notes.Select(note => Repaired(note, draft.Location))],
            Provenance = draft.Provenance,
            Occurrence = draft.Occurrence,
            Location = draft.Location,
        };
    }

    private StandardCode? CodeOf(StandardDraft draft, string title)
    {
        if (draft.Code is DraftText text)
        {
            if (StandardCode.TryParse(text.Value, out StandardCode code))
            {
                return code;
            }

            _diagnostics.Add(ContentRules.CodeInvalid, text.Location, Excerpt.Of(_repair.Apply(text.Value, text.Location)));
        }

        if (title.Length == 0 || !StandardCode.TryParse(LocalIdentities.FromTitle(title), out StandardCode fromTitle))
        {
            return null;
        }

        _diagnostics.Standard = fromTitle.Text;
        if (draft.ExpectsCodes)
        {
            _diagnostics.Add(ContentRules.CodeMissing, draft.Title?.Location ?? draft.Location, fromTitle);
        }

        if (title.Length > LocalIdentities.LongestTitle)
        {
            _diagnostics.Add(ContentRules.TextTooLong, draft.Title?.Location ?? draft.Location, title.Length, LocalIdentities.LongestTitle);
        }

        return fromTitle;
    }

    private Classification Repaired(ClassificationDraft draft) => new(
        draft.Scheme,
        _repair.ApplyOptional(draft.Code, draft.Location),
        _repair.ApplyOptional(draft.Title, draft.Location));

    private StandardVersion Repaired(VersionDraft draft) => HistoricalMark.Read(draft.Version with
    {
        Title = _repair.ApplyOptional(draft.Version.Title, draft.Location),
        Note = _repair.ApplyOptional(draft.Version.Note, draft.Location),
    });

    private Note Repaired(NoteDraft draft, SourceLocation location) => new(
        _repair.ApplyOptional(draft.Heading, location),
        [.. draft.Lines.Select(line => _repair.Apply(line, location))]);
}
