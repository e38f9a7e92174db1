using System.Collections.Immutable;
using Competency.Model.Codes;
using Competency.Model.Drafts;
using Competency.Model.Text;

namespace Competency.Model.Catalog;

// The vocabularies of a catalog: those that were added and those that its standards refer to. Vocabularies of one id and
// different content stay apart as objects; their elements are united by code, the first by content hash counts.
internal sealed class VocabularyRegister
{
    private readonly Dictionary<ElementId, CompetencyElement> _byId = [];
    private readonly List<CompetencyElement> _elements = [];
    private readonly DiagnosticBag _diagnostics;

    // Gathers the vocabularies; the result does not depend on their order.
    public VocabularyRegister(IEnumerable<CompetencyVocabulary> added, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        Added = [.. added.Distinct(ReferenceEqualityComparer.Instance).Cast<CompetencyVocabulary>()];
        Hashed = Added.Length == 1 ? [(Added[0], null)]
            : [
                .. Added
                    .Select(static vocabulary => (Vocabulary: vocabulary, Hash: (string?)ContentHash.Of(vocabulary)))
                    .OrderBy(static entry => entry.Vocabulary.Location.ToString(), StringComparer.Ordinal)
                    .DistinctBy(static entry => entry.Hash, StringComparer.Ordinal)
                    .OrderBy(static entry => entry.Vocabulary.Id, Text.NaturalOrder.Comparer)
                    .ThenBy(static entry => entry.Hash, StringComparer.Ordinal),
            ];
        Vocabularies = [.. Hashed.Select(static entry => entry.Vocabulary)];

        CompetencyVocabulary? earlier = null;
        foreach (CompetencyVocabulary vocabulary in Vocabularies)
        {
            TakeElements(vocabulary, isFurther: string.Equals(vocabulary.Id, earlier?.Id, StringComparison.Ordinal));
            earlier = vocabulary;
        }
    }

    // Every vocabulary object, those of equal content included.
    public ImmutableArray<CompetencyVocabulary> Added { get; }

    // The vocabularies of different content, by id and content hash.
    public ImmutableArray<CompetencyVocabulary> Vocabularies { get; }

    // The same with their content hashes; none of one alone, which need not be told from others.
    public ImmutableArray<(CompetencyVocabulary Vocabulary, string? Hash)> Hashed { get; }

    // The elements, each code of each vocabulary once.
    public IReadOnlyList<CompetencyElement> Elements => _elements;

    // The element of the catalog for an element of any of the vocabulary objects.
    public CompetencyElement CatalogElement(CompetencyElement element) => _byId[element.Id];

    private void TakeElements(CompetencyVocabulary vocabulary, bool isFurther)
    {
        if (isFurther)
        {
            _diagnostics.Add(CatalogRules.VocabularyMerged, vocabulary.Location, vocabulary.Id);
        }

        foreach (CompetencyElement element in vocabulary.Elements)
        {
            if (_byId.TryAdd(element.Id, element))
            {
                _elements.Add(element);
            }
            else if (!string.Equals(_byId[element.Id].Title, element.Title, StringComparison.Ordinal))
            {
                _diagnostics.Add(
                    ContentRules.VocabularyConflict,
                    vocabulary.Location,
                    vocabulary.Id,
                    element.Id.Local,
                    (Phrase)"title",
                    _byId[element.Id].Title,
                    element.Title);
            }
        }
    }
}
