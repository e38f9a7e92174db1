using Competency.Model.Names.Lexicon;

namespace Competency.Model.Names.Features;

// Features of a pair that do not know which name comes first.
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

    public static void AddTo(FeatureList features, ElementKind kind, NamePair view)
    {
        AddKind(features, kind);
        AddTopics(features, view);
        AddText(features, view);
        AddWords(features, view);
        AddRoles(features, view);
        AddEnds(features, view);
        AddOrder(features, view, kind);
        AddLaw(features, view);
    }

    private static void AddKind(FeatureList features, ElementKind kind)
    {
        features.Add("kind.skill", kind.Equals(ElementKind.Skill));
        features.Add("kind.attitude", kind.Equals(ElementKind.Attitude));
    }

    // Names of one field are related, whatever they share besides.
    private static void AddTopics(FeatureList features, NamePair view)
    {
        (ulong first, ulong second) = (view.First.Topics, view.Second.Topics);
        ulong shared = first & second;
        features.Add("topics.shared", shared != 0);
        features.Add("topics.share", (first | second) != 0 ? (double)NameTopics.Count(shared) / NameTopics.Count(first | second) : 0);
        features.Add("topics.other", first != 0 && second != 0 && shared == 0);
        features.Add("topics.one-known", first != 0 != (second != 0));
        features.Add("topics.heritage", (shared & NameTopics.Heritage) != 0);
        features.Add("topics.heritage-other", ((first ^ second) & NameTopics.Heritage) != 0);
        features.Add("industries", WordFields.Cosine(view.First.Fields.All, view.Second.Fields.All));
        features.Add("industries.objects", WordFields.Cosine(view.First.Fields.OfObjects, view.Second.Fields.OfObjects));
    }

    private static void AddText(FeatureList features, NamePair view)
    {
        (string first, string second) = (view.First.Key, view.Second.Key);
        bool isSame = string.Equals(first, second, StringComparison.Ordinal);
        (double cosine, double dice) = GramVector.Compare(view.First.Grams, view.Second.Grams);
        (double shared, double sequence, bool areOneBag) = CharacterFeatures.Compare(view.First.Characters, view.Second.Characters);
        features.Add("key.same", first.Length > 0 && isSame);
        features.Add("surface.same", string.Equals(view.First.Surface, view.Second.Surface, StringComparison.Ordinal));
        features.Add("grams.cosine", cosine);
        features.Add("grams.cosine-high", Math.Max(0, cosine - 0.5));
        features.Add("grams.dice", dice);
        features.Add("characters.shared", shared);
        features.Add("sequence", sequence);
        features.Add("characters.same-bag", areOneBag && !isSame);
    }

    private static void AddWords(FeatureList features, NamePair view)
    {
        double total = view.First.Weight + view.Second.Weight;
        bool areAll = view.FirstOnly.IsEmpty && view.SecondOnly.IsEmpty;
        (double soft, double telling, WordRelation nearest, WordRelation farthest) = (0, 0, WordRelation.None, WordRelation.Same);
        Span<double> weights = stackalloc double[(int)WordRelation.None + 1];
        weights.Clear();
        foreach (AlignedWords pair in view.Pairs)
        {
            double weight = view.FirstWord(pair).Weight + view.SecondWord(pair).Weight;
            soft += pair.Nearness * weight;
            telling = pair.Relation <= WordRelation.Close ? Math.Max(telling, weight / 2) : telling;
            nearest = pair.Relation < nearest ? pair.Relation : nearest;
            farthest = pair.Relation > farthest ? pair.Relation : farthest;
            weights[(int)RoleMatch.Undirected(pair.Relation)] += weight;
        }

        features.Add("words.soft", total > 0 ? soft / total : 0);
        features.Add("words.all", areAll);
        features.Add("words.both-only", !view.FirstOnly.IsEmpty && !view.SecondOnly.IsEmpty);
        features.Add("words.all-strict", areAll && farthest <= WordRelation.Exact);
        features.Add("words.all-close", areAll && farthest <= WordRelation.Close);
        features.Add("words.nothing-strict", nearest > WordRelation.Exact);
        features.Add("words.nothing-close", nearest > WordRelation.Containing);
        features.Add("words.most-telling-shared", telling);
        for (int at = 0; at < Counted.Length; at++)
        {
            double weight = weights[(int)Counted[at]];
            features.Add(CountedNames[at], weight > 0);
            features.Add(ShareNames[at], total > 0 ? weight / total : 0);
        }
    }

    // Objects and verbs apart: the same thing done otherwise is not another thing done in the same way.
    private static void AddRoles(FeatureList features, NamePair view)
    {
        RoleMatch objects = RoleMatch.Of(view, areVerbs: false);
        RoleMatch verbs = RoleMatch.Of(view, areVerbs: true);
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

    // What ends a name is what it is, what begins it is what it is about.
    private static void AddEnds(FeatureList features, NamePair view)
    {
        (int firstLast, int secondLast) = (view.First.Words.Length - 1, view.Second.Words.Length - 1);
        WordRelation last = RoleMatch.Undirected(view.Relation(firstLast, secondLast));
        WordRelation first = RoleMatch.Undirected(view.Relation(0, 0));
        bool isMoreShared = false;
        foreach (AlignedWords pair in view.Pairs)
        {
            isMoreShared |= pair.Relation <= WordRelation.Close && pair.First != firstLast;
        }

        AddEnd(features, LastNames, last);
        AddEnd(features, FirstNames, first);
        features.Add("ends.single", firstLast == 0 && secondLast == 0);
        features.Add("ends.only-last", last <= WordRelation.Exact && !isMoreShared);
    }

    private static void AddEnd(FeatureList features, string[] names, WordRelation relation)
    {
        features.Add(names[0], relation <= WordRelation.Exact);
        features.Add(names[1], relation == WordRelation.Close);
        features.Add(names[2], relation is WordRelation.Containing or WordRelation.Wider);
        features.Add(names[3], relation is WordRelation.Related or WordRelation.Kin);
        features.Add(names[4], relation is WordRelation.None or WordRelation.Contrast);
    }

    private static void AddOrder(FeatureList features, NamePair view, ElementKind kind)
    {
        bool isTurned = false;
        bool isTurnedAtVerb = false;
        bool isTurnedAtPlainVerb = false;
        for (int at = 0; at + 1 < view.Pairs.Length; at++)
        {
            if (view.Pairs[at].Second > view.Pairs[at + 1].Second)
            {
                ref readonly NameWord one = ref view.FirstWord(view.Pairs[at]);
                ref readonly NameWord other = ref view.FirstWord(view.Pairs[at + 1]);
                isTurned = true;
                isTurnedAtVerb |= one.IsVerb || other.IsVerb;
                isTurnedAtPlainVerb |= one.IsVerb != other.IsVerb && !one.Word.TakesObject && !other.Word.TakesObject;
            }
        }

        features.Add("order.turned", isTurned);
        features.Add("order.turned-at-verb", isTurnedAtVerb);
        features.Add("order.turned-at-plain-verb", isTurnedAtPlainVerb);
        features.Add("order.turned-at-plain-verb.knowledge", isTurnedAtPlainVerb && kind.Equals(ElementKind.Knowledge));
    }

    private static void AddLaw(FeatureList features, NamePair view)
    {
        const WordClass Law = WordClass.Law | WordClass.Norm;
        bool first = (view.First.Classes & Law) != WordClass.None;
        bool second = (view.Second.Classes & Law) != WordClass.None;
        bool isShared = false;
        bool isSubjectShared = false;
        foreach (AlignedWords pair in view.Pairs)
        {
            isShared |= pair.Relation <= WordRelation.Close;
            isSubjectShared |= pair.Relation <= WordRelation.Close && !view.FirstWord(pair).Is(Law);
        }

        features.Add("law.both", first && second);
        features.Add("law.both-other-subject", first && second && !isSubjectShared);
        features.Add("law.one-same-subject", first != second && isShared);
    }
}
