using Competency.Model.Names.Lexicon;

namespace Competency.Model.Names.Features;

/// <summary>
/// Which word of one name stands for which of another: pairs taken greedily, the nearest first, of equals those at the like
/// place. Relations are read from the first name. One instance serves pair after pair.
/// </summary>
internal sealed class WordAlignment
{
    private const double LeastNearness = 0.08;
    private const double WorthOfPlace = 0.04;
    private const int MostWords = NameAnalyzer.MostWords;

    private readonly WordRelation[] _relations = new WordRelation[MostWords * MostWords];
    private readonly double[] _worths = new double[MostWords * MostWords];
    private readonly int[] _partners = new int[MostWords];
    private readonly bool[] _isTaken = new bool[MostWords];

    private int _firstCount;
    private int _secondCount;

    /// <summary>Lays the words of two names side by side; neither has more than <see cref="NameAnalyzer.MostWords"/>.</summary>
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
                _worths[(i * _secondCount) + j] = nearness >= LeastNearness
                    ? nearness + (WorthOfPlace * PlaceAgreement(i, first.Length, j, second.Length))
                    : 0;
            }
        }

        Choose();
    }

    /// <summary>How a word of the first name stands to one of the second.</summary>
    public WordRelation Relation(int first, int second) => _relations[(first * _secondCount) + second];

    /// <summary>The place of the word that stands for a word of the first name; -1 if none does.</summary>
    public int PartnerOf(int first) => _partners[first];

    /// <summary>Whether a word of the second name stands for one of the first.</summary>
    public bool IsTaken(int second) => _isTaken[second];

    /// <summary>
    /// Whether a word of the first name that found no partner of its own is near to any word of the other: in 機具設備 against
    /// 設備, 機具 says nothing new.
    /// </summary>
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

    /// <summary>The same for a word of the second name.</summary>
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

    private void Choose()
    {
        _partners.AsSpan(0, _firstCount).Fill(-1);
        _isTaken.AsSpan(0, _secondCount).Clear();
        while (MostWorthy() is >= 0 and int at)
        {
            (int first, int second) = Math.DivRem(at, _secondCount);
            _partners[first] = second;
            _isTaken[second] = true;
        }
    }

    /// <summary>The pair of words still free that is worth most, of equals the one that comes first; -1 if no pair is worth anything.</summary>
    private int MostWorthy()
    {
        double most = 0;
        int found = -1;
        for (int i = 0; i < _firstCount; i++)
        {
            for (int j = 0; _partners[i] < 0 && j < _secondCount; j++)
            {
                int at = (i * _secondCount) + j;
                if (_worths[at] > most && !_isTaken[j])
                {
                    (most, found) = (_worths[at], at);
                }
            }
        }

        return found;
    }
}
