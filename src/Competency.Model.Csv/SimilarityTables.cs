using System.Collections.Immutable;
using Competency.Model.Csv.Tables;
using Competency.Model.Threading;

namespace Competency.Model;

/// <summary>Similarities of all pairs of standards as CSV, written while they are computed: a few rows are in memory at a time.</summary>
/// <remarks>
/// UTF-8, comma, CR LF, RFC 4180, numbers in shortest round-trip form. Equal matrices give equal bytes.
/// </remarks>
/// <example>
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// SimilarityMatrix matrix = catalog.SimilarityMatrix();
/// SimilarityTables.Write("similarity.csv", matrix);
/// long pairs = SimilarityTables.WritePairs("pairs.csv", matrix, minScore: 0.3);
/// </code>
/// </example>
public static class SimilarityTables
{
    private static readonly string[] PairColumns = ["a", "b", "score", "shared", "size_a", "size_b"];

    /// <summary>
    /// Writes the whole matrix, N×N: a header row of <c>code</c> and the keys of all standards, then a row for each standard.
    /// </summary>
    /// <param name="path">The file; replaced if it exists.</param>
    /// <param name="matrix">The matrix.</param>
    /// <param name="options">The options; <see cref="CsvWritingOptions.Default"/> if <see langword="null"/>.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, SimilarityMatrix matrix, CsvWritingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        using FileStream stream = File.Create(path);
        WriteTo(stream, matrix, options);
    }

    /// <summary>Writes the whole matrix to a stream, which stays open; see <see cref="Write"/>.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="matrix">The matrix.</param>
    /// <param name="options">The options; <see cref="CsvWritingOptions.Default"/> if <see langword="null"/>.</param>
    public static void WriteTo(Stream stream, SimilarityMatrix matrix, CsvWritingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(matrix);
        OutputSteps.Run(stream, output => Rows(output, matrix, options, CancellationToken.None));
    }

    /// <summary>
    /// Writes the whole matrix to a stream without blocking, such as the body of a response: only asynchronous members of the stream are
    /// called, and it stays open; see <see cref="Write"/>. Scores are computed on all processors while rows are sent.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="matrix">The matrix.</param>
    /// <param name="options">The options; <see cref="CsvWritingOptions.Default"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Checked before each row; part of the matrix is written then.</param>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static Task WriteToAsync(
        Stream stream, SimilarityMatrix matrix, CsvWritingOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(matrix);
        return OutputSteps.RunAsync(stream, output => Rows(output, matrix, options, cancellationToken), cancellationToken);
    }

    /// <summary>
    /// Writes the pairs with at least a minimum score (for a distance: at most): <c>a,b,score,shared,size_a,size_b</c>. With a symmetric
    /// measure, each pair is written once.
    /// </summary>
    /// <param name="path">The file; replaced if it exists.</param>
    /// <param name="matrix">The matrix.</param>
    /// <param name="minScore">The minimum score; for a distance, the maximum.</param>
    /// <param name="options">The options; <see cref="CsvWritingOptions.Default"/> if <see langword="null"/>.</param>
    /// <returns>The number of pairs.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static long WritePairs(string path, SimilarityMatrix matrix, double minScore, CsvWritingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        using FileStream stream = File.Create(path);
        return WritePairsTo(stream, matrix, minScore, options);
    }

    /// <summary>Writes pairs to a stream, which stays open; see <see cref="WritePairs"/>.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="matrix">The matrix.</param>
    /// <param name="minScore">The minimum score; for a distance, the maximum.</param>
    /// <param name="options">The options; <see cref="CsvWritingOptions.Default"/> if <see langword="null"/>.</param>
    /// <returns>The number of pairs.</returns>
    public static long WritePairsTo(Stream stream, SimilarityMatrix matrix, double minScore, CsvWritingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentOutOfRangeException.ThrowIfEqual(minScore, double.NaN);
        return OutputSteps.Run(stream, output => Pairs(output, matrix, minScore, options, CancellationToken.None));
    }

    /// <summary>
    /// Writes pairs to a stream without blocking, such as the body of a response: only asynchronous members of the stream are called, and
    /// it stays open; see <see cref="WritePairs"/>. Scores are computed on all processors while pairs are sent.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="matrix">The matrix.</param>
    /// <param name="minScore">The minimum score; for a distance, the maximum.</param>
    /// <param name="options">The options; <see cref="CsvWritingOptions.Default"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Checked before each row of the matrix; part of the pairs is written then.</param>
    /// <returns>The number of pairs.</returns>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static Task<long> WritePairsToAsync(
        Stream stream,
        SimilarityMatrix matrix,
        double minScore,
        CsvWritingOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentOutOfRangeException.ThrowIfEqual(minScore, double.NaN);
        return OutputSteps.RunAsync(stream, output => Pairs(output, matrix, minScore, options, cancellationToken), cancellationToken);
    }

    private static IEnumerable<long> Rows(
        Stream output, SimilarityMatrix matrix, CsvWritingOptions? options, CancellationToken cancellationToken)
    {
        using RowWriter writer = new(output, options ?? CsvWritingOptions.Default);
        writer.Write(["code", .. matrix.Keys.Select(static key => key.Text)]);
        foreach ((int index, ImmutableArray<double> scores) in matrix.Rows(cancellationToken).Index())
        {
            writer.Write([matrix.Keys[index].Text], scores.AsSpan());
            yield return index + 1;
        }
    }

    private static IEnumerable<long> Pairs(
        Stream output, SimilarityMatrix matrix, double minScore, CsvWritingOptions? options, CancellationToken cancellationToken)
    {
        using RowWriter writer = new(output, options ?? CsvWritingOptions.Default);
        writer.WriteHeader(PairColumns);
        Dictionary<CompetencyStandard, string> keys = new(ReferenceEqualityComparer.Instance);
        for (int standard = 0; standard < matrix.Standards.Length; standard++)
        {
            keys.Add(matrix.Standards[standard], matrix.Keys[standard].Text);
        }

        long count = 0;
        foreach (SimilarPair pair in matrix.PairsAtLeast(minScore, cancellationToken))
        {
            writer.Write([keys[pair.A], keys[pair.B]], pair.Score, pair.Overlap.Shared, pair.Overlap.SizeA, pair.Overlap.SizeB);
            yield return ++count;
        }
    }
}
