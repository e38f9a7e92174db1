using Competency.Model.Evaluation.Neighbors;

namespace Competency.Model.Evaluation.Onet;

/// <summary>
/// Occupations by how many levels an occupation lacks for them: the sum of max(0, ℓ_b − ℓ_a) over all elements, without weight and
/// divided by nothing.
/// </summary>
internal static class OnetDeficits
{
    /// <summary>Levels are given in hundredths; whole numbers add up the same in any order.</summary>
    private const double Hundredths = 100;

    /// <summary>The sum with its sign changed, so that the nearest has the highest score.</summary>
    public static ScoreTable Scores(Ratings levels)
    {
        int[][] rows =
        [
            .. Enumerable.Range(0, levels.RowCount)
                .Select(row => levels[row].ToArray().Select(static level => (int)Math.Round(level * Hundredths)).ToArray()),
        ];
        return ScoreTable.Create(rows.Length, (from, scores) =>
        {
            for (int to = 0; to < scores.Length; to++)
            {
                scores[to] = -rows[to].Zip(rows[from], static (needed, held) => Math.Max(0, needed - held)).Sum();
            }
        });
    }
}
