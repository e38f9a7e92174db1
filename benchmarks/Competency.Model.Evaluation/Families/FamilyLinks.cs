using System.Globalization;
using Competency.Model.Graphs.Families;
using Competency.Model.Graphs.Families.Partitions;

namespace Competency.Model.Evaluation.Families;

/// <summary>
/// The links between the current roles of a catalog, as families see them: for other programs, and to time the search alone.
/// </summary>
internal sealed class FamilyLinks(CompetencyCatalog catalog, FamilyOptions options)
{
    private const int Rounds = 40;

    private readonly WeightedGraph _graph = new FamilySearch(
        catalog, options with { Method = FamilyMethod.Modularity }, CancellationToken.None).Graph;

    /// <summary>Writes them, one a line: two numbers of roles and the weight.</summary>
    public void Write(string file) => File.WriteAllLines(file, Enumerable.Range(0, _graph.Count).SelectMany(LinesOf));

    /// <summary>The least processor time of several rounds of ten starts for modularity at resolution 1, in seconds.</summary>
    public double SecondsOfTenStarts()
    {
        double resolution = 1 / (2 * _graph.TotalWeight());
        double least = double.PositiveInfinity;
        for (int round = 0; round < Rounds; round++)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            Leiden.Best(_graph, resolution, starts: 10, seed: 0, CancellationToken.None);
            least = Math.Min(least, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        return least;
    }

    private IEnumerable<string> LinesOf(int role)
    {
        int[] targets = _graph.Targets(role).ToArray();
        double[] weights = _graph.Weights(role).ToArray();
        return targets.Zip(weights).Where(link => link.First > role).Select(link =>
            string.Create(CultureInfo.InvariantCulture, $"{role}\t{link.First}\t{link.Second:R}"));
    }
}
