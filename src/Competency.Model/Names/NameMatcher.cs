using Competency.Model.Names.Features;
using Competency.Model.Names.Lexicon;
using Competency.Model.Names.Normalization;

namespace Competency.Model.Names;

/// <summary>
/// Says how two names of one kind stand to each other where no rule decides: a label, a probability for it, and a score.
/// Suggestions only: nothing is merged by them unless a caller sets a threshold of its own.
/// </summary>
/// <remarks>
/// Symmetric: exchanging the names exchanges broad and narrow and leaves everything else as it is, to the last bit. The
/// features are named in docs/matching.md, the weights are data. Names longer than <see cref="NameNormalizer.MaxLength"/>
/// are compared by their beginnings.
/// </remarks>
public sealed class NameMatcher
{
    private readonly NameAnalyzer _analyzer;
    private readonly MatchModel _model;
    private PairScorer? _idle;

    internal NameMatcher(NameAnalyzer analyzer, MatchModel model)
    {
        _analyzer = analyzer;
        _model = model;
    }

    /// <summary>The matcher with the weights that come with the library.</summary>
    public static NameMatcher Default { get; } = new(NameAnalyzer.Default, MatchModel.Default);

    /// <summary>How the second name stands to the first.</summary>
    public NameMatch Match(ElementKind kind, string first, string second)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Match(kind, _analyzer.Analyze(first), _analyzer.Analyze(second));
    }

    /// <summary>How the second name stands to the first, and why.</summary>
    public NameMatchExplanation Explain(ElementKind kind, string first, string second)
    {
        NameMatch match = Match(kind, first, second);
        (AnalyzedName left, AnalyzedName right) = (_analyzer.Analyze(first), _analyzer.Analyze(second));
        NamePair view = NamePair.Of(left, right);
        return new NameMatchExplanation(
            match,
            [.. Correspondences(view)],
            left.Words.Length == 0 || right.Words.Length == 0 ? [] : _model.Explain(PairFeatures.Of(kind, left, right), match.Relation));
    }

    internal AnalyzedName Analyze(string name) => _analyzer.Analyze(name);

    /// <summary>A working memory for judging many pairs, for one thread.</summary>
    internal PairScorer NewScorer() => new(_model);

    private NameMatch Match(ElementKind kind, AnalyzedName first, AnalyzedName second)
    {
        PairScorer scorer = Interlocked.Exchange(ref _idle, null) ?? NewScorer();
        NameMatch match = NameMatch.Of(first.Name, second.Name, scorer.Judge(kind, first, second));
        _idle = scorer;
        return match;
    }

    private static List<WordCorrespondence> Correspondences(NamePair view)
    {
        List<WordCorrespondence> words = [];
        foreach (AlignedWords pair in view.Pairs)
        {
            words.Add(new WordCorrespondence(view.FirstWord(pair).Text, view.SecondWord(pair).Text, WordsOf(pair.Relation)));
        }

        Add(view.FirstOnly, "only", static text => new WordCorrespondence(text, null, ""));
        Add(view.FirstEchoes, "echo", static text => new WordCorrespondence(text, null, ""));
        Add(view.SecondOnly, "only", static text => new WordCorrespondence(null, text, ""));
        Add(view.Mirrored.FirstEchoes, "echo", static text => new WordCorrespondence(null, text, ""));
        return words;

        void Add(ReadOnlySpan<NameWord> alone, string relation, Func<string, WordCorrespondence> of)
        {
            foreach (ref readonly NameWord word in alone)
            {
                words.Add(of(word.Text) with { Relation = relation });
            }
        }
    }

    private static string WordsOf(WordRelation relation) => relation.ToString().ToLowerInvariant();
}
