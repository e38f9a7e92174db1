namespace Competency.Model.Matching.Scoring;

/// <summary>
/// Which word of one name stands for which of another: pairs taken greedily, the nearest first, of equals those at the like
/// place. Relations are read from the first name.
/// </summary>
internal sealed class WordAlignment
{
    private const double LeastNearness = 0.08;
    private const double WorthOfPlace = 0.04;

    private WordAlignment(IReadOnlyList<AlignedWords> pairs, IReadOnlyList<int> firstOnly, IReadOnlyList<int> secondOnly)
    {
        Pairs = pairs;
        FirstOnly = firstOnly;
        SecondOnly = secondOnly;
    }

    /// <summary>The pairs in the order of the first name.</summary>
    public IReadOnlyList<AlignedWords> Pairs { get; }

    /// <summary>The places of the words that only the first name has.</summary>
    public IReadOnlyList<int> FirstOnly { get; }

    /// <summary>The places of the words that only the second name has.</summary>
    public IReadOnlyList<int> SecondOnly { get; }

    public static WordAlignment Of(IReadOnlyList<NameWord> first, IReadOnlyList<NameWord> second, WordRelations relations)
    {
        List<(double Worth, AlignedWords Pair)> candidates = [];
        for (int i = 0; i < first.Count; i++)
        {
            for (int j = 0; j < second.Count; j++)
            {
                WordRelation relation = relations.Of(first[i].Text, second[j].Text);
                double nearness = NearnessOf(relation);
                if (nearness >= LeastNearness)
                {
                    candidates.Add((nearness + (WorthOfPlace * PlaceAgreement(i, first.Count, j, second.Count)), new AlignedWords(i, j, relation, nearness)));
                }
            }
        }

        return Choose(candidates, first.Count, second.Count);
    }

    /// <summary>
    /// The nearness of the words that found no partner of their own to any word of the other name: in 機具設備 against 設備, 機具
    /// says nothing new.
    /// </summary>
    public static bool IsEcho(NameWord word, IReadOnlyList<NameWord> others, WordRelations relations)
    {
        foreach (NameWord other in others)
        {
            if (relations.Of(word.Text, other.Text) <= WordRelation.Close)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How much of one word the other stands for, from 0 to 1.</summary>
    public static double NearnessOf(WordRelation relation) => relation switch
    {
        WordRelation.Same => 1,
        WordRelation.Exact => 0.95,
        WordRelation.Close => 0.75,
        WordRelation.Containing or WordRelation.Contained => 0.6,
        WordRelation.Wider or WordRelation.Narrower => 0.55,
        WordRelation.Related => 0.35,
        WordRelation.Alike => 0.3,
        WordRelation.Kin => 0.2,
        WordRelation.Verbs => 0.12,
        WordRelation.Contrast => 0.1,
        _ => 0,
    };

    private static double PlaceAgreement(int i, int firstCount, int j, int secondCount)
    {
        double fromFront = Math.Abs(((i + 0.5) / firstCount) - ((j + 0.5) / secondCount));
        bool areBothLast = i == firstCount - 1 && j == secondCount - 1;
        return 1 - fromFront + (areBothLast ? 0.5 : 0);
    }

    private static WordAlignment Choose(List<(double Worth, AlignedWords Pair)> candidates, int firstCount, int secondCount)
    {
        bool[] firstTaken = new bool[firstCount];
        bool[] secondTaken = new bool[secondCount];
        List<AlignedWords> pairs = [];
        foreach ((_, AlignedWords pair) in candidates.OrderByDescending(static candidate => candidate.Worth).ThenBy(static candidate => candidate.Pair.First).ThenBy(static candidate => candidate.Pair.Second))
        {
            if (!firstTaken[pair.First] && !secondTaken[pair.Second])
            {
                (firstTaken[pair.First], secondTaken[pair.Second]) = (true, true);
                pairs.Add(pair);
            }
        }

        pairs.Sort(static (left, right) => left.First.CompareTo(right.First));
        return new WordAlignment(pairs, Free(firstTaken), Free(secondTaken));
    }

    private static List<int> Free(bool[] taken) => [.. Enumerable.Range(0, taken.Length).Where(place => !taken[place])];
}
