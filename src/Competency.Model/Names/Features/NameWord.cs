using Competency.Model.Names.Lexicon;

namespace Competency.Model.Names.Features;

// A word in its place in a name.
// Word: The word.
// Weight: How much it says here, from 0; less where it is generic or an ending.
// Part: The number of the part between conjunctions that it stands in, from 0.
internal readonly record struct NameWord(Word Word, double Weight, int Part)
{
    // Whether it belongs to a part that the other name has nothing of: what a conjunction adds.
    public bool IsJoined { get; init; }

    public string Text => Word.Text;

    public bool IsVerb => Is(WordClass.Verb);

    public bool Is(WordClass wanted) => (Word.Classes & wanted) != WordClass.None;
}
