namespace Competency.Model.Matching.Scoring;

/// <summary>
/// What a pair of names looks like to the model: features that do not know which name comes first, and features of one name
/// against the other, in both directions.
/// </summary>
internal sealed class PairFeatures
{
    private static readonly Lazy<string[]> BothWays = new(static () =>
        [.. DirectedFeatures.Of(PairView.Of(NameAnalyzer.Default.Analyze("a"), NameAnalyzer.Default.Analyze("b"))).Names.SelectMany(static name => new[] { $"{name}.least", $"{name}.most" })]);

    private PairFeatures(FeatureList shared, FeatureList forward, FeatureList backward)
    {
        Shared = shared;
        Forward = forward;
        Backward = backward;
    }

    /// <summary>Without direction.</summary>
    public FeatureList Shared { get; }

    /// <summary>The first name against the second: what speaks for the second as the broader one.</summary>
    public FeatureList Forward { get; }

    /// <summary>The second name against the first.</summary>
    public FeatureList Backward { get; }

    /// <summary>The features; attitudes that the catalogue explains in the same words are one name.</summary>
    public static PairFeatures Of(ElementKind kind, AnalyzedName first, AnalyzedName second)
    {
        if (kind.Equals(ElementKind.Attitude) && AttitudeExplanations.AreOne(first.Key, second.Key))
        {
            second = first;
        }

        PairView view = PairView.Of(first, second);
        FeatureList forward = DirectedFeatures.Of(view);
        FeatureList backward = DirectedFeatures.Of(view.Mirrored());
        FeatureList shared = SharedFeatures.Of(kind, view);
        string[] names = BothWays.Value;
        for (int at = 0; at < forward.Values.Count; at++)
        {
            shared.Add(names[2 * at], Math.Min(forward.Values[at], backward.Values[at]));
            shared.Add(names[(2 * at) + 1], Math.Max(forward.Values[at], backward.Values[at]));
        }

        return new PairFeatures(shared, forward, backward);
    }
}
