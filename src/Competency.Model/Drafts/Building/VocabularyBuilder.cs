using System.Collections.Immutable;
using Competency.Model.Codes;

namespace Competency.Model.Drafts.Building;

// The one door from the draft of a vocabulary to the vocabulary. Drafts with the same id are one vocabulary.
internal sealed class VocabularyBuilder
{
    private readonly DiagnosticBag _diagnostics;
    private readonly TextSanitizer _repair;

    // A builder that reports to diagnostics.
    public VocabularyBuilder(DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        _diagnostics = diagnostics;
        _repair = new TextSanitizer(diagnostics);
    }

    // The vocabularies by id; what later drafts of one id add is added, what they contradict is reported.
    public ImmutableSortedDictionary<string, CompetencyVocabulary> Build(IEnumerable<VocabularyDraft> drafts)
    {
        ArgumentNullException.ThrowIfNull(drafts);
        return drafts
            .GroupBy(static draft => draft.Id, StringComparer.Ordinal)
            .Select(BuildOne)
            .ToImmutableSortedDictionary(static framework => framework.Id, static framework => framework, StringComparer.Ordinal);
    }

    private CompetencyVocabulary BuildOne(IGrouping<string, VocabularyDraft> drafts)
    {
        Dictionary<ElementCode, CompetencyElement> elements = [];
        VocabularyDraft first = drafts.First();
        foreach (VocabularyDraft draft in drafts)
        {
            foreach (ElementDraft element in draft.Elements)
            {
                Add(elements, draft, element, isRepetition: !ReferenceEquals(draft, first));
            }
        }

        IEnumerable<CompetencyElement> ordered =
            elements.Values.OrderBy(static element => element.Kind).ThenBy(static element => element.Id);
        IEnumerable<LevelScale> scales =
            drafts.SelectMany(static draft => draft.LevelScales).DistinctBy(static scale => scale.Id, StringComparer.Ordinal);
        CompetencyVocabulary framework = new(
            first.Id,
            drafts
                .Select(draft => _repair.ApplyOptional(draft.Version, draft.Location))
                .FirstOrDefault(static version => version is not null),
            drafts.Select(draft => _repair.ApplyOptional(draft.Title, draft.Location)).FirstOrDefault(static title => title is not null),
            drafts
                .Select(draft => _repair.ApplyOptional(draft.Language, draft.Location))
                .FirstOrDefault(static language => language is not null),
            [.. scales],
            [.. ordered])
        {
            Location = first.Location,
        };
        _repair.Report();
        return framework;
    }

    private void Add(Dictionary<ElementCode, CompetencyElement> elements, VocabularyDraft draft, ElementDraft element, bool isRepetition)
    {
        if (!ElementCode.TryParse(element.Code ?? element.Id, out ElementCode code))
        {
            _diagnostics.Add(ContentRules.ElementWithoutName, element.Location, draft.Id);
            return;
        }

        CompetencyElement built = Build(draft, element, code);
        if (string.IsNullOrWhiteSpace(built.Title))
        {
            _diagnostics.Add(ContentRules.ElementTitleMissing, element.Location, code);
        }

        if (elements.TryAdd(code, built))
        {
            return;
        }

        CompetencyElement earlier = elements[code];
        if (!string.Equals(earlier.Title, built.Title, StringComparison.Ordinal))
        {
            _diagnostics.Add(ContentRules.VocabularyConflict, element.Location, draft.Id, code, earlier.Title, built.Title);
        }
        else if (!isRepetition)
        {
            _diagnostics.Add(ContentRules.VocabularyCodeRepeated, element.Location, code, draft.Id);
        }
    }

    private CompetencyElement Build(VocabularyDraft framework, ElementDraft draft, ElementCode code) => new()
    {
        Id = new ElementId(framework.Id, LocalId.Parse(code.Text, null)),
        Code = code,
        Kind = draft.Kind,
        Title = _repair.Apply(draft.Title, draft.Location),
        Description = _repair.ApplyOptional(draft.Description, draft.Location),
        AlternateTitles = [.. draft.AlternateTitles.Select(title => _repair.Apply(title, draft.Location))],
        Labels = draft.HasLabels
            ? CompetencyElement.NoLabels.AddRange(_repair.Apply(draft.Labels, draft.Location))
            : CompetencyElement.NoLabels,
        Broader = [.. draft.Broader
            .Select(static broader => ElementCode.TryParse(broader, out ElementCode parsed) ? parsed : default)
            .Where(static broader => !broader.IsEmpty)],
        IsGlobal = true,
    };
}
