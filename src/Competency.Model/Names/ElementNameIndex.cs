using System.Collections.Immutable;
using Competency.Model.Threading;

namespace Competency.Model.Names;

/// <summary>
/// An index of elements by all their names, titles and alternates, for the question which of them may be the same competency as
/// a given element. Two elements are judged by their closest pair of names. Thread-safe.
/// </summary>
/// <remarks>An element without a name is never suggested. For the search see <see cref="NameIndex"/>.</remarks>
public sealed class ElementNameIndex
{
    private readonly ImmutableArray<CompetencyElement> _elements;
    private readonly MultiNameIndex _index;

    /// <summary>Indexes elements.</summary>
    /// <param name="elements">The elements; their order decides among equals.</param>
    /// <param name="matcher">The matcher that judges; <see cref="NameMatcher.Default"/> if <see langword="null"/>.</param>
    public ElementNameIndex(IEnumerable<CompetencyElement> elements, NameMatcher? matcher = null)
    {
        ArgumentNullException.ThrowIfNull(elements);
        _elements = [.. elements];
        _index = new MultiNameIndex(
            [.. _elements.Select(static element => (element.Kind, NamesOf(element)))],
            matcher ?? NameMatcher.Default);
    }

    /// <summary>Suggests the elements most likely to be the same competency, the element itself left out.</summary>
    /// <param name="element">An element, in the index or not; only elements of its kind are suggested.</param>
    /// <param name="maxCount">The maximum number of suggestions, 0 or more.</param>
    /// <param name="minScore">The minimum <see cref="NameMatch.Score"/>, from 0 to 1.</param>
    /// <returns>The elements by score, the highest first, then in their order in the index.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxCount"/> is negative.</exception>
    public ImmutableArray<ElementMatch> Suggest(CompetencyElement element, int maxCount = 10, double minScore = 0)
    {
        ArgumentNullException.ThrowIfNull(element);
        ArgumentOutOfRangeException.ThrowIfNegative(maxCount);
        int asked = maxCount == int.MaxValue ? maxCount : maxCount + 1;
        return
        [
            .. _index.Suggest(element.Kind, NamesOf(element), asked, minScore)
                .Select(found => new ElementMatch(_elements[found.Item], found.Match))
                .Where(found => !ReferenceEquals(found.Element, element))
                .Take(maxCount),
        ];
    }

    /// <summary>The suggestions (<see cref="Suggest"/>) for each of many elements, computed on all processors.</summary>
    /// <param name="elements">The elements.</param>
    /// <param name="maxCount">The maximum number of suggestions for each element, 0 or more.</param>
    /// <param name="minScore">The minimum <see cref="NameMatch.Score"/>, from 0 to 1.</param>
    /// <returns>One array for each element, in the order of the elements.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxCount"/> is negative.</exception>
    public ImmutableArray<ImmutableArray<ElementMatch>> SuggestAll(
        IEnumerable<CompetencyElement> elements, int maxCount = 10, double minScore = 0)
    {
        ArgumentNullException.ThrowIfNull(elements);
        ArgumentOutOfRangeException.ThrowIfNegative(maxCount);
        CompetencyElement[] asked = [.. elements];
        ImmutableArray<ElementMatch>[] found = new ImmutableArray<ElementMatch>[asked.Length];
        Processors.Run(asked.Length, at => found[at] = Suggest(asked[at], maxCount, minScore));
        return [.. found];
    }

    // The names of an element, the title first, each once.
    internal static ImmutableArray<string> NamesOf(CompetencyElement element) =>
        [.. element.AlternateTitles.Prepend(element.Title).Where(static name => name.Length > 0).Distinct(StringComparer.Ordinal)];
}
