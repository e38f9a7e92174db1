using System.Collections.Immutable;

namespace Competency.Model.Tables;

// Scores of standards as tables.
internal static class SimilarityTable
{
    // Every cell of a matrix: a row for each pair of standards, each with itself and both ways.
    public static CatalogTable Cells(SimilarityMatrix matrix) => new(
        "similarity", [TableColumn.OfText("a"), TableColumn.OfText("b"), TableColumn.OfNumber("score")], CellRows(matrix))
    {
        Origin = OriginOf(matrix.Basis),
    };

    // A matrix as it is: a row and a column for each standard.
    public static CatalogTable Matrix(SimilarityMatrix matrix) => new(
        "similarity_matrix",
        [TableColumn.OfText("code"), .. matrix.Keys.Select(static key => TableColumn.OfNumber(key.Text))],
        matrix.Rows().Select((scores, row) => (TableValue[])[new(matrix.Keys[row].Text), .. scores.Select(static score => Of(score))]))
    {
        Origin = OriginOf(matrix.Basis),
    };

    // Pairs of different standards, with what they share.
    public static CatalogTable Pairs(SimilarityMatrix matrix, double minScore) => new(
        "similar_pairs",
        [
            TableColumn.OfText("a"), TableColumn.OfText("b"), TableColumn.OfNumber("score"),
            TableColumn.OfInteger("shared"), TableColumn.OfInteger("size_a"), TableColumn.OfInteger("size_b"),
        ],
        PairRows(matrix, minScore))
    {
        Origin = OriginOf(matrix.Basis),
    };

    // The most similar standards of each standard.
    public static CatalogTable Rankings(CompetencyCatalog catalog, int maxCount, SimilarityOptions? options)
    {
        ImmutableArray<ImmutableArray<SimilarStandard>> all = catalog.MostSimilarToAll(maxCount, options);
        SimilarityBasis? basis = all.SelectMany(static list => list).FirstOrDefault()?.Basis;
        return new CatalogTable(
            "rankings",
            [
                TableColumn.OfText("a"), TableColumn.OfInteger("rank"), TableColumn.OfText("b"), TableColumn.OfNumber("score"),
                TableColumn.OfInteger("shared"), TableColumn.OfInteger("size_a"), TableColumn.OfInteger("size_b"),
            ],
            all.SelectMany((list, standard) => RankingRows(catalog.KeyOf(catalog.StandardAt(standard)).Text, list)))
        {
            Origin = basis is null ? TableOrigin.Of(catalog) : OriginOf(basis),
        };
    }

    // A score of two sets without competencies is none.
    public static TableValue Of(double score) => double.IsNaN(score) ? default : new TableValue((double?)score);

    private static ImmutableSortedDictionary<string, string> OriginOf(SimilarityBasis basis) =>
        TableOrigin.Of(basis.CatalogId, basis.Measure, basis.Weights);

    private static IEnumerable<TableValue[]> CellRows(SimilarityMatrix matrix)
    {
        TableValue[] keys = [.. matrix.Keys.Select(static key => new TableValue(key.Text))];
        int row = 0;
        foreach (ImmutableArray<double> scores in matrix.Rows())
        {
            for (int column = 0; column < scores.Length; column++)
            {
                yield return [keys[row], keys[column], Of(scores[column])];
            }

            row++;
        }
    }

    private static IEnumerable<TableValue[]> PairRows(SimilarityMatrix matrix, double minScore)
    {
        Dictionary<CompetencyStandard, TableValue> keys = new(ReferenceEqualityComparer.Instance);
        for (int standard = 0; standard < matrix.Standards.Length; standard++)
        {
            keys.Add(matrix.Standards[standard], new TableValue(matrix.Keys[standard].Text));
        }

        foreach (SimilarPair pair in matrix.PairsAtLeast(minScore))
        {
            yield return
            [
                keys[pair.A], keys[pair.B], Of(pair.Score), new(pair.Overlap.Shared), new(pair.Overlap.SizeA), new(pair.Overlap.SizeB),
            ];
        }
    }

    private static IEnumerable<TableValue[]> RankingRows(string key, ImmutableArray<SimilarStandard> similar) =>
        similar.Select((other, index) => (TableValue[])
        [
            new(key),
            new(index + 1),
            new(other.Key.Text),
            Of(other.Score),
            new(other.Overlap.Shared),
            new(other.Overlap.SizeA),
            new(other.Overlap.SizeB),
        ]);
}
