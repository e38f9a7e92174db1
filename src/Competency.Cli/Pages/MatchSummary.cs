using System.Globalization;
using Competency.Cli.Console;
using Competency.Model;

namespace Competency.Cli.Pages;

// What became of a table of profiles, for people.
internal sealed class MatchSummary(TextWriter writer, CompetencyCatalog catalog)
{
    private const int MaxDiagnostics = 10;
    private const int MostTexts = 5;

    public void Write(ProfileMatchSummary summary, MatchOptions options)
    {
        foreach (Diagnostic diagnostic in summary.Diagnostics.Take(MaxDiagnostics))
        {
            writer.WriteLine(diagnostic.GetText());
        }

        if (summary.Diagnostics.Length > MaxDiagnostics)
        {
            writer.WriteLine(Say($"({Number(summary.Diagnostics.Length - MaxDiagnostics)} more diagnostics for the table.)"));
        }

        long missed = summary.Mentions - summary.MatchedMentions;
        string texts = missed == 0 ? "" : Say($" ({Counted(summary.Unmatched.Length, "distinct text")})");
        writer.WriteLine(
            Say($"{Counted(summary.Profiles, "profile")}, {Number(summary.ProfilesWithoutCompetencies)} without known competencies; "
            + $"{Counted(summary.Mentions, "mention")}, {Number(missed)} unmatched{texts}."));
        if (summary.MentionsWithLevel > 0 && !options.SeesLevels)
        {
            (string have, string measure) = (summary.MentionsWithLevel == 1 ? Say("has") : Say("have"), options.Measure.Name);
            writer.WriteLine(
                Say($"{Counted(summary.MentionsWithLevel, "mention")} {have} a level; the measure {measure} does not look at levels: "
                + $"a competency counts as held at any level."));
        }

        foreach (UnmatchedText text in summary.Unmatched.Take(MostTexts))
        {
            string advice = Like(text.Text) is string like ? Say($"; did you mean {like}?") : "";
            writer.WriteLine(Say($"  {Number(text.Count)} × '{text.Text}', first on line {Number(text.FirstLine)}{advice}"));
        }
    }

    // A competency whose name has the words of the text. UnmatchedText.Nearest knows more, after an index of all names, which is for those
    // who ask for all unmatched texts.
    private string? Like(string text) =>
        catalog.Find(text, 1) is [{ Kind: CatalogHitKind.Competency } hit] ? hit.Title : null;

    private static string Counted(long number, string noun) => string.Format(
        CultureInfo.InvariantCulture, Words.Find($"{{0}} {noun}s") ?? $"{{0}} {noun}{(number == 1 ? "" : "s")}", Number(number));

    private static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
