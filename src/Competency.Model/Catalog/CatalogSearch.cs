using System.Collections.Immutable;
using Competency.Model.Text;

namespace Competency.Model.Catalog;

// The names and codes of everything in a catalog, folded once, so that a search is one pass over them.
internal sealed class CatalogSearch : ICatalogView<CompetencyCatalog, CatalogSearch>
{
    private readonly CompetencyCatalog _catalog;
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, List<int>> _conceptsByLocalCode = new(StringComparer.Ordinal);

    private CatalogSearch(CompetencyCatalog catalog)
    {
        _catalog = catalog;
        for (int index = 0; index < catalog.StandardCount; index++)
        {
            Add(CatalogHitKind.Standard, index, catalog.Content.KeyAt(index).Text, catalog.Content.TitleAt(index));
        }

        for (int index = 0; index < catalog.TaskCount; index++)
        {
            WorkTask task = catalog.TaskAt(index);
            Add(CatalogHitKind.Task, index, task.Code?.Text ?? "", task.Title);
        }

        foreach (Concept concept in catalog.Concepts)
        {
            AddConcept(concept);
        }
    }

    public static CatalogSearch Create(CompetencyCatalog owner) => new(owner);

    // The best hits; none for an empty text.
    public ImmutableArray<CatalogHit> Find(string text, int maxCount)
    {
        string whole = Fold(text);
        if (whole.Length == 0 || maxCount == 0)
        {
            return [];
        }

        string[] words =
        [
            .. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Fold).Where(static word => word.Length > 0),
        ];
        List<(Entry Entry, MatchMethod FoundBy)> found = [];
        foreach (Entry entry in _entries)
        {
            if (entry.Matches(whole, words) is MatchMethod foundBy)
            {
                found.Add((entry, foundBy));
            }
        }

        foreach (int concept in _conceptsByLocalCode.GetValueOrDefault(whole, []))
        {
            found.Add((new Entry(CatalogHitKind.Competency, concept, whole, ""), MatchMethod.ExactCode));
        }

        return
        [
            .. found
                .OrderBy(static hit => hit.FoundBy)
                .ThenBy(static hit => hit.Entry.Kind)
                .ThenBy(static hit => hit.FoundBy is MatchMethod.ExactCode or MatchMethod.CodePrefix ? 0 : hit.Entry.Title.Length)
                .ThenBy(static hit => hit.Entry.Index)
                .DistinctBy(static hit => (hit.Entry.Kind, hit.Entry.Index))
                .Take(maxCount)
                .Select(hit => Hit(hit.Entry, hit.FoundBy)),
        ];
    }

    private static string Fold(string text) => SpellingFold.Fold(text).ToUpperInvariant();

    private void Add(CatalogHitKind kind, int index, string code, string title) => AddFolded(kind, index, Fold(code), Fold(title));

    private void AddFolded(CatalogHitKind kind, int index, string code, string title) => _entries.Add(new Entry(kind, index, code, title));

    // One entry per name, with the global code. Codes of single documents are not unique: they match only as a whole.
    private void AddConcept(Concept concept)
    {
        string code = Fold(concept.Elements
            .Where(static element => element.IsGlobal)
            .Select(static element => element.Id.Local.Text)
            .FirstOrDefault(""));
        IEnumerable<string> names = concept.Elements
            .SelectMany(static element => element.AlternateTitles.Concat(element.Labels.Values).Prepend(element.Title))
            .Select(SpellingFold.Fold)
            .Distinct(StringComparer.Ordinal);
        foreach (string name in names)
        {
            AddFolded(CatalogHitKind.Competency, concept.Index, code, name.ToUpperInvariant());
        }

        IEnumerable<string> localCodes = concept.Elements
            .Where(static element => !element.IsGlobal)
            .Select(static element => Fold(element.Id.Local.Text))
            .Distinct(StringComparer.Ordinal);
        foreach (string local in localCodes)
        {
            _conceptsByLocalCode.TryAdd(local, []);
            _conceptsByLocalCode[local].Add(concept.Index);
        }
    }

    private CatalogHit Hit(Entry entry, MatchMethod foundBy)
    {
        switch (entry.Kind)
        {
            case CatalogHitKind.Standard:
                CompetencyStandard standard = _catalog.StandardAt(entry.Index);
                return new CatalogHit(entry.Kind, foundBy, _catalog.KeyOf(standard).Text, standard.Title) { Standard = standard };
            case CatalogHitKind.Task:
                WorkTask task = _catalog.TaskAt(entry.Index);
                return new CatalogHit(entry.Kind, foundBy, task.Id.Text, task.Title) { Standard = task.Standard, Task = task };
            default:
                Concept concept = _catalog.ConceptAt(entry.Index);
                return new CatalogHit(entry.Kind, foundBy, concept.Id, concept.Title) { Concept = concept };
        }
    }

    private readonly record struct Entry(CatalogHitKind Kind, int Index, string Code, string Title)
    {
        public MatchMethod? Matches(string whole, string[] words)
        {
            if (Code.StartsWith(whole, StringComparison.Ordinal))
            {
                return Code.Length == whole.Length ? MatchMethod.ExactCode : MatchMethod.CodePrefix;
            }

            if (Title.StartsWith(whole, StringComparison.Ordinal))
            {
                return Title.Length == whole.Length ? MatchMethod.ExactTitle : MatchMethod.TitlePrefix;
            }

            foreach (string word in words)
            {
                if (!Title.Contains(word, StringComparison.Ordinal))
                {
                    return null;
                }
            }

            return MatchMethod.Words;
        }
    }
}
