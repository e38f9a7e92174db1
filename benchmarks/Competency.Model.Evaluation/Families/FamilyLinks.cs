using System.Collections.Immutable;
using System.Globalization;
using Competency.Model.Graphs.Families.Partitions;

namespace Competency.Model.Evaluation.Families;

/// <summary>
/// The links between the current roles of a catalog, as families see them: for other programs, and to time the search alone.
/// </summary>
internal sealed class FamilyLinks
{
    private const int Rounds = 5;

    private readonly int _roles;
    private readonly (int A, int B, double Weight)[] _links;

    public FamilyLinks(CompetencyCatalog catalog, FamilyOptions options)
    {
        SortedDictionary<(int, int), double> links = [];
        ImmutableArray<ImmutableArray<SimilarStandard>> nearest = catalog.MostSimilarToAll(options.LinksPerRole, options.Similarity);
        for (int role = 0; role < nearest.Length; role++)
        {
            foreach (SimilarStandard similar in nearest[role].Where(_ => catalog.IsCurrent(catalog.Standards[role])))
            {
                int other = catalog.IndexOf(similar.Standard);
                links[(Math.Min(role, other), Math.Max(role, other))] = similar.Score;
            }
        }

        _roles = catalog.Standards.Length;
        _links = [.. links.Where(static link => link.Value > 0).Select(static link => (link.Key.Item1, link.Key.Item2, link.Value))];
    }

    /// <summary>Writes them, one a line: two numbers of roles and the weight.</summary>
    public void Write(string file) => File.WriteAllLines(
        file, _links.Select(static link => string.Create(CultureInfo.InvariantCulture, $"{link.A}\t{link.B}\t{link.Weight:R}")));

    /// <summary>The least processor time of several rounds of ten starts for modularity at resolution 1, in seconds.</summary>
    public double SecondsOfTenStarts()
    {
        WeightedGraph graph = WeightedGraph.Create(_roles, _links, static (graph, role) => graph.DegreeOf(role));
        double resolution = 1 / (2 * graph.TotalWeight());
        double least = double.PositiveInfinity;
        for (int round = 0; round < Rounds; round++)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            Leiden.Best(graph, resolution, starts: 10, seed: 0, CancellationToken.None);
            least = Math.Min(least, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        return least;
    }
}
