using System.Collections.Immutable;
using Competency.Model.Data.Profiles;
using Competency.Model.Formats;
using Competency.Model.Matches;
using Competency.Model.Profiles.Matching;

namespace Competency.Model;

/// <summary>
/// Tables of profiles in Parquet and Arrow: a row for each competency of a person, course or team, the rows of a profile together.
/// </summary>
/// <remarks>
/// Columns are known by their names: <c>profile</c> (or <c>person</c>, <c>employee_id</c> …), <c>concept</c> (<c>code</c>,
/// <c>skill_uri</c> …) or <c>title</c> (<c>competency</c>, <c>skill</c> …), and optionally <c>kind</c>, <c>level</c> and
/// <c>level_scale</c>. <see cref="Tables.CatalogTables.Profiles"/> is such a table. See <c>docs/guides/columnar-tables.md</c>.
/// </remarks>
public static class ColumnarProfiles
{
    /// <summary>
    /// Matches a table of any length against the standards of a catalog and writes the most similar standards of each profile as a table
    /// with the columns <c>profile</c>, <c>rank</c>, <c>code</c>, <c>title</c>, <c>score</c>, <c>shared</c>, <c>profile_size</c> and
    /// <c>role_size</c>, in the order of the profiles.
    /// </summary>
    /// <remarks>
    /// In memory are a group of rows of the table, one of the answer, and all rows of the profile that is being read. The answer depends on
    /// the catalog, the table and the options, not on the number of threads.
    /// </remarks>
    /// <param name="catalog">The catalog.</param>
    /// <param name="table">The table; the stream stays open. If it cannot seek, it is copied to a temporary file first.</param>
    /// <param name="name">The name of the table in diagnostics.</param>
    /// <param name="output">The stream to write to; it stays open.</param>
    /// <param name="format">The format of the answer.</param>
    /// <param name="options">The options; <see cref="MatchOptions.Default"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>
    /// The numbers of profiles and matches, the unmatched texts, and the diagnostics; nothing is written if the table cannot be read.
    /// </returns>
    /// <exception cref="IOException">The answer cannot be written.</exception>
    /// <example>
    /// <code>
    /// using Competency.Model.Tables;
    ///
    /// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
    /// CompetencyProfile ann = catalog.Profile("Ann", ["沖煮用水水質知識", "磨豆機刻度校正"]);
    /// ColumnarTables.WriteTable("people.parquet", CatalogTables.Profiles([ann]));
    ///
    /// using FileStream people = File.OpenRead("people.parquet");
    /// using FileStream roles = File.Create("roles.parquet");
    /// ProfileMatchSummary summary = ColumnarProfiles.Match(catalog, people, "people.parquet", roles);
    /// Console.WriteLine($"{summary.MatchedMentions} of {summary.Mentions} competencies were found.");
    /// </code>
    /// </example>
    public static ProfileMatchSummary Match(
        CompetencyCatalog catalog,
        Stream table,
        string name,
        Stream output,
        ColumnarFormat format = ColumnarFormat.Parquet,
        MatchOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(output);
        return MatchPart(
            catalog, table, name, output, options ?? MatchOptions.Default, matching => Output(catalog, matching, format), (1, 1),
            cancellationToken);
    }

    /// <summary>
    /// Matches a table without blocking, such as the body of a request, and writes the answer to a stream, such as the body of a response;
    /// see <see cref="Match"/>. Only asynchronous members of the output are called, and of a table that is no file and not in memory.
    /// </summary>
    /// <inheritdoc cref="Match"/>
    public static Task<ProfileMatchSummary> MatchAsync(
        CompetencyCatalog catalog,
        Stream table,
        string name,
        Stream output,
        ColumnarFormat format = ColumnarFormat.Parquet,
        MatchOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(output);
        options ??= MatchOptions.Default;
        DiagnosticBag diagnostics = new();
        return SeekableCopy.UseAsync(
            table,
            name,
            diagnostics,
            copy =>
            {
                ProfileChunkMatcher matching = new(catalog, options);
                return copy is null
                    ? Task.FromResult(Unread(options, diagnostics, (1, 1)))
                    : new GroupMatching(catalog, matching, options, name)
                        .RunAsync(copy, output, Output(catalog, matching, format), cancellationToken);
            },
            cancellationToken);
    }

    /// <summary>
    /// Reads a table of profiles into memory, for questions about single people, courses or teams. The rows of a profile need not be
    /// adjacent; profiles come in the order of their first rows.
    /// </summary>
    /// <param name="catalog">The catalog of the profiles.</param>
    /// <param name="table">The table; the stream stays open. If it cannot seek, it is copied to a temporary file first.</param>
    /// <param name="name">The name of the table in diagnostics.</param>
    /// <param name="diagnostics">Receives the diagnostics of the table and of its profiles.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The profiles; empty if the table cannot be read, which the diagnostics say.</returns>
    public static ImmutableArray<CompetencyProfile> Read(
        CompetencyCatalog catalog,
        Stream table,
        string name,
        DiagnosticBag diagnostics,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return SeekableCopy.Use(
            table, name, diagnostics, copy => ReadAll(catalog, copy, name, diagnostics, cancellationToken), cancellationToken);
    }

    /// <summary>
    /// Reads a table of profiles into memory without blocking, such as the body of a request: only asynchronous members of the stream are
    /// called, unless it is a file or in memory; see <see cref="Read"/>.
    /// </summary>
    /// <inheritdoc cref="Read"/>
    public static Task<ImmutableArray<CompetencyProfile>> ReadAsync(
        CompetencyCatalog catalog,
        Stream table,
        string name,
        DiagnosticBag diagnostics,
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
            copy => Task.FromResult(ReadAll(catalog, copy, name, diagnostics, cancellationToken)),
            cancellationToken);
    }

    // Matches written as columns.
    internal static MatchOutput Output(CompetencyCatalog catalog, ProfileChunkMatcher matching, ColumnarFormat format) =>
        new ColumnarMatches(catalog, matching, format);

    // Matches a part of a table; how matches are written is up to the caller.
    internal static ProfileMatchSummary MatchPart(
        CompetencyCatalog catalog,
        Stream table,
        string name,
        Stream output,
        MatchOptions options,
        Func<ProfileChunkMatcher, MatchOutput> matches,
        (int Number, int Count) part,
        CancellationToken cancellationToken)
    {
        DiagnosticBag diagnostics = new();
        return SeekableCopy.Use(
            table,
            name,
            diagnostics,
            copy =>
            {
                ProfileChunkMatcher matching = new(catalog, options);
                return copy is null
                    ? Unread(options, diagnostics, part)
                    : new GroupMatching(catalog, matching, options, name)
                        .Run(copy, output, matches(matching), part, cancellationToken);
            },
            cancellationToken);
    }

    private static ProfileMatchSummary Unread(MatchOptions options, DiagnosticBag diagnostics, (int Number, int Count) part) =>
        new() { Options = options, Part = part, Diagnostics = diagnostics.ToImmutable() };

    private static ImmutableArray<CompetencyProfile> ReadAll(
        CompetencyCatalog catalog, Stream? table, string name, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        using ProfileRows? rows = table is null ? null : ProfileRows.Open(table, name, diagnostics, cancellationToken);
        return rows is null ? [] : ProfileReading.Read(catalog, rows, diagnostics, cancellationToken);
    }
}
