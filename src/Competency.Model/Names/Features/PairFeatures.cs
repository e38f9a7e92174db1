namespace Competency.Model.Names.Features;

// What a pair of names looks like to the model: features that do not know which name comes first, and features of one name
// against the other, in both directions. One instance serves pair after pair.
internal sealed class PairFeatures(bool keepsNames)
{
    private readonly NamePair _view = new();

    // Without direction.
    public FeatureList Shared { get; } = new(keepsNames);

    // The first name against the second: what speaks for the second as the broader one.
    public FeatureList Forward { get; } = new(keepsNames);

    // The second name against the first.
    public FeatureList Backward { get; } = new(keepsNames);

    // The features of two names, with names of their own.
    public static PairFeatures Of(ElementKind kind, AnalyzedName first, AnalyzedName second)
    {
        PairFeatures features = new(keepsNames: true);
        features.Look(kind, first, second);
        return features;
    }

    // Looks at two names. Names with one key are one name, however else they are cut into words, and so are attitudes that the catalog
    // explains in the same words.
    public void Look(ElementKind kind, AnalyzedName first, AnalyzedName second)
    {
        Shared.Clear();
        Forward.Clear();
        Backward.Clear();
        bool areOne = (first.Key.Length > 0 && string.Equals(first.Key, second.Key, StringComparison.Ordinal)) ||
            (kind.Equals(ElementKind.Attitude) && AttitudeSynonyms.AreSynonyms(first.Key, second.Key));
        _view.Look(first, areOne ? first : second);
        DirectedFeatures.AddTo(Forward, _view);
        DirectedFeatures.AddTo(Backward, _view.Mirrored);
        SharedFeatures.AddTo(Shared, kind, _view);
        Shared.AddBothWays(Forward, Backward);
    }
}
