namespace Competency.Model;

/// <summary>Options for a table of profiles: reading, matching and writing.</summary>
public sealed record ProfileTableOptions
{
    /// <summary>All profiles, the ten most similar standards of each by Jaccard, on all processors.</summary>
    public static ProfileTableOptions Default { get; } = new();

    /// <summary>How profiles are matched.</summary>
    public MatchOptions Matching { get; init; } = MatchOptions.Default;

    /// <summary>How the table is read.</summary>
    public CsvReadingOptions Table { get; init; } = CsvReadingOptions.Default;

    /// <summary>How the output is written.</summary>
    public CsvWritingOptions Writing { get; init; } = CsvWritingOptions.Default;

    /// <summary>The part of the table to match; only the output of the first one has a header row.</summary>
    public ProfileShard Shard { get; init; } = ProfileShard.Whole;
}
