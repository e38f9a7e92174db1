using System.Collections.Immutable;
using Competency.Model.Standards;

namespace Competency.Model.Compiled;

// The elements of a vocabulary of a compiled catalog.
internal sealed class CompiledVocabulary(CompiledElements elements, int vocabulary) : IVocabularyElements
{
    private readonly Lazy<ImmutableArray<CompetencyElement>> _all = new(() => elements.OfVocabulary(vocabulary));

    public ImmutableArray<CompetencyElement> All => _all.Value;

    public CompetencyElement? Find(string code) => elements.Find(vocabulary, code);
}
