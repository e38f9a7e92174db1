using Competency.Model.Names.Lexicon;

namespace Competency.Model.Names.Features;

/// <summary>A word in its place in a name.</summary>
/// <param name="Word">The word.</param>
/// <param name="Weight">How much it says here, from 0; less where it is generic or an ending.</param>
/// <param name="Part">The number of the part between conjunctions that it stands in, from 0.</param>
internal readonly record struct NameWord(Word Word, double Weight, int Part)
{
    /// <summary>Whether it belongs to a part that the other name has nothing of: what a conjunction adds.</summary>
    public bool IsJoined { get; init; }

    public string Text => Word.Text;

    public bool IsVerb => Is(WordClass.Verb);

    public bool Is(WordClass wanted) => (Word.Classes & wanted) != WordClass.None;
}
