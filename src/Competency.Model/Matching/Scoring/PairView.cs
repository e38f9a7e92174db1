namespace Competency.Model.Matching.Scoring;

/// <summary>Two names and their alignment, seen from the first.</summary>
internal sealed class PairView
{
    private readonly WordAlignment _alignment;
    private readonly bool _isMirrored;

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
        FirstEchoes = [.. firstFree.Where(word => WordAlignment.IsEcho(word, second.Words, WordRelations.Default))];
    }

    public static PairView Of(AnalyzedName first, AnalyzedName second) =>
        new(first, second, WordAlignment.Of(first.Words, second.Words, WordRelations.Default), isMirrored: false);

    public AnalyzedName First { get; }

    public AnalyzedName Second { get; }

    public IReadOnlyList<AlignedWords> Pairs { get; }

    /// <summary>The words that only the first name has.</summary>
    public IReadOnlyList<NameWord> FirstOnly { get; }

    /// <summary>The words that only the second name has.</summary>
    public IReadOnlyList<NameWord> SecondOnly { get; }

    /// <summary>The words of the first name that found no partner but are near to a word that did.</summary>
    public IReadOnlyList<NameWord> FirstEchoes { get; }

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
