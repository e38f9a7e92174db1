using Competency.Model.Names.Lexicon;

namespace Competency.Model.Names.Features;

// Two names and their alignment, seen from the first. One instance serves pair after pair.
internal sealed class NamePair
{
    private readonly WordAlignment _alignment;
    private readonly bool _isMirrored;
    private readonly AlignedWords[] _pairs = new AlignedWords[NameAnalyzer.MostWords];
    private readonly NameWord[] _only = new NameWord[NameAnalyzer.MostWords];
    private readonly NameWord[] _echoes = new NameWord[NameAnalyzer.MostWords];

    private int _pairCount;
    private int _onlyCount;
    private int _echoCount;

    // A view that has not yet looked at anything.
    public NamePair()
    {
        _alignment = new WordAlignment();
        Mirrored = new NamePair(this);
    }

    private NamePair(NamePair mirrored)
    {
        _alignment = mirrored._alignment;
        _isMirrored = true;
        Mirrored = mirrored;
    }

    public AnalyzedName First { get; private set; } = null!;

    public AnalyzedName Second { get; private set; } = null!;

    // The same names seen from the second.
    public NamePair Mirrored { get; }

    // The words that stand for each other, in the order of the name that was given first.
    public ReadOnlySpan<AlignedWords> Pairs => _pairs.AsSpan(0, _pairCount);

    // The words that only the first name has.
    public ReadOnlySpan<NameWord> FirstOnly => _only.AsSpan(0, _onlyCount);

    // The words that only the second name has.
    public ReadOnlySpan<NameWord> SecondOnly => Mirrored.FirstOnly;

    // The words of the first name that found no partner but are near to a word that did.
    public ReadOnlySpan<NameWord> FirstEchoes => _echoes.AsSpan(0, _echoCount);

    // A view of two names.
    public static NamePair Of(AnalyzedName first, AnalyzedName second)
    {
        NamePair view = new();
        view.Look(first, second);
        return view;
    }

    // Looks at two names, in this view and its mirror. Only for a view that is nobody's mirror.
    public void Look(AnalyzedName first, AnalyzedName second)
    {
        _alignment.Align(first.Words, second.Words);
        (First, Second, Mirrored.First, Mirrored.Second) = (first, second, second, first);
        (_pairCount, Mirrored._pairCount) = (0, 0);
        for (int place = 0; place < first.Words.Length; place++)
        {
            int partner = _alignment.PartnerOf(place);
            if (partner >= 0)
            {
                WordRelation relation = _alignment.Relation(place, partner);
                double nearness = WordAlignment.NearnessOf(relation);
                _pairs[_pairCount++] = new AlignedWords(place, partner, relation, nearness);
                Mirrored._pairs[Mirrored._pairCount++] = new AlignedWords(partner, place, Mirror(relation), nearness);
            }
        }

        CollectFree();
        Mirrored.CollectFree();
    }

    public ref readonly NameWord FirstWord(AlignedWords pair) => ref First.Words[pair.First];

    public ref readonly NameWord SecondWord(AlignedWords pair) => ref Second.Words[pair.Second];

    // How a word of the first name stands to one of the second.
    public WordRelation Relation(int first, int second) =>
        _isMirrored ? Mirror(_alignment.Relation(second, first)) : _alignment.Relation(first, second);

    // The relation read from the other side.
    public static WordRelation Mirror(WordRelation relation) => relation switch
    {
        WordRelation.Wider => WordRelation.Narrower,
        WordRelation.Narrower => WordRelation.Wider,
        WordRelation.Containing => WordRelation.Contained,
        WordRelation.Contained => WordRelation.Containing,
        _ => relation,
    };

    // Parts the words without a partner into those that say something new and those that echo.
    private void CollectFree()
    {
        (_onlyCount, _echoCount) = (0, 0);
        for (int place = 0; place < First.Words.Length; place++)
        {
            if (IsMet(place))
            {
                continue;
            }

            NameWord word = First.Words[place] with { IsJoined = First.Conjunctions > 0 && !IsPartMet(First.Words[place].Part) };
            if (_isMirrored ? _alignment.IsEchoOfSecond(place) : _alignment.IsEcho(place))
            {
                _echoes[_echoCount++] = word;
            }
            else
            {
                _only[_onlyCount++] = word;
            }
        }
    }

    private bool IsMet(int place) => _isMirrored ? _alignment.IsTaken(place) : _alignment.PartnerOf(place) >= 0;

    private bool IsPartMet(int part)
    {
        for (int place = 0; place < First.Words.Length; place++)
        {
            if (First.Words[place].Part == part && IsMet(place))
            {
                return true;
            }
        }

        return false;
    }
}
