namespace Competency.Model.Csv;

/// <summary>How tidy tables are written.</summary>
public sealed record CsvWritingOptions
{
    /// <summary>UTF-8 without byte order mark, formulas escaped.</summary>
    public static CsvWritingOptions Default { get; } = new();

    /// <summary>
    /// Whether a cell that a spreadsheet would run as a formula (= + - @ tab CR) gets a leading <c>'</c>, on unless switched
    /// off. A cell that begins with <c>'</c> always gets a second one. Reading undoes both.
    /// </summary>
    public bool EscapeFormulas { get; init; } = true;

    /// <summary>Whether files begin with a byte order mark, which Excel needs to see that they are UTF-8.</summary>
    public bool ByteOrderMark { get; init; }
}
