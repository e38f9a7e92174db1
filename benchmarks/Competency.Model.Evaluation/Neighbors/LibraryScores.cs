using Competency.Model.Similarity.Search;

namespace Competency.Model.Evaluation.Neighbors;

/// <summary>Scores by a measure of the library.</summary>
internal static class LibraryScores
{
    /// <summary>The scores of some standards of a catalog among themselves; those of a distance with their sign changed.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="places">The standards, by index.</param>
    /// <param name="options">The measure, the weights, and whether all editions count.</param>
    public static ScoreTable Of(CompetencyCatalog catalog, IReadOnlyList<int> places, SimilarityOptions options)
    {
        RoleSearch search = new(catalog, options);
        double sign = search.Measure.IsDistance ? -1 : 1;
        return ScoreTable.Create(places.Count, (role, row) =>
        {
            double[] scores = new double[catalog.Standards.Length];
            search.Scorer.ScoreAll(search.Standards[places[role]], scores);
            for (int other = 0; other < row.Length; other++)
            {
                row[other] = sign * scores[places[other]];
            }
        });
    }
}
