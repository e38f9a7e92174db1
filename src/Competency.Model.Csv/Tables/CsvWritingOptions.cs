namespace Competency.Model;

/// <summary>Options for writing CSV: tidy tables, similarities, matches of profiles.</summary>
public sealed record CsvWritingOptions
{
    /// <summary>UTF-8 without a byte order mark, formulas escaped.</summary>
    public static CsvWritingOptions Default { get; } = new();

    /// <summary>
    /// Whether a text that a spreadsheet would run as a formula gets a leading <c>'</c>; <see langword="true"/> by default. Such a text
    /// begins with = + - @ in ordinary, full or small width, also behind invisible characters, or with a tab, CR or LF. A text that begins
    /// with <c>'</c> always gets one. Numbers never do. Reading tidy tables and lists of roles removes it.
    /// </summary>
    public bool EscapeFormulas { get; init; } = true;

    /// <summary>Whether files begin with a byte order mark, by which Excel recognizes UTF-8.</summary>
    public bool ByteOrderMark { get; init; }
}
