using System.Collections.Immutable;
using Competency.Model.Formats;

namespace Competency.Model;

/// <summary>Options for reading tables. By default, encoding and separator are detected.</summary>
/// <example>
/// <code>
/// CsvReadingOptions options = new()
/// {
///     Separator = CsvSeparator.Semicolon,
///     ColumnMap = ImmutableDictionary&lt;string, string&gt;.Empty.Add("Job no.", "standard_code"),
/// };
/// LoadResult result = new CatalogLoader().AddCsv(options).Load("docs/samples");
/// </code>
/// </example>
public sealed record CsvReadingOptions
{
    /// <summary>Detected encoding and separator, default limits.</summary>
    public static CsvReadingOptions Default { get; } = new();

    /// <summary>The encoding of files without a byte order mark.</summary>
    public CsvEncoding Encoding { get; init; }

    /// <summary>The separator of cells.</summary>
    public CsvSeparator Separator { get; init; }

    /// <summary>
    /// Additional column names: from a name in the file to a known name, such as <c>"Job no." → "standard_code"</c>. They take precedence
    /// over the built-in names. See <see cref="CsvLoading.IsKnownColumn"/>; a column mapped to any other name remains unknown
    /// (<c>CM6010</c>).
    /// </summary>
    public ImmutableDictionary<string, string> ColumnMap { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>
    /// The words for levels in tables of roles and competencies, from the lowest to the highest, such as <c>beginner</c>,
    /// <c>intermediate</c>, <c>expert</c>; each is read as its number in this order, from 1. If empty, the words of well known scales
    /// are recognized.
    /// </summary>
    public ImmutableArray<string> Levels { get; init; } = [];

    /// <summary>
    /// The release of ESCO, O*NET, NICE or DCWF that the tables belong to, such as <c>1.1.1</c>; if <see langword="null"/>, it is
    /// taken from the header row or the name of the folder.
    /// </summary>
    public string? FrameworkVersion { get; init; }

    /// <summary>The maximum size of a row, in bytes of UTF-8; longer rows are skipped (<c>CM6008</c>). 16 MiB by default.</summary>
    public int MaxRowLength { get; init; } = 16 << 20;

    /// <summary>The maximum number of rows of a file; the rest is skipped (<c>CM1010</c>). 5,000,000 by default.</summary>
    public int MaxRows { get; init; } = 5_000_000;

    /// <summary>The maximum number of repaired quotes in a file; the rest is skipped (<c>CM1010</c>). 10,000 by default.</summary>
    public int MaxRepairs { get; init; } = 10_000;

    /// <summary>Encoding, separator, mapped columns, words for levels, the version of the framework and the limits.</summary>
    public override string ToString()
    {
        string columns = string.Join(", ", ColumnMap.OrderBy(static pair => pair.Key, StringComparer.Ordinal)
            .Select(static pair => $"{pair.Key}={pair.Value}"));
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"encoding {Encoding}, separator {Separator}, columns [{columns}], levels [{string.Join(", ", Levels)}], ")
            + string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"version {FrameworkVersion ?? "of the document"}, at most {MaxRows} rows of {MaxRowLength} bytes, {MaxRepairs} repairs");
    }

    // Whether the table is a sheet of a workbook: cells that a row lacks at its end are blank there.
    internal bool IsSheet { get; private init; }

    // The row of the sheet for each line; null if they are equal.
    internal IReadOnlyList<int>? SheetRows { get; private init; }

    // The options for a file: a sheet of a workbook is UTF-8 with commas, whatever the caller says of other files.
    internal CsvReadingOptions For(DocumentFile file) => !file.IsSheet ? this : this with
    {
        Encoding = CsvEncoding.Utf8,
        Separator = CsvSeparator.Comma,
        IsSheet = true,
        SheetRows = file.SheetRows,
    };
}
