using Competency.Cli.Console;
using Competency.Model;

namespace Competency.Cli.Data;

// The standards that rankings leave out.
// Editions: How many are superseded or duplicates; none if all editions are asked for.
// Unknown: How many of the others name no competency.
internal sealed record LeftOut(int Editions, int Unknown)
{
    // What keeps superseded editions and duplicates.
    public const string Option = "--all-editions";

    public static LeftOut Of(CompetencyCatalog catalog, bool allEditions)
    {
        CompetencyStandard[] asked = [.. catalog.Standards.Where(standard => allEditions || catalog.IsCurrent(standard))];
        return new LeftOut(catalog.Standards.Length - asked.Length, asked.Count(static standard => standard.Requirements.IsEmpty));
    }

    // Whether rankings leave out a standard.
    public static bool Contains(CompetencyCatalog catalog, CompetencyStandard standard, bool allEditions) =>
        standard.Requirements.IsEmpty || !(allEditions || catalog.IsCurrent(standard));

    // It in one line; null if nothing is left out.
    public string? Line => (Editions, Unknown) switch
    {
        (0, 0) => null,
        (0, _) => $"Left out: {UnknownText}.",
        (_, 0) => $"Left out: {EditionsText}.",
        _ => $"Left out: {EditionsText}; {UnknownText}.",
    };

    private string EditionsText =>
        $"{Wording.Counted(Editions, "superseded edition or duplicate", "superseded editions or duplicates")} ({Option} keeps them)";

    private string UnknownText => $"{Wording.Counted(Unknown, "standard")} without competencies";
}
