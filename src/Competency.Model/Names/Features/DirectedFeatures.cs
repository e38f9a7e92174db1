using Competency.Model.Names.Lexicon;

namespace Competency.Model.Names.Features;

// Features of the first name against the second.
internal static class DirectedFeatures
{
    private const double MostWeight = 4;

    public static void AddTo(FeatureList features, NamePair view)
    {
        AddCoverage(features, view);
        AddOnly(features, view);
        AddWords(features, view);
        AddParts(features, view);
    }

    private static void AddCoverage(FeatureList features, NamePair view)
    {
        double total = view.First.Weight;
        (double soft, double strict, WordRelation farthest) = (0, 0, WordRelation.Same);
        foreach (AlignedWords pair in view.Pairs)
        {
            double weight = view.FirstWord(pair).Weight;
            soft += pair.Nearness * weight;
            strict += pair.Relation <= WordRelation.Exact ? weight : 0;
            farthest = pair.Relation > farthest ? pair.Relation : farthest;
        }

        features.Add("covered", Share(soft, total));
        features.Add("covered-strictly", Share(strict, total));
        features.Add("is-covered", total > 0 && strict >= total - 1e-9);
        features.Add("is-nearly-covered", view.FirstOnly.IsEmpty && farthest <= WordRelation.Close);
        bool isIn = view.First.Key.Length > 0 && view.Second.Key.Length > view.First.Key.Length;
        features.Add("key-begins", isIn && view.Second.Key.StartsWith(view.First.Key, StringComparison.Ordinal));
        features.Add("key-ends", isIn && view.Second.Key.EndsWith(view.First.Key, StringComparison.Ordinal));
    }

    // What the words say that only the first name has.
    private static void AddOnly(FeatureList features, NamePair view)
    {
        ReadOnlySpan<NameWord> only = view.FirstOnly;
        UnmatchedWords words = UnmatchedWords.Of(only);
        bool isAny = !only.IsEmpty;
        bool isAlone = isAny && view.SecondOnly.IsEmpty;
        bool isOneOfMany = isAny && view.First.Words.Length > 1;
        features.Add("only.weight", Math.Min(MostWeight, words.Weight));
        features.Add("only.count", Math.Min(4, only.Length));
        features.Add("only.echoes", Math.Min(2, view.FirstEchoes.Length));
        features.Add("only.any", isAny);
        features.Add("only.joined", Math.Min(MostWeight, words.JoinedWeight));
        features.Add("only.is-joined", words.IsAnyJoined);
        features.Add("only.is-unjoined", words.IsAnyUnjoined);
        features.Add("only.generic", words.AreAll(WordClass.Generic));
        features.Add("only.has-ending", words.IsAny(WordClass.Ending));
        features.Add("only.is-ending", words.AreAll(WordClass.Ending));
        features.Add("only.has-part", words.IsAny(WordClass.Part));
        features.Add("only.is-part", words.AreAll(WordClass.Part));
        features.Add("only.has-verb", words.IsAny(WordClass.Verb));
        features.Add("only.is-verb", words.AreAll(WordClass.Verb));
        features.Add("only.has-object", words.IsAnyObject);
        features.Add("only.has-law", words.IsAny(WordClass.Law));
        features.Add("only.has-norm", words.IsAny(WordClass.Norm));
        features.Add("only.is-first", isOneOfMany && only[0].Text == view.First.Words[0].Text);
        features.Add("only.is-last", isOneOfMany && only[^1].Text == view.First.Words[^1].Text);
        features.Add("only.alone", isAlone);
        features.Add("only.alone-joined", isAlone && !words.IsAnyUnjoined);
        features.Add("only.alone-unjoined", isAlone && !words.IsAnyJoined);
        features.Add("only.alone-weight", isAlone ? Math.Min(MostWeight, words.Weight) : 0);
    }

    private static void AddWords(FeatureList features, NamePair view)
    {
        bool isWider = false;
        bool isContaining = false;
        foreach (AlignedWords pair in view.Pairs)
        {
            isWider |= pair.Relation == WordRelation.Wider;
            isContaining |= pair.Relation == WordRelation.Containing;
        }

        features.Add("wider", isWider);
        features.Add("containing", isContaining);
        features.Add("words", Math.Min(6, view.First.Words.Length));
        features.Add("single", view.First.Words.Length == 1);
        features.Add("conjunctions", Math.Min(3, view.First.Conjunctions - Math.Min(view.First.Conjunctions, view.Second.Conjunctions)));
        features.Add("no-verb", Holds(view.First, WordClass.Verb) && !Holds(view.Second, WordClass.Verb));
    }

    private static void AddParts(FeatureList features, NamePair view)
    {
        features.Add("basic", Has(view.First, WordClass.BasicLevel) && !Has(view.Second, WordClass.BasicLevel));
        features.Add(
            "basic-introductory",
            Has(view.First, WordClass.BasicLevel) && !Has(view.Second, WordClass.BasicLevel) && Has(view.Second, WordClass.Introductory));
        features.Add("advanced", Has(view.First, WordClass.AdvancedLevel) && !Has(view.Second, WordClass.AdvancedLevel));
        features.Add("introductory", Has(view.First, WordClass.Introductory) && !Has(view.Second, WordClass.Introductory));
        bool isLaw = Holds(view.First, WordClass.Law);
        features.Add("law", isLaw && !Holds(view.Second, WordClass.Law));
        features.Add("law-norm", isLaw && !Holds(view.Second, WordClass.Law) && Holds(view.Second, WordClass.Norm));
        features.Add("law-nothing", isLaw && !Holds(view.Second, WordClass.Law | WordClass.Norm));
        features.Add("law-alone", view.First.AreAllLaw && view.Second.Words.Length > 1);
        features.Add("act", IsAct(view.First) && !IsAct(view.Second));
    }

    private static bool Holds(AnalyzedName name, WordClass wanted) => (name.Classes & wanted) != WordClass.None;

    private static bool Has(AnalyzedName name, WordClass wanted) => (name.Left & wanted) != WordClass.None;

    // Whether the name ends in a named law: 個人資料保護法.
    private static bool IsAct(AnalyzedName name) =>
        name.Surface is [_, _, .., '法' or '例'] && name.Words.Length > 0 && name.Words[^1].Is(WordClass.Law);

    private static double Share(double part, double whole) => whole > 0 ? part / whole : 0;
}
