using System.Collections.Immutable;
using Competency.Model.Matching.Names;

namespace Competency.Model.Matching.Scoring;

/// <summary>
/// Names in which those that may be the same competency as another name are found without looking at all of them: by the
/// character n-grams of their keys, among names of the same kind only. What the search finds, the matcher judges.
/// </summary>
/// <remarks>
/// Equal names are one, and the order in which names are given means nothing. A name that shares no character with another
/// one under their keys is never suggested for it.
/// </remarks>
public sealed class NameIndex
{
    /// <summary>How many names the search hands to the matcher for each suggestion asked for.</summary>
    private const int CandidatesPerSuggestion = 4;

    private const int LeastCandidates = 20;

    private readonly NameMatcher _matcher;
    private readonly Dictionary<ElementKind, NamesOfKind> _kinds = [];

    /// <summary>Indexes the names.</summary>
    /// <param name="names">Names with their kinds.</param>
    /// <param name="matcher">The matcher that judges; the default one if missing.</param>
    public NameIndex(IEnumerable<(ElementKind Kind, string Name)> names, NameMatcher? matcher = null)
    {
        ArgumentNullException.ThrowIfNull(names);
        _matcher = matcher ?? NameMatcher.Default;
        foreach (IGrouping<ElementKind, string> kind in names.GroupBy(static entry => entry.Kind, static entry => entry.Name))
        {
            _kinds[kind.Key] = new NamesOfKind([.. kind.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
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
    /// <param name="count">How many at most.</param>
    /// <param name="leastScore">The least <see cref="NameMatch.Score"/>, from 0 to 1.</param>
    public ImmutableArray<NameMatch> Suggest(ElementKind kind, string name, int count = 10, double leastScore = 0)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (!_kinds.TryGetValue(kind, out NamesOfKind? names))
        {
            return [];
        }

        AnalyzedName analyzed = _matcher.Analyze(name);
        int candidates = (int)Math.Min(int.MaxValue, Math.Max(LeastCandidates, (long)count * CandidatesPerSuggestion));
        IEnumerable<NameMatch> matches = names.Index.Search(GramText(analyzed.Key), candidates)
            .Where(found => !string.Equals(names.Names[found.Document], name, StringComparison.Ordinal))
            .Select(found => _matcher.Match(kind, analyzed, names.Analyzed(found.Document, _matcher)));
        return [.. matches.Where(match => match.Score >= leastScore).OrderByDescending(static match => match.Score).ThenBy(static match => match.Second, StringComparer.Ordinal).Take(count)];
    }

    /// <summary>What the index holds of a key: its first characters.</summary>
    private static string GramText(string key) => key.Length > NameNormalizer.LongestName ? key[..NameNormalizer.LongestName] : key;

    /// <summary>The names of one kind in ordinal order.</summary>
    private sealed class NamesOfKind(ImmutableArray<string> names)
    {
        private readonly AnalyzedName?[] _analyzed = new AnalyzedName?[names.Length];

        public ImmutableArray<string> Names { get; } = names;

        public NgramIndex Index { get; } = new([.. names.Select(static name => GramText(NameNormalizer.KeyOf(name)))]);

        /// <summary>The name taken apart, once; two threads at once come to the same.</summary>
        public AnalyzedName Analyzed(int number, NameMatcher matcher) => _analyzed[number] ??= matcher.Analyze(Names[number]);
    }
}
