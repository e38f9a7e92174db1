namespace Competency.Model.Matching.Scoring;

/// <summary>
/// What a pair of names looks like to the model: features that do not know which name comes first, and features of one name
/// against the other, in both directions.
/// </summary>
internal sealed class PairFeatures
{
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

        WordAlignment alignment = WordAlignment.Of(first.Words, second.Words, WordRelations.Default);
        PairView view = new(first, second, alignment);
        FeatureList forward = DirectedFeatures.Of(view);
        FeatureList backward = DirectedFeatures.Of(view.Mirrored());
        FeatureList shared = SharedFeatures.Of(kind, view);
        for (int at = 0; at < forward.Values.Count; at++)
        {
            shared.Add($"{forward.Names[at]}.least", Math.Min(forward.Values[at], backward.Values[at]));
            shared.Add($"{forward.Names[at]}.most", Math.Max(forward.Values[at], backward.Values[at]));
        }

        return new PairFeatures(shared, forward, backward);
    }
}
