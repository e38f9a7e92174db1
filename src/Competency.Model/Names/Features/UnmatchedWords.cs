using Competency.Model.Names.Lexicon;

namespace Competency.Model.Names.Features;

// What the words of one name that the other has nothing of are, taken together.
internal struct UnmatchedWords
{
    private const WordClass Any = (WordClass)(-1);

    private WordClass _any;
    private WordClass _all;

    public double Weight { get; private set; }

    // The weight of the words that a conjunction adds.
    public double JoinedWeight { get; private set; }

    public bool IsAnyJoined { get; private set; }

    public bool IsAnyUnjoined { get; private set; }

    // Whether one is a thing of its own: no verb, no ending, not generic.
    public bool IsAnyObject { get; private set; }

    public static UnmatchedWords Of(ReadOnlySpan<NameWord> words)
    {
        UnmatchedWords all = new() { _all = words.IsEmpty ? WordClass.None : Any };
        foreach (ref readonly NameWord word in words)
        {
            all._any |= word.Word.Classes;
            all._all &= word.Word.Classes;
            all.Weight += word.Weight;
            all.JoinedWeight += word.IsJoined ? word.Weight : 0;
            all.IsAnyJoined |= word.IsJoined;
            all.IsAnyUnjoined |= !word.IsJoined;
            all.IsAnyObject |= !word.Is(WordClass.Verb | WordClass.Ending | WordClass.Generic);
        }

        return all;
    }

    public readonly bool IsAny(WordClass wanted) => (_any & wanted) != WordClass.None;

    // Whether there are words, and all are of this class.
    public readonly bool AreAll(WordClass wanted) => (_all & wanted) != WordClass.None;
}
