using System.Collections.Immutable;
using System.Globalization;
using Competency.Model.Codes;
using Competency.Model.Reports.Clusters;
using Competency.Model.Standards;
using Competency.Model.Text;

namespace Competency.Model.Reports.Charts;

// A heat map of scores in cluster order.
internal static class MatrixMap
{
    // Every pair of a matrix.
    public static Figure Of(SimilarityMatrix matrix, CultureInfo language)
    {
        int count = matrix.Standards.Length;
        float[] scores = new float[count * count];
        foreach ((int row, ImmutableArray<double> of) in matrix.Rows().Index())
        {
            for (int column = 0; column < count; column++)
            {
                scores[(row * count) + column] = (float)of[column];
            }
        }

        bool isDistance = SimilarityMeasures.TryParse(matrix.Basis.Measure, out SimilarityMeasure? measure) && measure.IsDistance;
        (string Code, string Title)[] names = [.. matrix.Standards.Zip(matrix.Keys, NameOf)];
        return Of(scores, names, matrix.Basis.Measure, isDistance, language);
    }

    // scores: In rows.
    // names: What the roles are called, code and title.
    public static Figure Of(
        float[] scores, IReadOnlyList<(string Code, string Title)> names, string measure, bool isDistance, CultureInfo language)
    {
        int count = names.Count;
        int[] order = AverageLinkage.Order(Nearness(scores, count, isDistance), count);
        float[] ordered = new float[scores.Length];
        for (int row = 0; row < count; row++)
        {
            for (int column = 0; column < count; column++)
            {
                ordered[(row * count) + column] = scores[(order[row] * count) + order[column]];
            }
        }

        HeatMap map = new(ordered, count, isDistance);
        map.Draw([.. order.Select(role => names[role])]);
        return new Figure(
            Translations.For(language), "how similar roles are to each other", Described(count, measure, map.RolesPerPixel), map.Content,
            map.Height, map.Width);
    }

    // A URI is no name for people.
    private static (string Code, string Title) NameOf(CompetencyStandard standard, StandardCode key) =>
        (ShownName.IsUri(key.Text) ? standard.Title : key.Text, standard.Title);

    // What is the same both ways, and the higher the nearer two roles are.
    private static float[] Nearness(float[] scores, int count, bool isDistance)
    {
        float[] nearness = new float[scores.Length];
        for (int row = 0; row < count; row++)
        {
            for (int column = 0; column < count; column++)
            {
                float mean = (scores[(row * count) + column] + scores[(column * count) + row]) / 2;
                nearness[(row * count) + column] = isDistance ? -mean : mean;
            }
        }

        return nearness;
    }

    private static Phrase Described(int count, string measure, int rolesPerPixel) => rolesPerPixel == 1
        ? (Phrase)($"Scores of {count} roles by the measure {measure}, in the order of clusters: the darker a cell, the more similar are "
            + $"its two roles.")
        : (Phrase)($"Scores of {count} roles by the measure {measure}, in the order of clusters: the darker a pixel, the more similar are "
            + $"its roles on average, {rolesPerPixel} by {rolesPerPixel} of them.");
}
