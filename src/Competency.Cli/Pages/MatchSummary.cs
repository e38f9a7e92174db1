using System.Globalization;
using Competency.Model;

namespace Competency.Cli.Pages;

/// <summary>What became of a table of profiles, for people.</summary>
internal sealed class MatchSummary(TextWriter writer, CompetencyCatalog catalog)
{
    private const int MostFindings = 10;
    private const int MostTexts = 5;

    public void Write(ProfileMatchSummary summary)
    {
        foreach (Diagnostic finding in summary.Diagnostics.Take(MostFindings))
        {
            writer.WriteLine(finding.ToString());
        }

        if (summary.Diagnostics.Length > MostFindings)
        {
            writer.WriteLine($"({Number(summary.Diagnostics.Length - MostFindings)} more findings about the table.)");
        }

        long missed = summary.Mentions - summary.MatchedMentions;
        writer.WriteLine(
            $"{Counted(summary.Profiles, "profile")}, {Number(summary.ProfilesWithoutCompetencies)} without any competency of the data; "
            + $"{Counted(summary.Mentions, "mention")}, {Number(missed)} not found{(missed == 0 ? "" : $" ({Counted(summary.Unmatched.Length, "different text")})")}.");
        foreach (UnmatchedText text in summary.Unmatched.Take(MostTexts))
        {
            string? like = Like(text.Text);
            writer.WriteLine($"  {Number(text.Count)} × '{text.Text}', first on line {Number(text.FirstLine)}{(like is null ? "" : $"; did you mean {like}?")}");
        }
    }

    /// <summary>A competency whose name has the words of the text.</summary>
    private string? Like(string text) =>
        catalog.Find(text, 1) is [{ Kind: CatalogHitKind.Competency } hit] ? hit.Title : null;

    private static string Counted(long number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    private static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
