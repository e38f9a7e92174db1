namespace Competency.Model.Matching.Scoring;

/// <summary>A word of a name.</summary>
/// <param name="Text">The word.</param>
/// <param name="Classes">The parts that it can play.</param>
/// <param name="Weight">How much it says, from 0; less where it is generic or an ending.</param>
/// <param name="Part">The number of the part between conjunctions that it stands in, from 0.</param>
internal readonly record struct NameWord(string Text, WordClass Classes, double Weight, int Part)
{
    /// <summary>Whether it belongs to a part that the other name has nothing of: what a conjunction adds.</summary>
    public bool IsJoined { get; init; }

    public bool IsVerb => Classes.HasFlag(WordClass.Verb);

    public bool Is(WordClass wanted) => (Classes & wanted) != WordClass.None;
}
