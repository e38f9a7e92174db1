namespace Competency.Model.Compiled.Records;

// The numbers of the elements of a catalog that is written: of its standards, then of its vocabularies, whether or not the catalog counts
// them. Elements of a vocabulary that was read twice have the number of the first with their identity.
internal sealed class ElementNumbers
{
    private readonly Dictionary<CompetencyElement, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly CompetencyCatalog _catalog;

    public ElementNumbers(CompetencyCatalog catalog)
    {
        _catalog = catalog;
        foreach (CompetencyStandard standard in catalog.Standards)
        {
            Take(standard.Elements);
        }

        foreach (CompetencyVocabulary vocabulary in catalog.Vocabularies)
        {
            Take(vocabulary.Elements);
        }
    }

    // The elements by number.
    public List<CompetencyElement> Elements { get; } = [];

    // Where the elements of each standard and each vocabulary begin, and where the last ones end.
    public List<int> Starts { get; } = [0];

    public int NumberOf(CompetencyElement element) =>
        _numbers.TryGetValue(element, out int number) ? number : _numbers[_catalog.ElementAt(_catalog.IndexOf(element))];

    private void Take(IReadOnlyList<CompetencyElement> elements)
    {
        foreach (CompetencyElement element in elements)
        {
            _numbers.Add(element, Elements.Count);
            Elements.Add(element);
        }

        Starts.Add(Elements.Count);
    }
}
