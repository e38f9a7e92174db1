using Competency.Model.Sets;

namespace Competency.Model.Evaluation.Neighbors;

/// <summary>How near each of some roles is to each, by any method: N × N scores, the first role by rows.</summary>
internal sealed class ScoreTable
{
    private readonly double[][] _rows;

    private ScoreTable(double[][] rows) => _rows = rows;

    /// <summary>How many roles there are.</summary>
    public int Count => _rows.Length;

    /// <summary>The scores of a role against all, itself among them.</summary>
    public ReadOnlySpan<double> this[int role] => _rows[role];

    /// <summary>The table that is filled row by row, by several threads.</summary>
    public static ScoreTable Create(int count, Action<int, double[]> fill)
    {
        double[][] rows = new double[count][];
        Parallel.For(0, count, role =>
        {
            rows[role] = new double[count];
            fill(role, rows[role]);
        });
        return new ScoreTable(rows);
    }

    /// <summary>The table of an index that ranked all of its sets for each of them.</summary>
    public static ScoreTable Of(NeighborTable neighbors) => Create(neighbors.QueryCount, (role, row) =>
    {
        foreach (SetNeighbor neighbor in neighbors[role])
        {
            row[neighbor.Set] = neighbor.Score;
        }
    });

    /// <summary>A weighted sum of tables.</summary>
    public static ScoreTable Sum(IReadOnlyList<ScoreTable> tables, IReadOnlyList<double> weights) => Create(tables[0].Count, (role, row) =>
    {
        for (int at = 0; at < tables.Count; at++)
        {
            ReadOnlySpan<double> scores = tables[at][role];
            for (int other = 0; other < row.Length; other++)
            {
                row[other] += weights[at] * scores[other];
            }
        }
    });

    /// <summary>The other roles, the highest score first, of equals the lower number first.</summary>
    public int[] Ranking(int role)
    {
        double[] scores = _rows[role];
        int[] others = [.. Enumerable.Range(0, Count).Where(other => other != role)];
        Array.Sort(
            others, (one, another) => scores[another].CompareTo(scores[one]) is var order and not 0 ? order : one.CompareTo(another));
        return others;
    }
}
