using Competency.Model.Names.Lexicon;

namespace Competency.Model.Names.Features;

// How the words of one role, objects or verbs, of two names agree.
// Soft: The share of their weight that is met, by nearness, from 0 to 1; 0 if there are none.
// AreSame: Whether each has its same or exact word on the other side, or there are none at all.
// IsEmpty: Whether neither name has a word of this role.
// Worst: The farthest relation of a pair; none where a word is without a partner.
internal readonly record struct RoleMatch(double Soft, bool AreSame, bool IsEmpty, WordRelation Worst)
{
    public static RoleMatch Of(NamePair view, bool areVerbs)
    {
        double total = WeightOf(view.First.Words, areVerbs) + WeightOf(view.Second.Words, areVerbs);
        double met = 0;
        WordRelation worst = HoldsAny(view.FirstOnly, areVerbs) || HoldsAny(view.SecondOnly, areVerbs)
            ? WordRelation.None
            : WordRelation.Same;
        foreach (AlignedWords pair in view.Pairs)
        {
            double weight = WeightOf(view.FirstWord(pair), areVerbs) + WeightOf(view.SecondWord(pair), areVerbs);
            met += weight * pair.Nearness;
            worst = weight > 0 && pair.Relation > worst ? pair.Relation : worst;
        }

        worst = Undirected(worst);
        return new RoleMatch(total > 0 ? met / total : 0, worst <= WordRelation.Exact, total <= 0, worst);
    }

    // The relation whichever name comes first.
    public static WordRelation Undirected(WordRelation relation) => relation switch
    {
        WordRelation.Narrower => WordRelation.Wider,
        WordRelation.Contained => WordRelation.Containing,
        _ => relation,
    };

    private static bool HoldsAny(ReadOnlySpan<NameWord> words, bool areVerbs)
    {
        foreach (ref readonly NameWord word in words)
        {
            if (word.IsVerb == areVerbs)
            {
                return true;
            }
        }

        return false;
    }

    private static double WeightOf(ReadOnlySpan<NameWord> words, bool areVerbs)
    {
        double weight = 0;
        foreach (ref readonly NameWord word in words)
        {
            weight += WeightOf(word, areVerbs);
        }

        return weight;
    }

    private static double WeightOf(in NameWord word, bool areVerbs) => word.IsVerb == areVerbs ? word.Weight : 0;
}
