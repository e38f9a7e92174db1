namespace Competency.Model.Names.Features;

/// <summary>
/// What a pair of names looks like to the model: features that do not know which name comes first, and features of one name
/// against the other, in both directions. One instance serves pair after pair.
/// </summary>
internal sealed class PairFeatures(bool keepsNames)
{
    private readonly NamePair _view = new();

    /// <summary>Without direction.</summary>
    public FeatureList Shared { get; } = new(keepsNames);

    /// <summary>The first name against the second: what speaks for the second as the broader one.</summary>
    public FeatureList Forward { get; } = new(keepsNames);

    /// <summary>The second name against the first.</summary>
    public FeatureList Backward { get; } = new(keepsNames);

    /// <summary>The features of two names, with names of their own.</summary>
    public static PairFeatures Of(ElementKind kind, AnalyzedName first, AnalyzedName second)
    {
        PairFeatures features = new(keepsNames: true);
        features.Look(kind, first, second);
        return features;
    }

    /// <summary>Looks at two names; attitudes that the catalog explains in the same words are one name.</summary>
    public void Look(ElementKind kind, AnalyzedName first, AnalyzedName second)
    {
        Shared.Clear();
        Forward.Clear();
        Backward.Clear();
        bool areOne = kind.Equals(ElementKind.Attitude) && AttitudeSynonyms.AreSynonyms(first.Key, second.Key);
        _view.Look(first, areOne ? first : second);
        DirectedFeatures.AddTo(Forward, _view);
        DirectedFeatures.AddTo(Backward, _view.Mirrored);
        SharedFeatures.AddTo(Shared, kind, _view);
        Shared.AddBothWays(Forward, Backward);
    }
}
