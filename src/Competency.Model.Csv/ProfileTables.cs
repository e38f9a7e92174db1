using System.Collections.Immutable;
using Competency.Model.Csv.Profiles;
using Competency.Model.Formats;
using Competency.Model.Matches;
using Competency.Model.Profiles.Matching;
using Competency.Model.Threading;

namespace Competency.Model;

/// <summary>
/// Tables of profiles: a row for each competency of a person, course or team, the rows of a profile together; several competencies in a
/// cell; or a matrix with profiles in rows or in columns.
/// </summary>
/// <remarks>
/// Columns are known by their names, English or Chinese: the profile; the competency by title or code; optionally its level and
/// kind. In a matrix, the other side is known by its heading or by the names of the catalog. See <c>docs/guides/profiles.md</c>.
/// </remarks>
public static class ProfileTables
{
    /// <summary>The rules that only a diagnostic of a table of profiles can belong to, ordered by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Rules { get; } =
        [.. ProfileTableRules.All.OrderBy(static rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>
    /// Matches a table of any size against the standards of a catalog and writes the most similar standards of each profile as
    /// CSV: <c>profile,rank,code,title,score,shared,profile_size,role_size</c>, in the order of the table.
    /// </summary>
    /// <remarks>
    /// Memory does not grow with the table, except for the texts that are not found; a file that is not UTF-8 is decoded as a
    /// whole first. The output depends on the catalog, the table and the options, not on the number of threads.
    /// </remarks>
    /// <param name="catalog">The catalog.</param>
    /// <param name="path">The table.</param>
    /// <param name="output">The stream to write to; it stays open.</param>
    /// <param name="options">The options; <see cref="ProfileTableOptions.Default"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The numbers of profiles and matches, the unmatched texts, and the diagnostics.</returns>
    /// <exception cref="ArgumentException">The options name a part above the number of parts.</exception>
    /// <exception cref="IOException">The table cannot be read, or the output not written.</exception>
    /// <exception cref="UnauthorizedAccessException">The table may not be read.</exception>
    /// <example>
    /// <code>
    /// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
    /// using FileStream output = File.Create("matches.csv");
    /// ProfileTableOptions options = new() { Matching = new MatchOptions { MaxCount = 3 } };
    /// ProfileMatchSummary summary = ProfileTables.Match(catalog, "docs/profiles/staff.csv", output, options);
    /// Console.WriteLine($"{summary.MatchedMentions} of {summary.Mentions} competencies were found.");
    /// </code>
    /// </example>
    public static ProfileMatchSummary Match(
        CompetencyCatalog catalog,
        string path,
        Stream output,
        ProfileTableOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(output);
        using FileStream file = Open(path);
        return Match(catalog, file, path, output, options, cancellationToken);
    }

    /// <inheritdoc cref="Match(CompetencyCatalog, string, Stream, ProfileTableOptions?, CancellationToken)"/>
    /// <param name="catalog">The catalog.</param>
    /// <param name="table">The table, from the position of the stream on; the stream must be able to seek, and stays open.</param>
    /// <param name="name">The name of the table in diagnostics.</param>
    /// <param name="output">The stream to write to; it stays open.</param>
    /// <param name="options">The options; <see cref="ProfileTableOptions.Default"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work with an <see cref="OperationCanceledException"/>.</param>
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
        return MatchInto(catalog, table, name, output, options, null, cancellationToken);
    }

    // The same, with the matches in another format.
    internal static ProfileMatchSummary MatchInto(
        CompetencyCatalog catalog,
        Stream table,
        string name,
        Stream output,
        ProfileTableOptions? options,
        Func<ProfileChunkMatcher, MatchOutput>? matches,
        CancellationToken cancellationToken)
    {
        CheckPart(options);
        DiagnosticBag diagnostics = new();
        return SeekableCopy.Use(
            table,
            name,
            diagnostics,
            copy => Find(catalog, copy, name, options, diagnostics, cancellationToken, matches) is (TableMatching matching, Stream found)
                ? matching.Run(found, output, cancellationToken)
                : Unread(options, diagnostics),
            cancellationToken);
    }

    /// <summary>
    /// Matches a table of any size without blocking, and writes the answer to a stream such as the body of a response; see
    /// <see cref="Match(CompetencyCatalog, string, Stream, ProfileTableOptions?, CancellationToken)"/>. The file is read on the thread
    /// pool; of the output, only asynchronous members are called.
    /// </summary>
    /// <inheritdoc cref="Match(CompetencyCatalog, string, Stream, ProfileTableOptions?, CancellationToken)"/>
    public static Task<ProfileMatchSummary> MatchAsync(
        CompetencyCatalog catalog,
        string path,
        Stream output,
        ProfileTableOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(output);
        CheckPart(options);
        return Task.Run(
            async () =>
            {
                FileStream file = Open(path);
                await using (file.ConfigureAwait(false))
                {
                    return await MatchAsync(catalog, file, path, output, options, cancellationToken).ConfigureAwait(false);
                }
            },
            cancellationToken);
    }

    /// <summary>
    /// Matches a table of any size without blocking, such as the body of a request, and writes the answer to a stream, such as the body of
    /// a response; see <see cref="Match(CompetencyCatalog, Stream, string, Stream, ProfileTableOptions?, CancellationToken)"/>. Only
    /// asynchronous members of both streams are called, and both stay open.
    /// </summary>
    /// <remarks>
    /// The table is first copied to a temporary file, because where it is divided depends on its length; a <see cref="MemoryStream"/>, and
    /// a <see cref="FileStream"/> that can seek, are read as they are. Reading is done on the thread pool. A table of more than 4 GiB is
    /// not copied and not matched, which a diagnostic says.
    /// </remarks>
    /// <param name="catalog">The catalog.</param>
    /// <param name="table">The table, from the position of the stream on.</param>
    /// <param name="name">The name of the table in diagnostics.</param>
    /// <param name="output">The stream to write to.</param>
    /// <param name="options">The options; <see cref="ProfileTableOptions.Default"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The numbers of profiles and matches, the unmatched texts, and the diagnostics.</returns>
    /// <exception cref="ArgumentException">The options name a part above the number of parts.</exception>
    /// <exception cref="IOException">The table cannot be read or copied, or the output not written.</exception>
    public static Task<ProfileMatchSummary> MatchAsync(
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
        CheckPart(options);
        DiagnosticBag diagnostics = new();
        return SeekableCopy.UseAsync(
            table,
            name,
            diagnostics,
            async copy => Find(catalog, copy, name, options, diagnostics, cancellationToken) is (TableMatching matching, Stream found)
                ? await matching.RunAsync(found, output, cancellationToken).ConfigureAwait(false)
                : Unread(options, diagnostics),
            cancellationToken);
    }

    /// <summary>
    /// Reads a table of profiles into memory, for questions about single people, courses or teams. The rows of a profile need not be
    /// adjacent; profiles come in the order of their first rows.
    /// </summary>
    /// <param name="catalog">The catalog of the profiles.</param>
    /// <param name="table">The table, from its current position: CSV, or a workbook if the options open workbooks.</param>
    /// <param name="name">The name of the table in diagnostics.</param>
    /// <param name="diagnostics">Receives the diagnostics of the table and of its profiles.</param>
    /// <param name="options">How the table is read; <see cref="ProfileTableOptions.Default"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The profiles; empty if the table cannot be read, which the diagnostics say.</returns>
    public static ImmutableArray<CompetencyProfile> Read(
        CompetencyCatalog catalog,
        Stream table,
        string name,
        DiagnosticBag diagnostics,
        ProfileTableOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return SeekableCopy.Use(
            table,
            name,
            diagnostics,
            copy => ReadSeekable(catalog, copy, name, diagnostics, options, cancellationToken),
            cancellationToken);
    }

    /// <summary>
    /// Reads a table of profiles into memory without blocking, such as the body of a request: only asynchronous members of the stream are
    /// called, and it stays open; see <see cref="Read"/>. The table is copied and read as by
    /// <see cref="MatchAsync(CompetencyCatalog, Stream, string, Stream, ProfileTableOptions?, CancellationToken)"/>.
    /// </summary>
    /// <inheritdoc cref="Read"/>
    public static Task<ImmutableArray<CompetencyProfile>> ReadAsync(
        CompetencyCatalog catalog,
        Stream table,
        string name,
        DiagnosticBag diagnostics,
        ProfileTableOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return SeekableCopy.UseAsync(
            table,
            name,
            diagnostics,
            seekable => Task.FromResult(ReadSeekable(catalog, seekable, name, diagnostics, options, cancellationToken)),
            cancellationToken);
    }

    /// <summary>Writes the texts that were not found as CSV: <c>text,count,first_line,nearest</c>, the most frequent first.</summary>
    /// <remarks>
    /// The nearest names (<see cref="UnmatchedText.Nearest"/>) are separated by line feeds; the first thousand texts have them.
    /// </remarks>
    /// <param name="output">The stream to write to; it stays open.</param>
    /// <param name="summary">
    /// The result of <see cref="Match(CompetencyCatalog, string, Stream, ProfileTableOptions?, CancellationToken)"/>.
    /// </param>
    /// <param name="options">The options; <see cref="CsvWritingOptions.Default"/> if <see langword="null"/>.</param>
    public static void WriteUnmatched(Stream output, ProfileMatchSummary summary, CsvWritingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(summary);
        OutputSteps.Run(output, stream => UnmatchedRows.Write(stream, summary, options));
    }

    /// <summary>
    /// Writes the texts that were not found without blocking, such as to the body of a response: only asynchronous members of the stream
    /// are called, and it stays open; see <see cref="WriteUnmatched"/>.
    /// </summary>
    /// <param name="output">The stream to write to.</param>
    /// <param name="summary">
    /// The result of <see cref="Match(CompetencyCatalog, string, Stream, ProfileTableOptions?, CancellationToken)"/>.
    /// </param>
    /// <param name="options">The options; <see cref="CsvWritingOptions.Default"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Checked after each text; part of the texts is written then.</param>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static Task WriteUnmatchedAsync(
        Stream output, ProfileMatchSummary summary, CsvWritingOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(summary);
        return OutputSteps.RunAsync(output, stream => UnmatchedRows.Write(stream, summary, options), cancellationToken);
    }

