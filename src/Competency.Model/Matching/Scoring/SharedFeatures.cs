using Competency.Model.Matching.Names.Chinese;

namespace Competency.Model.Matching.Scoring;

/// <summary>Features of a pair that do not know which name comes first.</summary>
internal static class SharedFeatures
{
    private static readonly WordRelation[] Counted =
    [
        WordRelation.Exact, WordRelation.Close, WordRelation.Wider, WordRelation.Containing, WordRelation.Related, WordRelation.Alike,
        WordRelation.Kin, WordRelation.Verbs, WordRelation.Contrast,
    ];

    private static readonly string[] CountedNames = [.. Counted.Select(static relation => $"relation.{relation}")];
    private static readonly string[] ShareNames = [.. Counted.Select(static relation => $"relation.{relation}.share")];
    private static readonly string[] VerbNames = [.. Counted.Select(static relation => $"objects.same-verbs.{relation}")];
    private static readonly string[] ObjectNames = [.. Counted.Select(static relation => $"verbs.same-objects.{relation}")];

    private static readonly string[] LastNames = ["last.strict", "last.close", "last.contained", "last.related", "last.none"];
    private static readonly string[] FirstNames = ["first.strict", "first.close", "first.contained", "first.related", "first.none"];

    public static FeatureList Of(ElementKind kind, PairView view)
    {
        FeatureList features = new();
        AddKind(features, kind);
        AddTopics(features, view);
        AddText(features, view);
        AddWords(features, view);
        AddRoles(features, view);
        AddEnds(features, view);
        AddOrder(features, view, kind);
        AddLaw(features, view);
        return features;
    }

    private static void AddKind(FeatureList features, ElementKind kind)
    {
        features.Add("kind.skill", kind.Equals(ElementKind.Skill));
        features.Add("kind.attitude", kind.Equals(ElementKind.Attitude));
    }

    /// <summary>Names of one field are related, whatever they share besides.</summary>
    private static void AddTopics(FeatureList features, PairView view)
    {
        bool areBothKnown = view.First.Topics.Count > 0 && view.Second.Topics.Count > 0;
        int shared = view.First.Topics.Count(view.Second.Topics.Contains);
        int all = view.First.Topics.Count + view.Second.Topics.Count - shared;
        features.Add("topics.shared", shared > 0);
        features.Add("topics.share", all > 0 ? (double)shared / all : 0);
        features.Add("topics.other", areBothKnown && shared == 0);
        features.Add("topics.one-known", view.First.Topics.Count > 0 != view.Second.Topics.Count > 0);
        features.Add("topics.heritage", view.First.Topics.Contains("heritage") && view.Second.Topics.Contains("heritage"));
        features.Add("topics.heritage-other", view.First.Topics.Contains("heritage") != view.Second.Topics.Contains("heritage"));
    }

    private static void AddText(FeatureList features, PairView view)
    {
        string first = view.First.Key;
        string second = view.Second.Key;
        features.Add("key.same", first.Length > 0 && string.Equals(first, second, StringComparison.Ordinal));
        features.Add("surface.same", string.Equals(view.First.Surface, view.Second.Surface, StringComparison.Ordinal));
        double cosine = GramFrequencies.Cosine(view.First.Grams, view.Second.Grams);
        features.Add("grams.cosine", cosine);
        features.Add("grams.cosine-high", Math.Max(0, cosine - 0.5));
        features.Add("grams.dice", TextNearness.BigramDice(first, second));
        features.Add("characters.shared", TextNearness.SharedCharacters(first, second));
        features.Add("sequence", TextNearness.LongestCommonSequence(first, second));
        features.Add("characters.same-bag", first.Length > 0 && first.Length == second.Length && first.Order().SequenceEqual(second.Order()) && first != second);
    }

    private static void AddWords(FeatureList features, PairView view)
    {
        double total = view.First.Words.Concat(view.Second.Words).Sum(static word => word.Weight);
        double soft = view.Pairs.Sum(pair => pair.Nearness * WeightOf(view, pair));
        features.Add("words.soft", total > 0 ? soft / total : 0);
        features.Add("words.all", view.FirstOnly.Count == 0 && view.SecondOnly.Count == 0);
        features.Add("words.both-only", view.FirstOnly.Count > 0 && view.SecondOnly.Count > 0);
        features.Add("words.all-strict", view.FirstOnly.Count == 0 && view.SecondOnly.Count == 0 && view.Pairs.All(static pair => pair.Relation <= WordRelation.Exact));
        features.Add("words.all-close", view.FirstOnly.Count == 0 && view.SecondOnly.Count == 0 && view.Pairs.All(static pair => pair.Relation <= WordRelation.Close));
        features.Add("words.nothing-strict", !view.Pairs.Any(static pair => pair.Relation <= WordRelation.Exact));
        features.Add("words.nothing-close", !view.Pairs.Any(static pair => pair.Relation <= WordRelation.Containing));
        double shared = view.Pairs.Where(static pair => pair.Relation <= WordRelation.Close).Select(pair => WeightOf(view, pair) / 2).DefaultIfEmpty(0).Max();
        features.Add("words.most-telling-shared", shared);
        for (int at = 0; at < Counted.Length; at++)
        {
            double weight = 0;
            foreach (AlignedWords pair in view.Pairs)
            {
                weight += Undirected(pair.Relation) == Counted[at] ? WeightOf(view, pair) : 0;
            }

            features.Add(CountedNames[at], weight > 0);
            features.Add(ShareNames[at], total > 0 ? weight / total : 0);
        }
    }

