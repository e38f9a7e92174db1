using System.Collections.Immutable;
using Competency.Model.Threading;

namespace Competency.Model.Names;

/// <summary>
/// Elements by all their names, titles and alternates, in which those that may be the same competency as another element are
/// found: by the pair of names that stands nearest.
/// </summary>
/// <remarks>Elements without any name are never found. Safe for several threads.</remarks>
public sealed class ElementNameIndex
{
    private const int UsualCount = 10;

    private readonly ImmutableArray<CompetencyElement> _elements;
    private readonly MultiNameIndex _index;

    /// <summary>Indexes elements.</summary>
    /// <param name="elements">The elements; their order decides among equals.</param>
    /// <param name="matcher">The matcher that judges; the default one if missing.</param>
    public ElementNameIndex(IEnumerable<CompetencyElement> elements, NameMatcher? matcher = null)
    {
        ArgumentNullException.ThrowIfNull(elements);
        _elements = [.. elements];
        _index = new MultiNameIndex(
            [.. _elements.Select(static element => (element.Kind, NamesOf(element)))],
            matcher ?? NameMatcher.Default);
    }

    /// <summary>The elements nearest to this one, itself left out: by score, the highest first, of equals by their order here.</summary>
    /// <param name="element">An element, in the index or not; only elements of its kind are suggested.</param>
    /// <param name="maxCount">How many at most.</param>
    /// <param name="minScore">The least <see cref="NameMatch.Score"/>, from 0 to 1.</param>
    public ImmutableArray<ElementMatch> Suggest(CompetencyElement element, int maxCount = UsualCount, double minScore = 0)
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

    /// <summary>What <see cref="Suggest"/> says of each of many elements, in their order, worked out by all processors.</summary>
    /// <param name="elements">The elements.</param>
    /// <param name="maxCount">How many at most for each.</param>
    /// <param name="minScore">The least <see cref="NameMatch.Score"/>, from 0 to 1.</param>
    public ImmutableArray<ImmutableArray<ElementMatch>> SuggestAll(
        IEnumerable<CompetencyElement> elements, int maxCount = UsualCount, double minScore = 0)
    {
        ArgumentNullException.ThrowIfNull(elements);
        ArgumentOutOfRangeException.ThrowIfNegative(maxCount);
        CompetencyElement[] asked = [.. elements];
        ImmutableArray<ElementMatch>[] found = new ImmutableArray<ElementMatch>[asked.Length];
        Processors.Run(asked.Length, at => found[at] = Suggest(asked[at], maxCount, minScore));
        return [.. found];
    }

    /// <summary>The names of an element, the title first, each once.</summary>
    internal static ImmutableArray<string> NamesOf(CompetencyElement element) =>
        [.. element.AlternateTitles.Prepend(element.Title).Where(static name => name.Length > 0).Distinct(StringComparer.Ordinal)];
}
