using Competency.Model.Names;

namespace Competency.Model.Catalog;

// The titles of the current standards of a catalog, as names that can be matched.
internal sealed class TitleIndex : ICatalogView<CompetencyCatalog, TitleIndex>
{
    // Below it titles share a word that many have.
    private const double MinScore = 0.2;

    private readonly ILookup<string, int> _standards;
    private readonly NameIndex _titles;

    private TitleIndex(CompetencyCatalog catalog)
    {
        _standards = Enumerable.Range(0, catalog.StandardCount)
            .Where(index => catalog.IsCurrent(catalog.StandardAt(index)))
            .ToLookup(index => catalog.StandardAt(index).Title, StringComparer.Ordinal);
        _titles = new NameIndex(_standards.Select(static title => (ElementKind.Unspecified, title.Key)));
    }

    public static TitleIndex Create(CompetencyCatalog owner) => new(owner);

    // The standards with titles like a text, by index, the likest first.
    public IEnumerable<int> Similar(string text, int maxCount) => _titles
        .Suggest(ElementKind.Unspecified, text, maxCount, MinScore)
        .SelectMany(match => _standards[match.Second]);
}
