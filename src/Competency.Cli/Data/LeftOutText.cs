using Competency.Cli.Console;
using Competency.Model.Answers.Forms;

namespace Competency.Cli.Data;

// What rankings leave out, in words.
internal static class LeftOutText
{
    // What keeps superseded editions and duplicates.
    public const string Option = "--all-editions";

    // What keeps competencies that are rated as not important.
    public const string RatingsOption = "--all-ratings";

    // It in one line; null if nothing is left out.
    public static string? Of(LeftOut left)
    {
        string[] parts = [.. new[] { EditionsOf(left), UnknownOf(left), RatingsOf(left) }.OfType<string>()];
        return parts.Length == 0 ? null : Say($"Left out: {string.Join(Say("; "), parts)}.");
    }

    private static string? EditionsOf(LeftOut left) => left.Editions == 0 ? null
        : Say($"{EditionsIn(left)} ({Option} keeps them)");

    private static string EditionsIn(LeftOut left) =>
        Wording.Counted(left.Editions, "superseded edition or duplicate", "superseded editions or duplicates");

    private static string? UnknownOf(LeftOut left) =>
        left.Unknown == 0 ? null : Say($"{Wording.Counted(left.Unknown, "standard")} without competencies");

    private static string? RatingsOf(LeftOut left) => left.Ratings == 0 ? null
        : Say($"{Wording.Counted(left.Ratings, "rating")} of competencies as not important ({RatingsOption} keeps them)");
}
