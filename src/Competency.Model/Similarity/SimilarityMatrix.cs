using System.Collections.Immutable;
using System.Globalization;
using Competency.Model.Codes;
using Competency.Model.Similarity;
using Competency.Model.Similarity.Search;
using Competency.Model.Text.Html;
using Competency.Model.Text.Layout;
using Competency.Model.Text.Plain;
using Competency.Model.Threading;

namespace Competency.Model;

/// <summary>
/// The scores of all pairs of standards, N×N, computed row by row during enumeration: only a few rows are in memory, regardless of N. Each
/// enumeration computes them again, on all processors, with the same results.
/// </summary>
/// <example>
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// SimilarityMatrix matrix = catalog.SimilarityMatrix();
/// foreach ((int index, ImmutableArray&lt;double&gt; scores) in matrix.Rows().Index())
/// {
///     Console.WriteLine($"{matrix.Keys[index]} {string.Join(' ', scores.Select(score => FormattableString.Invariant($"{score:F2}")))}");
/// }
/// </code>
/// </example>
[TypeFormatterSource(typeof(AnswerFormatterSource))]
public sealed class SimilarityMatrix : IShownAnswer
{
    private const int RowsAtATime = 64;

    private readonly RoleSearch _search;
    private readonly int[] _members;

    internal SimilarityMatrix(RoleSearch search)
    {
        _search = search;
        CompetencyCatalog catalog = search.Catalog;
        _members = [.. Enumerable.Range(0, catalog.StandardCount).Where(search.Lists)];
        Standards = [.. _members.Select(standard => catalog.StandardAt(standard))];
        Keys = [.. Standards.Select(catalog.KeyOf)];
    }

    /// <summary>The standards of rows and columns, in the order of the catalog.</summary>
    public ImmutableArray<CompetencyStandard> Standards { get; }

    /// <summary>The keys of the standards in the catalog.</summary>
    public ImmutableArray<StandardCode> Keys { get; }

    /// <summary>The catalog, measure and weights of the scores.</summary>
    public SimilarityBasis Basis => _search.Basis;

    // The catalog of the standards.
    internal CompetencyCatalog Catalog => _search.Catalog;

    /// <summary>
    /// The rows, in the order of <see cref="Standards"/>: the scores of one standard, the first set of the measure, against all of
    /// <see cref="Standards"/>, itself included.
    /// </summary>
    /// <param name="cancellationToken">Checked before each row.</param>
    /// <exception cref="OperationCanceledException">The enumeration was canceled.</exception>
    public IEnumerable<ImmutableArray<double>> Rows(CancellationToken cancellationToken = default)
    {
        for (int first = 0; first < _members.Length; first += RowsAtATime)
        {
            ImmutableArray<double>[] rows = new ImmutableArray<double>[Math.Min(RowsAtATime, _members.Length - first)];
            int start = first;
            Processors.Run(rows.Length, row => rows[row] = Scores(_members[start + row]), cancellationToken);
            foreach (ImmutableArray<double> row in rows)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return row;
            }
        }
    }

    /// <summary>
    /// All pairs of different standards with at least a minimum score (for a distance: at most), in the order of the standards. With a
    /// symmetric measure each pair occurs once; with others, each direction that reaches the score.
    /// </summary>
    /// <param name="minScore">The minimum score; for a distance, the maximum.</param>
    /// <param name="cancellationToken">Checked before each row.</param>
    /// <exception cref="ArgumentException"><paramref name="minScore"/> is not a number.</exception>
    /// <exception cref="OperationCanceledException">The enumeration was canceled.</exception>
    public IEnumerable<SimilarPair> PairsAtLeast(double minScore, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(minScore, double.NaN);
        return Rows(cancellationToken).SelectMany((scores, a) => PairsOf(scores, a, _search.Measure.Ranked(minScore)));
    }

    /// <summary>The first 25 rows and columns as HTML for notebooks and pages, in English, higher scores darker.</summary>
    /// <returns>A <c>div</c> that needs nothing and changes nothing around it; the same bytes for the same content.</returns>
    public string ToHtml() => ToHtmlIn(CultureInfo.InvariantCulture);

    /// <summary>The same in a language.</summary>
    /// <param name="language">The language of headings and words: Traditional Chinese for Chinese cultures, else English.</param>
    public string ToHtmlIn(CultureInfo language) => HtmlAnswer.Of(MatrixLayout.Of(this), language);

    /// <summary>The first 25 rows and columns as plain text, in English, at most 80 columns wide.</summary>
    /// <returns>Lines that end with a line feed; the same bytes for the same content.</returns>
    public string ToText() => ToTextIn(CultureInfo.InvariantCulture);

    /// <summary>The same in a language.</summary>
    /// <param name="language">The language of headings and words: Traditional Chinese for Chinese cultures, else English.</param>
    /// <param name="columns">How wide the text may be, at least 40; a Chinese character is two columns wide.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 40 columns.</exception>
    public string ToTextIn(CultureInfo language, int columns = 80) => PlainAnswer.Of(MatrixLayout.Of(this), language, columns);

    /// <summary>The number of standards, the measure and the weights.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Standards.Length} × {Standards.Length} scores by {Basis.Measure}, weights {Basis.Weights}");

    private IEnumerable<SimilarPair> PairsOf(ImmutableArray<double> scores, int a, double minScore)
    {
        for (int b = _search.Measure.IsSymmetric ? a + 1 : 0; b < _members.Length; b++)
        {
            if (b != a && _search.Measure.Ranked(scores[b]) >= minScore)
            {
                yield return _search.Pair(_members[a], _members[b], scores[b]);
            }
        }
    }

    private ImmutableArray<double> Scores(int standard)
    {
        double[] scores = new double[_search.Standards.Count];
        _search.Scorer.ScoreAll(_search.Standards[standard], scores);
        return _members.Length == scores.Length ? ImmutableArray.Create(scores) : [.. _members.Select(member => scores[member])];
    }
}
