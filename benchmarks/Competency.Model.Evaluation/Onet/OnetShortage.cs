using Competency.Model.Evaluation.Neighbors;

namespace Competency.Model.Evaluation.Onet;

/// <summary>
/// Occupations by how little an occupation lacks for them: shortage with importance as weight, over knowledge and skills. What
/// is not relevant has level 0; what is suppressed has none, and counts as held.
/// </summary>
internal static class OnetShortage
{
    /// <summary>Shortage with its sign changed, so that the nearest has the highest score.</summary>
    /// <param name="importance">The weights.</param>
    /// <param name="levels">The levels, in the same columns.</param>
    public static ScoreTable Scores(Ratings importance, Ratings levels) => ScoreTable.Create(importance.RowCount, (from, scores) =>
    {
        for (int to = 0; to < scores.Length; to++)
        {
            scores[to] = -Shortage(levels[from], levels[to], importance[to]);
        }
    });

    private static double Shortage(ReadOnlySpan<double> held, ReadOnlySpan<double> needed, ReadOnlySpan<double> weights)
    {
        (double lacking, double total) = (0, 0);
        for (int at = 0; at < weights.Length; at++)
        {
            double weight = double.IsNaN(weights[at]) ? 0 : weights[at];
            total += weight;
            lacking += needed[at] > held[at] ? weight * (1 - (held[at] / needed[at])) : 0;
        }

        return lacking / total;
    }
}
