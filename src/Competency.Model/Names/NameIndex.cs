using System.Collections.Immutable;
using Competency.Model.Threading;

namespace Competency.Model.Names;

/// <summary>
/// Names in which those that may be the same competency as another name are found without looking at all of them: by the
/// character n-grams of their keys, among names of the same kind only. What the search finds, the matcher judges.
/// </summary>
/// <remarks>
/// Equal names are one, and the order in which names are given means nothing. A name that shares no character with another
/// one under their keys is never suggested for it. Safe for several threads.
/// </remarks>
public sealed class NameIndex
{
    private readonly NameMatcher _matcher;
    private readonly Dictionary<ElementKind, KindNameIndex> _kinds = [];

    /// <summary>Indexes the names.</summary>
    /// <param name="names">Names with their kinds.</param>
    /// <param name="matcher">The matcher that judges; the default one if missing.</param>
    public NameIndex(IEnumerable<(ElementKind Kind, string Name)> names, NameMatcher? matcher = null)
    {
        ArgumentNullException.ThrowIfNull(names);
        _matcher = matcher ?? NameMatcher.Default;
        foreach (IGrouping<ElementKind, string> kind in names.GroupBy(static entry => entry.Kind, static entry => entry.Name))
        {
            _kinds[kind.Key] = new KindNameIndex(
                kind.Key, [.. kind.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], _matcher);
        }
    }

    /// <summary>The number of distinct names of all kinds.</summary>
    public int Count => _kinds.Values.Sum(static kind => kind.Names.Length);

    /// <summary>
    /// The names that stand nearest to this one, read from it: by score, the highest first, of equals by name. The name
    /// itself is not among them.
    /// </summary>
    /// <param name="kind">The kind of the name; only names of the same kind are suggested.</param>
    /// <param name="name">A name, in the index or not.</param>
    /// <param name="maxCount">How many at most.</param>
    /// <param name="minScore">The least <see cref="NameMatch.Score"/>, from 0 to 1.</param>
    public ImmutableArray<NameMatch> Suggest(ElementKind kind, string name, int maxCount = 10, double minScore = 0)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfNegative(maxCount);
        return Find(kind, name, maxCount, minScore, withItself: false);
    }

    /// <summary>What <see cref="Suggest"/> says of each of many names, in their order, worked out by all processors.</summary>
    /// <param name="names">Names with their kinds.</param>
    /// <param name="maxCount">How many at most for each.</param>
    /// <param name="minScore">The least <see cref="NameMatch.Score"/>, from 0 to 1.</param>
    public ImmutableArray<ImmutableArray<NameMatch>> SuggestAll(
        IEnumerable<(ElementKind Kind, string Name)> names, int maxCount = 10, double minScore = 0)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentOutOfRangeException.ThrowIfNegative(maxCount);
        (ElementKind Kind, string Name)[] asked = [.. names];
        ImmutableArray<NameMatch>[] found = new ImmutableArray<NameMatch>[asked.Length];
        Processors.Run(asked.Length, at => found[at] = Suggest(asked[at].Kind, asked[at].Name, maxCount, minScore));
        return [.. found];
    }

    internal ImmutableArray<NameMatch> Find(ElementKind kind, string name, int count, double minScore, bool withItself) =>
        _kinds.TryGetValue(kind, out KindNameIndex? names) ? names.Suggest(name, count, minScore, withItself) : [];
}
