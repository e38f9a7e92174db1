namespace Competency.Model.Matching.Scoring;

/// <summary>Features of the first name against the second.</summary>
internal static class DirectedFeatures
{
    private const double MostWeight = 4;

    public static FeatureList Of(PairView view)
    {
        FeatureList features = new();
        AddCoverage(features, view);
        AddOnly(features, view);
        AddWords(features, view);
        AddParts(features, view);
        return features;
    }

    private static void AddCoverage(FeatureList features, PairView view)
    {
        double total = view.First.Words.Sum(static word => word.Weight);
        double soft = view.Pairs.Sum(pair => pair.Nearness * view.FirstWord(pair).Weight);
        double strict = view.Pairs.Where(static pair => pair.Relation <= WordRelation.Exact).Sum(pair => view.FirstWord(pair).Weight);
        features.Add("covered", Share(soft, total));
        features.Add("covered-strictly", Share(strict, total));
        features.Add("is-covered", total > 0 && strict >= total - 1e-9);
        features.Add("is-nearly-covered", view.FirstOnly.Count == 0 && view.Pairs.All(static pair => pair.Relation <= WordRelation.Close));
        bool isIn = view.First.Key.Length > 0 && view.Second.Key.Length > view.First.Key.Length;
        features.Add("key-begins", isIn && view.Second.Key.StartsWith(view.First.Key, StringComparison.Ordinal));
        features.Add("key-ends", isIn && view.Second.Key.EndsWith(view.First.Key, StringComparison.Ordinal));
    }

    private static void AddOnly(FeatureList features, PairView view)
    {
        IReadOnlyList<NameWord> only = view.FirstOnly;
        features.Add("only.weight", Math.Min(MostWeight, only.Sum(static word => word.Weight)));
        features.Add("only.count", Math.Min(4, only.Count));
        features.Add("only.echoes", Math.Min(2, view.FirstEchoes.Count));
        features.Add("only.any", only.Count > 0);
        features.Add("only.joined", Math.Min(MostWeight, only.Where(static word => word.IsJoined).Sum(static word => word.Weight)));
        features.Add("only.is-joined", only.Any(static word => word.IsJoined));
        features.Add("only.is-unjoined", only.Any(static word => !word.IsJoined));
        features.Add("only.generic", only.Count > 0 && only.All(static word => word.Is(WordClass.Generic)));
        features.Add("only.has-ending", only.Any(static word => word.Is(WordClass.Ending)));
        features.Add("only.is-ending", only.Count > 0 && only.All(static word => word.Is(WordClass.Ending)));
        features.Add("only.has-part", only.Any(static word => word.Is(WordClass.Part)));
        features.Add("only.is-part", only.Count > 0 && only.All(static word => word.Is(WordClass.Part)));
        features.Add("only.has-verb", only.Any(static word => word.IsVerb));
        features.Add("only.is-verb", only.Count > 0 && only.All(static word => word.IsVerb));
        features.Add("only.has-object", only.Any(static word => !word.IsVerb && !word.Is(WordClass.Ending | WordClass.Generic)));
        features.Add("only.has-law", only.Any(static word => word.Is(WordClass.Law)));
        features.Add("only.has-norm", only.Any(static word => word.Is(WordClass.Norm)));
        features.Add("only.is-first", only.Count > 0 && view.First.Words.Count > 1 && only[0].Text == view.First.Words[0].Text);
        features.Add("only.is-last", only.Count > 0 && view.First.Words.Count > 1 && only[^1].Text == view.First.Words[^1].Text);
        features.Add("only.alone", only.Count > 0 && view.SecondOnly.Count == 0);
        features.Add("only.alone-joined", only.Count > 0 && view.SecondOnly.Count == 0 && only.All(static word => word.IsJoined));
        features.Add("only.alone-unjoined", only.Count > 0 && view.SecondOnly.Count == 0 && !only.Any(static word => word.IsJoined));
        features.Add("only.alone-weight", view.SecondOnly.Count == 0 ? Math.Min(MostWeight, only.Sum(static word => word.Weight)) : 0);
    }

    private static void AddWords(FeatureList features, PairView view)
    {
        features.Add("wider", view.Pairs.Any(static pair => pair.Relation == WordRelation.Wider));
        features.Add("containing", view.Pairs.Any(static pair => pair.Relation == WordRelation.Containing));
        features.Add("words", Math.Min(6, view.First.Words.Count));
        features.Add("single", view.First.Words.Count == 1);
        features.Add("conjunctions", Math.Min(3, view.First.Conjunctions - Math.Min(view.First.Conjunctions, view.Second.Conjunctions)));
        features.Add("no-verb", view.First.Words.Any(static word => word.IsVerb) && !view.Second.Words.Any(static word => word.IsVerb));
    }

    private static void AddParts(FeatureList features, PairView view)
    {
        features.Add("basic", Has(view.First, WordClass.BasicLevel) && !Has(view.Second, WordClass.BasicLevel));
        features.Add("basic-introductory", Has(view.First, WordClass.BasicLevel) && !Has(view.Second, WordClass.BasicLevel) && Has(view.Second, WordClass.Introductory));
        features.Add("advanced", Has(view.First, WordClass.AdvancedLevel) && !Has(view.Second, WordClass.AdvancedLevel));
        features.Add("introductory", Has(view.First, WordClass.Introductory) && !Has(view.Second, WordClass.Introductory));
        bool isLaw = view.First.Words.Any(static word => word.Is(WordClass.Law));
        features.Add("law", isLaw && !view.Second.Words.Any(static word => word.Is(WordClass.Law)));
        features.Add("law-norm", isLaw && !view.Second.Words.Any(static word => word.Is(WordClass.Law)) && view.Second.Words.Any(static word => word.Is(WordClass.Norm)));
        features.Add("law-nothing", isLaw && !view.Second.Words.Any(static word => word.Is(WordClass.Law | WordClass.Norm)));
        features.Add("law-alone", view.First.Words.Count > 0 && view.First.Words.All(static word => word.Is(WordClass.Law | WordClass.Norm)) && view.Second.Words.Count > 1);
        features.Add("act", IsAct(view.First) && !IsAct(view.Second));
    }

    private static bool Has(AnalyzedName name, WordClass wanted) => (name.Left & wanted) != WordClass.None;

    /// <summary>Whether the name ends in a named law: 個人資料保護法.</summary>
    private static bool IsAct(AnalyzedName name) => name.Surface is [_, _, .., '法' or '例'] && name.Words.Count > 0 && name.Words[^1].Is(WordClass.Law);

    private static double Share(double part, double whole) => whole > 0 ? part / whole : 0;
}
