namespace Competency.Model.Csv;

/// <summary>How a table of profiles is matched and the answer is written.</summary>
public sealed record ProfileTableOptions
{
    /// <summary>All profiles, ten roles each by Jaccard, on all processors.</summary>
    public static ProfileTableOptions Default { get; } = new();

    /// <summary>How profiles are matched.</summary>
    public MatchOptions Matching { get; init; } = MatchOptions.Default;

    /// <summary>How the table is read.</summary>
    public CsvReadingOptions Table { get; init; } = CsvReadingOptions.Default;

    /// <summary>How the answer is written.</summary>
    public CsvWritingOptions Writing { get; init; } = CsvWritingOptions.Default;

    /// <summary>Which part of the table is matched; only the first one writes headings.</summary>
    public ProfileShard Shard { get; init; } = ProfileShard.Whole;
}
