using Competency.Model.Csv.Profiles;
using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv;

/// <summary>Tables of profiles: one row for each competency of a person, course or team, the rows of a profile together.</summary>
/// <remarks>
/// Columns by their headings, in English or Chinese: the profile; the competency by title or code; perhaps its level and kind.
/// See <c>docs/guides/profiles.md</c>.
/// </remarks>
public static class ProfileTables
{
    /// <summary>
    /// Matches a table of any size against the roles of a catalog and writes the nearest roles of each profile as CSV:
    /// <c>profile,rank,code,title,score,shared,profile_size,role_size</c>, in the order of the table.
    /// </summary>
    /// <remarks>
    /// Memory does not grow with the table, apart from the texts that are not found; a file that is not UTF-8 is decoded as a
    /// whole first. The bytes written depend on the catalog, the table and the options, not on the number of threads.
    /// </remarks>
    /// <param name="catalog">The catalog.</param>
    /// <param name="path">The table.</param>
    /// <param name="output">Where the answer goes; it is not closed.</param>
    /// <param name="options">How it is done.</param>
    /// <param name="cancellationToken">Ends the work with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="IOException">The table cannot be read, or the answer not written.</exception>
    /// <exception cref="UnauthorizedAccessException">The table may not be read.</exception>
    public static ProfileMatchSummary Match(
        CompetencyCatalog catalog, string path, Stream output, ProfileTableOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        return Match(catalog, file, path, output, options, cancellationToken);
    }

    /// <inheritdoc cref="Match(CompetencyCatalog, string, Stream, ProfileTableOptions?, CancellationToken)"/>
    /// <param name="catalog">The catalog.</param>
    /// <param name="table">The table, from where the stream stands; it must be able to seek.</param>
    /// <param name="name">What findings call it.</param>
    /// <param name="output">Where the answer goes; it is not closed.</param>
    /// <param name="options">How it is done.</param>
    /// <param name="cancellationToken">Ends the work with an <see cref="OperationCanceledException"/>.</param>
    public static ProfileMatchSummary Match(
        CompetencyCatalog catalog,
        Stream table,
        string name,
        Stream output,
        ProfileTableOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(output);
        return new TableMatching(catalog, options ?? ProfileTableOptions.Default, name, output).Run(table, cancellationToken);
    }

    /// <summary>Writes the texts that were not found as CSV: <c>text,count,first_line</c>, the most frequent first.</summary>
    /// <param name="output">Where they go; it is not closed.</param>
    /// <param name="summary">What became of the table.</param>
    /// <param name="options">How they are written.</param>
    public static void WriteUnmatched(Stream output, ProfileMatchSummary summary, CsvWritingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(summary);
        using RowWriter writer = new(output, options ?? CsvWritingOptions.Default);
        writer.WriteHeader(["text", "count", "first_line"]);
        foreach (UnmatchedText text in summary.Unmatched)
        {
            writer.Write([text.Text], text.Count, text.FirstLine);
        }
    }
}
