using Competency.Model.Names.Lexicon;

namespace Competency.Model.Names.Features;

// The alignment of the words of two names: pairs chosen greedily, the nearest first, of equals those at like positions.
// Relations are read from the first name. One instance serves pair after pair.
internal sealed class WordAlignment
{
    // Below the weakest relation between words (contrast, 0.1).
    private const double MinNearness = 0.08;

    // Small, at most 0.06 in all: like positions decide among pairs of nearly equal relation, and no more.
    private const double WeightOfPosition = 0.04;
    private const int MostWords = NameAnalyzer.MostWords;
    private const int FewPairs = 16;

    private readonly WordRelation[] _relations = new WordRelation[MostWords * MostWords];
    private readonly double[] _weights = new double[MostWords * MostWords];
    private readonly NearWords[] _near = new NearWords[MostWords * MostWords];
    private readonly int[] _partners = new int[MostWords];
    private readonly bool[] _isTaken = new bool[MostWords];

    private int _firstCount;
    private int _secondCount;

    // Lays the words of two names side by side; neither has more than NameAnalyzer.MostWords.
    public void Align(ReadOnlySpan<NameWord> first, ReadOnlySpan<NameWord> second)
    {
        (_firstCount, _secondCount) = (first.Length, second.Length);
        WordRelations relations = WordRelations.Default;
        for (int i = 0; i < first.Length; i++)
        {
            for (int j = 0; j < second.Length; j++)
            {
                WordRelation relation = relations.Of(first[i].Word, second[j].Word);
                double nearness = NearnessOf(relation);
                _relations[(i * _secondCount) + j] = relation;
                _weights[(i * _secondCount) + j] = nearness >= MinNearness
                    ? nearness + (WeightOfPosition * PositionAgreement(i, first.Length, j, second.Length))
                    : 0;
            }
        }

        Choose();
    }

    // The relation of a word of the first name to one of the second.
    public WordRelation Relation(int first, int second) => _relations[(first * _secondCount) + second];

    // The position of the partner of a word of the first name; -1 if it has none.
    public int PartnerOf(int first) => _partners[first];

    // Whether a word of the second name is the partner of one of the first.
    public bool IsTaken(int second) => _isTaken[second];

    // Whether a word of the first name without a partner is close to any word of the second: in 機具設備 against 設備, 機具 adds
    // nothing.
    public bool IsEcho(int first)
    {
        for (int j = 0; j < _secondCount; j++)
        {
            if (Relation(first, j) <= WordRelation.Close)
            {
                return true;
            }
        }

        return false;
    }

    // The same for a word of the second name.
    public bool IsEchoOfSecond(int second)
    {
        for (int i = 0; i < _firstCount; i++)
        {
            if (Relation(i, second) <= WordRelation.Close)
            {
                return true;
            }
        }

        return false;
    }

    // The nearness of two words by their relation, from 0 to 1.
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

    private static double PositionAgreement(int i, int firstCount, int j, int secondCount)
    {
        double fromFront = Math.Abs(((i + 0.5) / firstCount) - ((j + 0.5) / secondCount));
        bool areBothLast = i == firstCount - 1 && j == secondCount - 1;
        return 1 - fromFront + (areBothLast ? 0.5 : 0);
    }

    // Greedy, not the optimal assignment: the nearest words belong together even if the other words then fit worse. The optimum could
    // part two equal words to give both a half-fitting partner, and the features would say that no word is shared.
    private void Choose()
    {
        _partners.AsSpan(0, _firstCount).Fill(-1);
        _isTaken.AsSpan(0, _secondCount).Clear();
        foreach (NearWords pair in _near.AsSpan(0, OrderNearPairs()))
        {
            (int first, int second) = Math.DivRem(pair.At, _secondCount);
            if (_partners[first] < 0 && !_isTaken[second])
            {
                _partners[first] = second;
                _isTaken[second] = true;
            }
        }
    }

    // The pairs of words that are near, the nearest first, of equals the first one: how many there are.
    private int OrderNearPairs()
    {
        int count = 0;
        for (int at = 0; at < _firstCount * _secondCount; at++)
        {
            if (_weights[at] > 0)
            {
                _near[count++] = new NearWords(_weights[at], at);
            }
        }

        // Most names have few near words, for which a general sort takes longer than the alignment does.
        if (count > FewPairs)
        {
            _near.AsSpan(0, count).Sort();
        }
        else
        {
            InsertionSort(_near.AsSpan(0, count));
        }

        return count;
    }

    private static void InsertionSort(Span<NearWords> pairs)
    {
        for (int sorted = 1; sorted < pairs.Length; sorted++)
        {
            NearWords next = pairs[sorted];
            int to = sorted;
            for (; to > 0 && next.CompareTo(pairs[to - 1]) < 0; to--)
            {
                pairs[to] = pairs[to - 1];
            }

            pairs[to] = next;
        }
    }

    // Two near words by the place of their relation; the nearest first, of equals the first one.
    private readonly record struct NearWords(double Weight, int At) : IComparable<NearWords>
    {
        public int CompareTo(NearWords other) =>
            Weight > other.Weight ? -1 : Weight < other.Weight ? 1 : At.CompareTo(other.At);
    }
}
