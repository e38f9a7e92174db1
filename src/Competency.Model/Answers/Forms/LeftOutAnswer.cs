namespace Competency.Model.Answers.Forms;

// What an answer leaves out.
// Editions: How many standards are superseded or duplicates.
// Unknown: How many of the others name no competency.
// Ratings: How many competencies the others rate as not important; null if none.
internal sealed record LeftOutAnswer(int Editions, int Unknown, int? Ratings)
{
    // Null if nothing is left out.
    public static LeftOutAnswer? Of(LeftOut left) => left.IsNothing ? null : new LeftOutAnswer(
        left.Editions, left.Unknown, left.Ratings == 0 ? null : left.Ratings);
}
