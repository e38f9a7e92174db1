using Competency.Model.Names.Features;
using Competency.Model.Names.Lexicon;
using Competency.Model.Names.Normalization;

namespace Competency.Model.Names;

/// <summary>
/// Judges two names of one kind for which no matching policy decides: their relation, its probability, and a score. Thread-safe.
/// </summary>
/// <remarks>
/// A multinomial logistic regression over features of the words and characters of both names, described in docs/guides/matching.md;
/// the weights are data. Suggestions only: nothing is merged by them. Exchanging the names exchanges broad and narrow and changes
/// nothing else, to the last bit. Names longer than <see cref="NameNormalizer.MaxLength"/> are compared by their beginnings.
/// </remarks>
/// <example>
/// <code>
/// NameMatch match = NameMatcher.Default.Match(ElementKind.Knowledge, "會計", "會計與稅務");
/// Console.WriteLine(FormattableString.Invariant($"{match.Relation} {match.Confidence:F2}")); // Broad 0.81
/// NameMatchExplanation why = NameMatcher.Default.Explain(ElementKind.Knowledge, "會計", "會計與稅務");
/// Console.WriteLine(string.Join("; ", why.Words));                                           // 會計 same 會計; – only 稅務
/// </code>
/// </example>
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

    /// <summary>The matcher with the weights of the library.</summary>
    public static NameMatcher Default { get; } = new(NameAnalyzer.Default, MatchModel.Default);

    /// <summary>Judges the relation of the second name to the first.</summary>
    /// <param name="kind">The kind of both competencies.</param>
    /// <param name="first">The first name.</param>
    /// <param name="second">The second name.</param>
    public NameMatch Match(ElementKind kind, string first, string second)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Match(kind, _analyzer.Analyze(first), _analyzer.Analyze(second));
    }

    /// <summary>Judges the relation of the second name to the first, with the words and features behind the judgment.</summary>
    /// <param name="kind">The kind of both competencies.</param>
    /// <param name="first">The first name.</param>
    /// <param name="second">The second name.</param>
    public NameMatchExplanation Explain(ElementKind kind, string first, string second)
    {
        NameMatch match = Match(kind, first, second);
        (AnalyzedName left, AnalyzedName right) = (_analyzer.Analyze(first), _analyzer.Analyze(second));
        NamePair view = NamePair.Of(left, right);
        return new NameMatchExplanation(
            match,
            [.. Correspondences(view)],
            left.Words.Length == 0 || right.Words.Length == 0 ? []
                : WordJoints.DifferOnly(left, right) ? [WordJoints.Evidence]
                : _model.Explain(PairFeatures.Of(kind, left, right), match.Relation));
    }

    internal AnalyzedName Analyze(string name) => _analyzer.Analyze(name);

    // A working memory for judging many pairs, for one thread.
    internal PairScorer NewScorer() => new(_model);

    private NameMatch Match(ElementKind kind, AnalyzedName first, AnalyzedName second)
    {
        // One scorer is kept for the next call; a thread that finds it in use makes its own.
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
