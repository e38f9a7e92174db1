namespace Competency.Model.Matching.Scoring;

/// <summary>A word of a name.</summary>
/// <param name="Text">The word.</param>
/// <param name="Classes">The parts that it can play.</param>
/// <param name="Weight">How much it says, from 0; less where it is generic or an ending.</param>
/// <param name="IsJoined">Whether it belongs to what a conjunction adds to the name.</param>
internal readonly record struct NameWord(string Text, WordClass Classes, double Weight, bool IsJoined)
{
    public bool IsVerb => Classes.HasFlag(WordClass.Verb);

    public bool Is(WordClass wanted) => (Classes & wanted) != 0;
}
