namespace Competency.Model.Matching.Scoring;

/// <summary>How the words of one role, objects or verbs, of two names agree.</summary>
/// <param name="Soft">The share of their weight that is met, by nearness, from 0 to 1; 0 if there are none.</param>
/// <param name="AreSame">Whether each has its same or exact word on the other side, or there are none at all.</param>
/// <param name="IsEmpty">Whether neither name has a word of this role.</param>
/// <param name="Worst">The farthest relation of a pair; none where a word is without a partner.</param>
internal readonly record struct RoleMatch(double Soft, bool AreSame, bool IsEmpty, WordRelation Worst)
{
    public static RoleMatch Of(PairView view, Func<NameWord, bool> isOfRole)
    {
        double total = view.First.Words.Concat(view.Second.Words).Where(isOfRole).Sum(static word => word.Weight);
        double met = 0;
        WordRelation worst = view.FirstOnly.Any(isOfRole) || view.SecondOnly.Any(isOfRole) ? WordRelation.None : WordRelation.Same;
        foreach (AlignedWords pair in view.Pairs)
        {
            double weight = WeightOf(view.FirstWord(pair), isOfRole) + WeightOf(view.SecondWord(pair), isOfRole);
            met += weight * pair.Nearness;
            worst = weight > 0 && pair.Relation > worst ? pair.Relation : worst;
        }

        worst = worst switch
        {
            WordRelation.Narrower => WordRelation.Wider,
            WordRelation.Contained => WordRelation.Containing,
            _ => worst,
        };
        return new RoleMatch(total > 0 ? met / total : 0, worst <= WordRelation.Exact, total <= 0, worst);
    }

    private static double WeightOf(NameWord word, Func<NameWord, bool> isOfRole) => isOfRole(word) ? word.Weight : 0;
}
