using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Competency.Model.Codes;
using Competency.Model.Text;
using Competency.Model.Standards;

namespace Competency.Model.Drafts.Building;

// The one door from the draft of a vocabulary to the vocabulary. Drafts with the same id are one vocabulary: what only one of them says is
// taken from it, and where they contradict each other the first by version and content counts, whatever the order of the files.
internal sealed class VocabularyBuilder
{
    private readonly DiagnosticBag _diagnostics;
    private readonly TextSanitizer _repair;
    private readonly VocabularyMerging _merging;

    // A builder that reports to diagnostics.
    public VocabularyBuilder(DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        _diagnostics = diagnostics;
        _repair = new TextSanitizer(diagnostics);
        _merging = new VocabularyMerging(_repair, diagnostics);
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
        VocabularyDraft[] ordered = [.. VocabularyOrder.Of([.. drafts])];
        (VocabularyDraft Draft, Dictionary<ElementCode, CompetencyElement> Elements)[] built =
            [.. ordered.Select(draft => (draft, ElementsOf(draft)))];
        IEnumerable<CompetencyElement> elements = built.Length == 1
            ? built[0].Elements.Values
            : built
                .SelectMany(static part => part.Elements, static (part, element) => (element.Key, Said: (part.Draft, element.Value)))
                .GroupBy(static element => element.Key, static element => element.Said)
                .Select(same => _merging.Merge([.. same]));

        VocabularyDraft first = ordered[0];
        CompetencyVocabulary vocabulary = new(
            first.Id,
            _merging.One(ordered, "version", static draft => draft.Version),
            _merging.One(ordered, "title", static draft => draft.Title),
            _merging.One(ordered, "language", static draft => draft.Language),
            [.. _merging.Scales(ordered)],
            new VocabularyElements([.. elements.OrderBy(static element => element.Kind).ThenBy(static element => element.Id)]))
        {
            Location = first.Location,
        };
        _repair.Report();
        return vocabulary;
    }

    private Dictionary<ElementCode, CompetencyElement> ElementsOf(VocabularyDraft draft)
    {
        Dictionary<ElementCode, CompetencyElement> elements = [];
        foreach (ElementDraft element in draft.Elements)
        {
            Add(elements, draft, element);
        }

        return elements;
    }

    private void Add(Dictionary<ElementCode, CompetencyElement> elements, VocabularyDraft draft, ElementDraft element)
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
            _diagnostics.Add(ContentRules.VocabularyConflict, element.Location, draft.Id, code, (Phrase)"title", earlier.Title,
                built.Title);
        }
        else
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
        AlternateTitles = Applied(draft.AlternateTitles, draft.Location),
        Labels = draft.HasLabels
            ? CompetencyElement.NoLabels.AddRange(_repair.Apply(draft.Labels, draft.Location))
            : CompetencyElement.NoLabels,
        Broader = Codes(draft.Broader),
        AlternateCode = ElementCode.TryParse(draft.AlternateCode, out ElementCode other) ? other : null,
        Relations = draft.HasRelations ? [.. ElementRelations.Of(draft, _repair)] : [],
        IsGlobal = true,
    };
    // Written out, since a catalog has many of them: no object but what stays.
    private ImmutableArray<string> Applied(List<string> texts, SourceLocation location)
    {
        string[] applied = new string[texts.Count];
        for (int at = 0; at < applied.Length; at++)
        {
            applied[at] = _repair.Apply(texts[at], location);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(applied);
    }

    private static ImmutableArray<ElementCode> Codes(List<string> texts)
    {
        ImmutableArray<ElementCode>.Builder codes = ImmutableArray.CreateBuilder<ElementCode>(texts.Count);
        foreach (string text in texts)
        {
            if (ElementCode.TryParse(text, out ElementCode code) && !code.IsEmpty)
            {
                codes.Add(code);
            }
        }

        return codes.DrainToImmutable();
    }
}
