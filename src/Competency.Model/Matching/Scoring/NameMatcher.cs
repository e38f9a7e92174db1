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

    internal NameMatch Match(ElementKind kind, AnalyzedName first, AnalyzedName second)
    {
        bool isMirrored = string.CompareOrdinal(first.Name, second.Name) > 0;
        (AnalyzedName lower, AnalyzedName upper) = isMirrored ? (second, first) : (first, second);
        double[] probabilities = _model.Predict(PairFeatures.Of(kind, lower, upper));
        return NameMatch.Of(first.Name, second.Name, probabilities, isMirrored);
    }
}
