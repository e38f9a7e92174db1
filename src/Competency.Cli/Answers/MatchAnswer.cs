using Competency.Cli.Data;
using Competency.Model;

namespace Competency.Cli.Answers;

// The summary of match if its answer was written to a file.
internal sealed record MatchAnswer(
    string Format,
    CatalogSummary Catalog,
    LeftOutAnswer? LeftOut,
    string Measure,
    int Top,
    string Shard,
    long Profiles,
    long ProfilesWithoutCompetencies,
    long Mentions,
    long MatchedMentions,
    long MentionsWithLevel,
    bool LevelsCompared,
    int UnmatchedTexts,
    IReadOnlyList<MatchAnswer.UnmatchedEntry> Unmatched)
{
    private const int MostListed = 100;

    public static MatchAnswer Of(
        CompetencyCatalog catalog, LeftOut leftOut, SimilarityMeasure measure, int top, ProfileShard shard, ProfileMatchSummary summary) =>
        new(
        "competency-match/1",
        CatalogSummary.Of(catalog),
        LeftOutAnswer.Of(leftOut),
        measure.Name,
        top,
        shard.ToString(),
        summary.Profiles,
        summary.ProfilesWithoutCompetencies,
        summary.Mentions,
        summary.MatchedMentions,
        summary.MentionsWithLevel,
        false,
        summary.Unmatched.Length,
        [.. summary.Unmatched.Take(MostListed).Select(static text => new UnmatchedEntry(text.Text, text.Count, text.FirstLine))]);

    // A text that is no competency: how many rows have it, and the line of the first.
    internal sealed record UnmatchedEntry(string Text, long Count, long FirstLine);
}
