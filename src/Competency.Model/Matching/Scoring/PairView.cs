namespace Competency.Model.Matching.Scoring;

/// <summary>Two names and their alignment, seen from the first.</summary>
internal sealed class PairView
{
    private readonly WordAlignment _alignment;
    private readonly bool _isMirrored;

    public PairView(AnalyzedName first, AnalyzedName second, WordAlignment alignment)
        : this(first, second, alignment, isMirrored: false)
    {
    }

    private PairView(AnalyzedName first, AnalyzedName second, WordAlignment alignment, bool isMirrored)
    {
        First = first;
        Second = second;
        _alignment = alignment;
        _isMirrored = isMirrored;
        Pairs = [.. alignment.Pairs.Select(pair => isMirrored ? new AlignedWords(pair.Second, pair.First, Mirror(pair.Relation), pair.Nearness) : pair)];
        NameWord[] firstFree = Free(first, isMirrored ? alignment.SecondOnly : alignment.FirstOnly, [.. Pairs.Select(static pair => pair.First)]);
        NameWord[] secondFree = Free(second, isMirrored ? alignment.FirstOnly : alignment.SecondOnly, [.. Pairs.Select(static pair => pair.Second)]);
        FirstOnly = [.. firstFree.Where(word => !WordAlignment.IsEcho(word, second.Words, WordRelations.Default))];
        SecondOnly = [.. secondFree.Where(word => !WordAlignment.IsEcho(word, first.Words, WordRelations.Default))];
        FirstEchoes = firstFree.Length - FirstOnly.Count;
    }

    public AnalyzedName First { get; }

    public AnalyzedName Second { get; }

    public IReadOnlyList<AlignedWords> Pairs { get; }

    /// <summary>The words that only the first name has.</summary>
    public IReadOnlyList<NameWord> FirstOnly { get; }

    /// <summary>The words that only the second name has.</summary>
    public IReadOnlyList<NameWord> SecondOnly { get; }

    /// <summary>How many words of the first name found no partner but are near to one that did.</summary>
    public int FirstEchoes { get; }

    public PairView Mirrored() => new(Second, First, _alignment, !_isMirrored);

    public NameWord FirstWord(AlignedWords pair) => First.Words[pair.First];

    public NameWord SecondWord(AlignedWords pair) => Second.Words[pair.Second];

    private static NameWord[] Free(AnalyzedName name, IReadOnlyList<int> places, int[] met)
    {
        HashSet<int> metParts = [.. met.Select(place => name.Words[place].Part)];
        return [.. places.Select(place => name.Words[place] with { IsJoined = name.Conjunctions > 0 && !metParts.Contains(name.Words[place].Part) })];
    }

    private static WordRelation Mirror(WordRelation relation) => relation switch
    {
        WordRelation.Wider => WordRelation.Narrower,
        WordRelation.Narrower => WordRelation.Wider,
        WordRelation.Containing => WordRelation.Contained,
        WordRelation.Contained => WordRelation.Containing,
        _ => relation,
    };
}