    // What is said of a table that could not be read.
    private static ProfileMatchSummary Unread(ProfileTableOptions? options, DiagnosticBag diagnostics)
    {
        options ??= ProfileTableOptions.Default;
        return new ProfileMatchSummary
        {
            Options = options.Matching,
            Part = (options.Part, options.PartCount),
            Diagnostics = diagnostics.ToImmutable(),
        };
    }

    private static void CheckPart(ProfileTableOptions? options)
    {
        if (options?.Part > options?.PartCount)
        {
            throw new ArgumentException($"There is no part {options.Part} of {options.PartCount}.", nameof(options));
        }
    }

    private static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);

    // How a table is matched, and its stream; null, with the reason in the diagnostics, if there is none.
    private static (TableMatching Matching, Stream Table)? Find(
        CompetencyCatalog catalog,
        Stream? table,
        string name,
        ProfileTableOptions? options,
        DiagnosticBag diagnostics,
        CancellationToken cancellationToken,
        Func<ProfileChunkMatcher, MatchOutput>? output = null)
    {
        if (table is null)
        {
            return null;
        }

        options ??= ProfileTableOptions.Default;
        ProfileChunkMatcher matching = new(catalog, options.Matching);
        ProfileTableSource source = ProfileTableSource.Find(table, name, options, matching.IsKnown, diagnostics, cancellationToken);
        return source.Table is null
            ? null
            : (new TableMatching(
                catalog,
                matching,
                options with { Table = source.Options },
                output?.Invoke(matching) ?? new CsvMatches(catalog, matching, options.Writing, hasHeader: options.Part == 1),
                source.Name,
                diagnostics), source.Table);
    }

    private static ImmutableArray<CompetencyProfile> ReadSeekable(
        CompetencyCatalog catalog,
        Stream? table,
        string name,
        DiagnosticBag diagnostics,
        ProfileTableOptions? options,
        CancellationToken cancellationToken)
    {
        if (table is null)
        {
            return [];
        }

        options ??= ProfileTableOptions.Default;
        ProfileChunkMatcher matching = new(catalog, options.Matching);
        ProfileTableSource source = ProfileTableSource.Find(table, name, options, matching.IsKnown, diagnostics, cancellationToken);
        return source.Table is null
            ? []
            : new ProfileReading(catalog, matching, source.Options, source.Name, diagnostics).Read(source.Table, cancellationToken);
    }
}
