using System.Collections.Immutable;
using Competency.Model.Threading;

namespace Competency.Model.Names;

/// <summary>
/// An index of names for the question which of them may be the same competency as a given name, among names of its kind.
/// Thread-safe.
/// </summary>
/// <remarks>
/// Candidates are found by the character 1- and 2-grams of the normalized names and by their words, related words included, and
/// are then judged by a <see cref="NameMatcher"/>. A name without a common character and without a related word is never
/// suggested. Equal names are one, and their order does not matter.
/// </remarks>
/// <example>
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// NameIndex index = new(catalog.Elements.Select(element => (element.Kind, element.Title)));
/// foreach (NameMatch match in index.Suggest(ElementKind.Skill, "顧客抱怨處理能力", maxCount: 5, minScore: 0.5))
/// {
///     Console.WriteLine(match);
/// }
/// </code>
/// </example>
public sealed class NameIndex
{
    private readonly NameMatcher _matcher;
    private readonly Dictionary<ElementKind, KindNameIndex> _kinds = [];

    /// <summary>Indexes the names.</summary>
    /// <param name="names">Names with their kinds.</param>
    /// <param name="matcher">The matcher that judges; <see cref="NameMatcher.Default"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Checked before each name.</param>
    /// <exception cref="OperationCanceledException">The indexing was canceled.</exception>
    public NameIndex(
        IEnumerable<(ElementKind Kind, string Name)> names, NameMatcher? matcher = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(names);
        _matcher = matcher ?? NameMatcher.Default;
        foreach (IGrouping<ElementKind, string> kind in names.GroupBy(static entry => entry.Kind, static entry => entry.Name))
        {
            _kinds[kind.Key] = new KindNameIndex(
                kind.Key, [.. kind.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], _matcher, cancellationToken);
        }
    }

    /// <summary>The number of distinct names of all kinds.</summary>
    public int Count => _kinds.Values.Sum(static kind => kind.Names.Length);

    /// <summary>Suggests the names most likely to be the same competency, the name itself left out.</summary>
    /// <param name="kind">The kind of the name; only names of the same kind are suggested.</param>
    /// <param name="name">A name, in the index or not.</param>
    /// <param name="maxCount">The maximum number of suggestions, 0 or more.</param>
    /// <param name="minScore">The minimum <see cref="NameMatch.Score"/>, from 0 to 1.</param>
    /// <returns>Matches from the name to the suggested ones, by score, the highest first, then by name in ordinal order.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxCount"/> is negative.</exception>
    public ImmutableArray<NameMatch> Suggest(ElementKind kind, string name, int maxCount = 10, double minScore = 0)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfNegative(maxCount);
        return Find(kind, name, maxCount, minScore, withItself: false);
    }

    /// <summary>The suggestions (<see cref="Suggest"/>) for each of many names, computed on all processors.</summary>
    /// <param name="names">Names with their kinds.</param>
    /// <param name="maxCount">The maximum number of suggestions for each name, 0 or more.</param>
    /// <param name="minScore">The minimum <see cref="NameMatch.Score"/>, from 0 to 1.</param>
    /// <param name="cancellationToken">Checked before each name.</param>
    /// <returns>One array for each name, in the order of the names.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxCount"/> is negative.</exception>
    /// <exception cref="OperationCanceledException">The search was canceled.</exception>
    public ImmutableArray<ImmutableArray<NameMatch>> SuggestAll(
        IEnumerable<(ElementKind Kind, string Name)> names,
        int maxCount = 10,
        double minScore = 0,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentOutOfRangeException.ThrowIfNegative(maxCount);
        (ElementKind Kind, string Name)[] asked = [.. names];
        ImmutableArray<NameMatch>[] found = new ImmutableArray<NameMatch>[asked.Length];
        Processors.Run(
            asked.Length, at => found[at] = Suggest(asked[at].Kind, asked[at].Name, maxCount, minScore), cancellationToken);
        return [.. found];
    }

    internal ImmutableArray<NameMatch> Find(ElementKind kind, string name, int count, double minScore, bool withItself) =>
        _kinds.TryGetValue(kind, out KindNameIndex? names) ? names.Suggest(name, count, minScore, withItself) : [];
}
