namespace Competency.Model.Answers.Forms;

// The summary of match if its answer was written to a file.
internal sealed record MatchAnswer(
    string Format,
    CatalogSummary Catalog,
    LeftOutAnswer? LeftOut,
    string Measure,
    string? Weights,
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
    // How many of the texts that match nothing are listed.
    public const int MostListed = 100;

    // The answer without the totals, which the package of tables counts.
    public static MatchAnswer Of(CompetencyCatalog catalog, MatchOptions options, string shard) => new(
        "competency-match/1",
        CatalogSummary.Of(catalog),
        LeftOutAnswer.Of(Forms.LeftOut.Of(catalog, options.Comparison)),
        options.Measure.Name,
        options.Measure.Inputs.HasFlag(MeasureInputs.Weights) ? options.Weights.Name : null,
        options.MaxCount,
        shard,
        0,
        0,
        0,
        0,
        0,
        options.SeesLevels,
        0,
        []);

    // A text that is no competency: how many rows have it, the line of the first, and the nearest names.
    internal sealed record UnmatchedEntry(string Text, long Count, long FirstLine, IReadOnlyList<string>? Nearest);
}
