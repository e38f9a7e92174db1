namespace Competency.Model.Matching.Scoring;

/// <summary>
/// Says how two names of one kind stand to each other where no rule decides: a label, a probability for it, and a score.
/// Suggestions only: nothing is merged by them unless a caller sets a threshold of its own.
/// </summary>
/// <remarks>
/// Symmetric: exchanging the names exchanges broad and narrow and leaves everything else as it is, to the last bit. The
/// features are named in docs/matching.md, the weights are data. Names longer than <see cref="Names.NameNormalizer.LongestName"/>
/// are compared by their beginnings.
/// </remarks>
public sealed class NameMatcher
{
    /// <summary>What is said of a name without a letter or digit.</summary>
    private static readonly double[] CertainlyNone = [0, 0, 0, 0, 0, 1];

    private readonly NameAnalyzer _analyzer;
    private readonly MatchModel _model;

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
        PairView view = PairView.Of(left, right);
        if (left.Words.Count == 0 || right.Words.Count == 0)
        {
            return new NameMatchExplanation(match, [.. Correspondences(view)], []);
        }

        PairFeatures features = PairFeatures.Of(kind, left, right);
        return new NameMatchExplanation(match, [.. Correspondences(view)], _model.Explain(features, match.Relation));
    }

    internal AnalyzedName Analyze(string name) => _analyzer.Analyze(name);

    internal NameMatch Match(ElementKind kind, AnalyzedName first, AnalyzedName second)
    {
        bool isMirrored = string.CompareOrdinal(first.Name, second.Name) > 0;
        (AnalyzedName lower, AnalyzedName upper) = isMirrored ? (second, first) : (first, second);
        if (lower.Words.Count == 0 || upper.Words.Count == 0)
        {
            return NameMatch.Of(first.Name, second.Name, CertainlyNone, isMirrored);
        }

        double[] probabilities = _model.Predict(PairFeatures.Of(kind, lower, upper));
        return NameMatch.Of(first.Name, second.Name, probabilities, isMirrored);
    }

    private static IEnumerable<WordCorrespondence> Correspondences(PairView view)
    {
        PairView mirrored = view.Mirrored();
        return view.Pairs
            .Select(pair => new WordCorrespondence(view.FirstWord(pair).Text, view.SecondWord(pair).Text, WordsOf(pair.Relation)))
            .Concat(view.FirstOnly.Select(static word => new WordCorrespondence(word.Text, null, "only")))
            .Concat(view.FirstEchoes.Select(static word => new WordCorrespondence(word.Text, null, "echo")))
            .Concat(view.SecondOnly.Select(static word => new WordCorrespondence(null, word.Text, "only")))
            .Concat(mirrored.FirstEchoes.Select(static word => new WordCorrespondence(null, word.Text, "echo")));
    }

    private static string WordsOf(WordRelation relation) => relation.ToString().ToLowerInvariant();
}
