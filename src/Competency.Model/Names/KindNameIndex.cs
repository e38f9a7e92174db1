using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Competency.Model.Names.Candidates;
using Competency.Model.Names.Features;
using Competency.Model.Threading;

namespace Competency.Model.Names;

// The names of one kind, ready for search; safe for several threads.
internal sealed class KindNameIndex
{
    private readonly ElementKind _kind;
    private readonly NameMatcher _matcher;
    private readonly AnalyzedName[] _analyzed;
    private readonly NameTerms _terms;
    private readonly ConcurrentBag<NameSearch> _idle = [];

    // Indexes names that are distinct and in ordinal order.
    public KindNameIndex(
        ElementKind kind, ImmutableArray<string> names, NameMatcher matcher, CancellationToken cancellationToken)
    {
        (_kind, _matcher) = (kind, matcher);
        Names = names;
        _analyzed = new AnalyzedName[names.Length];
        Processors.Run(names.Length, at => _analyzed[at] = matcher.Analyze(names[at]), cancellationToken);
        _terms = new NameTerms(_analyzed, cancellationToken);
    }

    // The names in ordinal order.
    public ImmutableArray<string> Names { get; }

    // The names nearest to this one, itself left out unless wanted: by score, of equals by name.
    public ImmutableArray<NameMatch> Suggest(string name, int count, double minScore, bool withItself)
    {
        if (!_idle.TryTake(out NameSearch? search))
        {
            search = new NameSearch(_terms.NewQuery(), new TermSearch(_terms.Index), _matcher.NewScorer());
        }

        ImmutableArray<NameMatch> found = search.Suggest(this, name, count, minScore, withItself);
        _idle.Add(search);
        return found;
    }

    // One search after the other, for one thread at a time.
    private sealed class NameSearch(NameTerms.Query query, TermSearch terms, PairScorer scorer)
    {
        // How many names the search hands to the matcher for each suggestion asked for.
        private const int CandidatesPerSuggestion = 2;

        private const int LeastCandidates = 16;

        private readonly List<(int Number, double Score, int Place)> _judged = [];
        private readonly List<double> _probabilities = [];

        public ImmutableArray<NameMatch> Suggest(KindNameIndex names, string name, int count, double minScore, bool withItself)
        {
            AnalyzedName asked = names._matcher.Analyze(name);
            int candidates = (int)Math.Min(int.MaxValue, LeastCandidates + ((long)count * CandidatesPerSuggestion));
            _judged.Clear();
            _probabilities.Clear();
            foreach ((int number, _) in terms.Nearest(query.Of(asked), candidates))
            {
                AnalyzedName found = names._analyzed[number];
                if (withItself || !string.Equals(found.Name, name, StringComparison.Ordinal))
                {
                    Keep(number, scorer.Judge(names._kind, asked, found), minScore);
                }
            }

            // Names stand in ordinal order: their numbers put equals in it, too.
            _judged.Sort(
                static (left, right) =>
                    right.Score.CompareTo(left.Score) is var order and not 0 ? order : left.Number.CompareTo(right.Number));
            NameMatch[] best = new NameMatch[Math.Min(count, _judged.Count)];
            for (int at = 0; at < best.Length; at++)
            {
                ReadOnlySpan<double> probabilities = CollectionsMarshal
                    .AsSpan(_probabilities)
                    .Slice(_judged[at].Place, MatchModel.Relations);
                best[at] = NameMatch.Of(name, names.Names[_judged[at].Number], probabilities);
            }

            return ImmutableCollectionsMarshal.AsImmutableArray(best);
        }

        private void Keep(int number, ReadOnlySpan<double> probabilities, double minScore)
        {
            double score = NameMatch.ScoreOf(probabilities);
            if (score >= minScore)
            {
                _judged.Add((number, score, _probabilities.Count));
                _probabilities.AddRange(probabilities);
            }
        }
    }
}
