using System.Collections.Immutable;

namespace Competency.Model.Standards;

// Elements in memory, each at its position, by code.
internal sealed class VocabularyElements : IVocabularyElements
{
    private readonly Dictionary<string, CompetencyElement> _byCode;

    public VocabularyElements(ImmutableArray<CompetencyElement> elements)
    {
        All = elements;
        _byCode = new Dictionary<string, CompetencyElement>(elements.Length, StringComparer.Ordinal);
        foreach (CompetencyElement element in elements)
        {
            element.Position = _byCode.Count;
            _byCode.Add(element.Code.GetValueOrDefault().Text, element);
        }
    }

    public ImmutableArray<CompetencyElement> All { get; }

    public CompetencyElement? Find(string code) => _byCode.GetValueOrDefault(code);
}
