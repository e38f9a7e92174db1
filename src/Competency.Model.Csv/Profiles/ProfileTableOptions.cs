using System.Collections.Immutable;
using Competency.Model.Formats;
using Competency.Model.Matches;

namespace Competency.Model;

/// <summary>Options for a table of profiles: reading, matching and writing.</summary>
public sealed record ProfileTableOptions
{
    private readonly int _part = 1;
    private readonly int _partCount = 1;

    /// <summary>All profiles, the ten most similar standards of each by Jaccard, on all processors.</summary>
    public static ProfileTableOptions Default { get; } = new();

    /// <summary>Options for matching the profiles.</summary>
    public MatchOptions Matching { get; init; } = MatchOptions.Default;

    /// <summary>Options for reading the table.</summary>
    public CsvReadingOptions Table { get; init; } = CsvReadingOptions.Default;

    /// <summary>
    /// Files that hold the table as one of several, such as workbooks: the first table with the columns of a table of profiles is read.
    /// None by default. Such a file is in memory as a whole.
    /// </summary>
    public ImmutableArray<IDocumentContainer> Containers { get; init; } = [];

    /// <summary>Options for writing the output.</summary>
    public CsvWritingOptions Writing { get; init; } = CsvWritingOptions.Default;

    /// <summary>
    /// The number of parts into which the table is divided, 1 or more; by default 1, the whole table. A part holds neighboring
    /// profiles, and all parts about the same number of bytes. The outputs of all parts, concatenated, are the output of the whole,
    /// byte for byte.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int PartCount
    {
        get => _partCount;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _partCount = value;
        }
    }

    /// <summary>
    /// The part to match, from 1 to <see cref="PartCount"/>; by default 1. Only the output of part 1 has a header row. Matching
    /// refuses a part above <see cref="PartCount"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int Part
    {
        get => _part;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _part = value;
        }
    }

    /// <summary>The part, how profiles are matched, and how tables are read and written.</summary>
    public override string ToString() => $"part {Part} of {PartCount}; {Matching}; {Table}; {Writing}";

    // How many different texts are counted that are no competency.
    internal int MaxUnmatched { get; init; } = UnmatchedCounts.Most;

    // Whether a chunk of the table belongs to the part.
    internal bool Includes(long chunk, long chunks) => (Int128)chunk * PartCount / chunks == Part - 1;
}
