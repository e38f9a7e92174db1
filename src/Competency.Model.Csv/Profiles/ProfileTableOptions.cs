namespace Competency.Model;

/// <summary>Options for a table of profiles: reading, matching and writing.</summary>
public sealed record ProfileTableOptions
{
    /// <summary>All profiles, the ten most similar standards of each by Jaccard, on all processors.</summary>
    public static ProfileTableOptions Default { get; } = new();

    /// <summary>Options for matching the profiles.</summary>
    public MatchOptions Matching { get; init; } = MatchOptions.Default;

    /// <summary>Options for reading the table.</summary>
    public CsvReadingOptions Table { get; init; } = CsvReadingOptions.Default;

    /// <summary>Options for writing the output.</summary>
    public CsvWritingOptions Writing { get; init; } = CsvWritingOptions.Default;

    /// <summary>The part of the table to match; only the output of the first one has a header row.</summary>
    public ProfileShard Shard { get; init; } = ProfileShard.Whole;
}
