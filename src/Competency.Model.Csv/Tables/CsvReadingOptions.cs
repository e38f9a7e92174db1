using System.Collections.Immutable;

namespace Competency.Model.Csv;

/// <summary>How tables are read; the defaults detect everything.</summary>
public sealed record CsvReadingOptions
{
    /// <summary>Encoding and separator detected, usual limits.</summary>
    public static CsvReadingOptions Default { get; } = new();

    /// <summary>The encoding of files without byte order mark.</summary>
    public CsvEncoding Encoding { get; init; }

    /// <summary>The separator.</summary>
    public CsvSeparator Separator { get; init; }

    /// <summary>The largest row in bytes of UTF-8, 16 MiB unless told otherwise; a larger one is left out (<c>CM6008</c>).</summary>
    public int MaxRowLength { get; init; } = 16 << 20;

    /// <summary>How many rows of a file are read, 5,000,000 unless told otherwise; the rest is left out (<c>CM1010</c>).</summary>
    public int MaxRows { get; init; } = 5_000_000;

    /// <summary>How many quotes that are never closed are repaired in one file before the rest is left out (<c>CM1010</c>).</summary>
    public int MaxRepairs { get; init; } = 10_000;

    /// <summary>
    /// What columns mean whose headings are not known: the heading of the file on the left, a heading that is known on
    /// the right, such as <c>"Job no." → "standard_code"</c>. It comes before what the library knows itself.
    /// </summary>
    public ImmutableDictionary<string, string> ColumnMap { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>
    /// The release of ESCO, O*NET, NICE or DCWF that the tables are of, such as <c>1.1.1</c>; if <see langword="null"/>, the
    /// header row or the name of the folder tells.
    /// </summary>
    public string? FrameworkVersion { get; init; }
}