    /// <summary>Objects and verbs apart: the same thing done otherwise is not another thing done in the same way.</summary>
    private static void AddRoles(FeatureList features, PairView view)
    {
        RoleMatch objects = RoleMatch.Of(view, static word => !word.IsVerb);
        RoleMatch verbs = RoleMatch.Of(view, static word => word.IsVerb);
        features.Add("objects.soft", objects.Soft);
        features.Add("verbs.soft", verbs.Soft);
        features.Add("objects.same", objects.AreSame);
        features.Add("verbs.same", verbs.AreSame);
        features.Add("objects.same-verbs.soft", objects.AreSame ? verbs.Soft : 0);
        features.Add("verbs.same-objects.soft", verbs.AreSame ? objects.Soft : 0);
        features.Add("verbs.none", verbs.IsEmpty);
        features.Add("objects.none", objects.IsEmpty);
        features.Add("objects.same-verbs-other", objects.AreSame && !verbs.IsEmpty && !verbs.AreSame);
        features.Add("verbs.same-objects-other", verbs.AreSame && !objects.IsEmpty && !objects.AreSame);
        for (int at = 0; at < Counted.Length; at++)
        {
            features.Add(VerbNames[at], objects.AreSame && verbs.Worst == Counted[at]);
            features.Add(ObjectNames[at], verbs.AreSame && objects.Worst == Counted[at]);
        }

        features.Add("objects.same-verbs.None", objects.AreSame && verbs.Worst == WordRelation.None);
        features.Add("verbs.same-objects.None", verbs.AreSame && objects.Worst == WordRelation.None);
    }

    /// <summary>What ends a name is what it is, what begins it is what it is about.</summary>
    private static void AddEnds(FeatureList features, PairView view)
    {
        if (view.First.Words.Count == 0 || view.Second.Words.Count == 0)
        {
            return;
        }

        WordRelation last = Undirected(WordRelations.Default.Of(view.First.Words[^1].Text, view.Second.Words[^1].Text));
        WordRelation first = Undirected(WordRelations.Default.Of(view.First.Words[0].Text, view.Second.Words[0].Text));
        AddEnd(features, LastNames, last);
        AddEnd(features, FirstNames, first);
        features.Add("ends.single", view.First.Words.Count == 1 && view.Second.Words.Count == 1);
        features.Add("ends.only-last", last <= WordRelation.Exact && !view.Pairs.Any(pair => pair.Relation <= WordRelation.Close && pair.First != view.First.Words.Count - 1));
    }

    private static void AddEnd(FeatureList features, string[] names, WordRelation relation)
    {
        features.Add(names[0], relation <= WordRelation.Exact);
        features.Add(names[1], relation == WordRelation.Close);
        features.Add(names[2], relation is WordRelation.Containing or WordRelation.Wider);
        features.Add(names[3], relation is WordRelation.Related or WordRelation.Kin);
        features.Add(names[4], relation is WordRelation.None or WordRelation.Contrast);
    }

    private static void AddOrder(FeatureList features, PairView view, ElementKind kind)
    {
        bool isTurned = false;
        bool isTurnedAtVerb = false;
        bool isTurnedAtPlainVerb = false;
        for (int at = 0; at + 1 < view.Pairs.Count; at++)
        {
            if (view.Pairs[at].Second > view.Pairs[at + 1].Second)
            {
                NameWord[] turned = [view.FirstWord(view.Pairs[at]), view.FirstWord(view.Pairs[at + 1])];
                isTurned = true;
                isTurnedAtVerb |= turned.Any(static word => word.IsVerb);
                isTurnedAtPlainVerb |= turned.Count(static word => word.IsVerb) == 1 && !turned.Any(static word => NameVerbs.TakesObject(word.Text));
            }
        }

        features.Add("order.turned", isTurned);
        features.Add("order.turned-at-verb", isTurnedAtVerb);
        features.Add("order.turned-at-plain-verb", isTurnedAtPlainVerb);
        features.Add("order.turned-at-plain-verb.knowledge", isTurnedAtPlainVerb && kind.Equals(ElementKind.Knowledge));
    }

    private static void AddLaw(FeatureList features, PairView view)
    {
        bool first = view.First.Words.Any(static word => word.Is(WordClass.Law | WordClass.Norm));
        bool second = view.Second.Words.Any(static word => word.Is(WordClass.Law | WordClass.Norm));
        features.Add("law.both", first && second);
        features.Add("law.both-other-subject", first && second && !view.Pairs.Any(pair => pair.Relation <= WordRelation.Close && !view.FirstWord(pair).Is(WordClass.Law | WordClass.Norm)));
        features.Add("law.one-same-subject", first != second && view.Pairs.Any(static pair => pair.Relation <= WordRelation.Close));
    }

    private static double WeightOf(PairView view, AlignedWords pair) => view.FirstWord(pair).Weight + view.SecondWord(pair).Weight;

    private static WordRelation Undirected(WordRelation relation) => relation switch
    {
        WordRelation.Narrower => WordRelation.Wider,
        WordRelation.Contained => WordRelation.Containing,
        _ => relation,
    };
}
