using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv;

/// <summary>The similarities of all pairs of standards as a CSV file, written while they are computed: a few rows are held at a time.</summary>
/// <remarks>UTF-8, comma, CR LF, RFC 4180; numbers with as many digits as give them back. The same matrix gives the same bytes.</remarks>
public static class SimilarityTables
{
    private static readonly string[] PairHeadings = ["a", "b", "score", "shared", "size_a", "size_b"];

    /// <summary>
    /// Writes the whole matrix, N×N: a heading <c>code</c> and the codes of all standards, then for each its code and its scores.
    /// </summary>
    /// <param name="path">The file, which is replaced.</param>
    /// <param name="matrix">The matrix.</param>
    /// <param name="options">How; UTF-8 with formulas in codes escaped if missing.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written to.</exception>
    public static void Write(string path, SimilarityMatrix matrix, CsvWritingOptions? options = null) => WriteTo(File.Create(path), matrix, options);

    /// <summary>Writes the whole matrix to a stream and closes it: see <see cref="Write"/>.</summary>
    public static void WriteTo(Stream stream, SimilarityMatrix matrix, CsvWritingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using RowWriter writer = new(stream, options ?? CsvWritingOptions.Default);
        ArgumentNullException.ThrowIfNull(matrix);
        writer.Write(["code", .. matrix.Keys.Select(static key => key.Text)]);
        foreach (SimilarityRow row in matrix.Rows())
        {
            writer.Write([row.Key.Text], row.Scores.AsSpan());
        }
    }

    /// <summary>
    /// Writes the pairs that score at least a threshold (in a distance at most), one a row:
    /// <c>a,b,score,shared,size_a,size_b</c>. A symmetric measure gives each pair once.
    /// </summary>
    /// <param name="path">The file, which is replaced.</param>
    /// <param name="matrix">The matrix.</param>
    /// <param name="minScore">The threshold.</param>
    /// <param name="options">How; UTF-8 with formulas in codes escaped if missing.</param>
    /// <returns>How many pairs there are.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written to.</exception>
    public static long WritePairs(string path, SimilarityMatrix matrix, double minScore, CsvWritingOptions? options = null) =>
        WritePairsTo(File.Create(path), matrix, minScore, options);

    /// <summary>Writes pairs to a stream and closes it: see <see cref="WritePairs"/>.</summary>
    public static long WritePairsTo(Stream stream, SimilarityMatrix matrix, double minScore, CsvWritingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using RowWriter writer = new(stream, options ?? CsvWritingOptions.Default);
        ArgumentNullException.ThrowIfNull(matrix);
        writer.WriteHeader(PairHeadings);
        Dictionary<CompetencyStandard, string> keys = new(ReferenceEqualityComparer.Instance);
        for (int standard = 0; standard < matrix.Standards.Length; standard++)
        {
            keys.Add(matrix.Standards[standard], matrix.Keys[standard].Text);
        }

        long count = 0;
        foreach (SimilarPair pair in matrix.PairsAtLeast(minScore))
        {
            writer.Write([keys[pair.A], keys[pair.B]], [pair.Score, pair.Overlap.Shared, pair.Overlap.SizeA, pair.Overlap.SizeB]);
            count++;
        }

        return count;
    }
}
