using System.Collections.Immutable;
using Competency.Model.Codes;
using Competency.Model.Text;

namespace Competency.Model.Catalog;

// The standards that may be meant by a text, the likeliest first.
internal sealed class StandardSuggestions
{
    // Texts that are longer are no mistyped codes or titles.
    private const int LongestCompared = 64;
    private const int MostEdits = 2;

    private readonly CompetencyCatalog _catalog;
    private readonly string _text;
    private readonly Dictionary<int, SuggestionReason> _found = [];

    public StandardSuggestions(CompetencyCatalog catalog, string text) => (_catalog, _text) = (catalog, text.Trim());

    public ImmutableArray<StandardSuggestion> First(int maxCount)
    {
        if (_text.Length == 0 || maxCount == 0)
        {
            return [];
        }

        foreach ((SuggestionReason reason, IEnumerable<int> standards) in Sources(maxCount))
        {
            foreach (int standard in standards.TakeWhile(_ => _found.Count < maxCount))
            {
                _found.TryAdd(standard, reason);
            }

            if (reason == SuggestionReason.SameName && _found.Count > 1)
            {
                break;
            }
        }

        return [.. _found.OrderBy(static found => found.Value).Select(found => SuggestionOf(found.Key, found.Value))];
    }

    private IEnumerable<(SuggestionReason Reason, IEnumerable<int> Standards)> Sources(int maxCount)
    {
        yield return (SuggestionReason.SameName, _catalog.Derived<StandardNames>().Named(_text));
        yield return (SuggestionReason.SimilarCode, Near(CodesOf));
        yield return (SuggestionReason.SimilarTitle, Near(static standard => [standard.Title]));
        yield return (SuggestionReason.Contains, Containing(maxCount));
        yield return (SuggestionReason.SimilarWords, _catalog.Derived<TitleIndex>().Similar(_text, maxCount));
    }

    private StandardSuggestion SuggestionOf(int index, SuggestionReason reason)
    {
        CompetencyStandard standard = _catalog.StandardAt(index);
        return new StandardSuggestion(_catalog.KeyOf(standard), standard, reason);
    }

    // Those whose code or title is a few edits away, and none is nearer.
    private IEnumerable<int> Near(Func<CompetencyStandard, string[]> namesOf)
    {
        if (_text.Length > LongestCompared)
        {
            return [];
        }

        int limit = Math.Clamp((_text.Length + 1) / 3, 1, MostEdits);
        return Current()
            .Select(index => (Index: index, Edits: EditsTo(namesOf(_catalog.StandardAt(index)), limit)))
            .Where(static near => near.Edits is not null)
            .GroupBy(static near => near.Edits, static near => near.Index)
            .MinBy(static near => near.Key) ?? Enumerable.Empty<int>();
    }

    // How far the nearest of several names is; null if all are farther than the limit.
    private int? EditsTo(string[] names, int limit) => names.Min(name => DidYouMean.DistanceWithin(_text, name, limit));

    // The key, and the code that people write, without its version.
    private string[] CodesOf(CompetencyStandard standard) =>
        standard.IcapCode is IcapCode code ? [_catalog.KeyOf(standard).Text, code.Base] : [_catalog.KeyOf(standard).Text];

    private IEnumerable<int> Containing(int maxCount) => _catalog.Find(_text, int.MaxValue)
        .Where(static hit => hit.Kind == CatalogHitKind.Standard)
        .Select(hit => _catalog.IndexOf(hit.Standard!))
        .OrderBy(index => !_catalog.IsCurrent(_catalog.StandardAt(index)))
        .Take(maxCount);

    private IEnumerable<int> Current() =>
        Enumerable.Range(0, _catalog.StandardCount).Where(index => _catalog.IsCurrent(_catalog.StandardAt(index)));
}
