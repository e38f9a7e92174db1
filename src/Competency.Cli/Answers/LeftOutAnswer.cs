using Competency.Cli.Data;

namespace Competency.Cli.Answers;

// The standards that an answer leaves out.
// Editions: How many are superseded or duplicates.
// Unknown: How many of the others name no competency.
internal sealed record LeftOutAnswer(int Editions, int Unknown)
{
    // Null if nothing is left out.
    public static LeftOutAnswer? Of(LeftOut left) => left.Line is null ? null : new LeftOutAnswer(left.Editions, left.Unknown);
}
