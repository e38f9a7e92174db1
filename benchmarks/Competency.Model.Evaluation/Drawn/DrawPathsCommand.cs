using System.CommandLine;
using System.Globalization;
using QuikGraph;

namespace Competency.Model.Evaluation.Drawn;

/// <summary>
/// <c>draw-paths DATA</c>: paths between roles that are drawn at random, two moves apart, as a page to be judged by a reader: nearer
/// roles need no path, and farther ones are mostly unrelated. Pairs without a path are counted.
/// </summary>
internal static class DrawPathsCommand
{
    private const int UsualCount = 10;
    private const int UsualSeed = 12;
    private const int Apart = 2;

    public static Command Build()
    {
        Argument<string> data = new("DATA") { Description = "The catalog: a file or a folder." };
        Option<int> count = new("--count") { Description = "How many paths.", DefaultValueFactory = static _ => UsualCount };
        Option<int> seed = new("--seed") { Description = "The seed of the draw.", DefaultValueFactory = static _ => UsualSeed };
        Command command = new("draw-paths", "Paths drawn at random, in Markdown, to be judged.") { data, count, seed };
        command.SetAction(parsed =>
        {
            CompetencyCatalog catalog = new CatalogLoader().AddCsv().Load([parsed.GetRequiredValue(data)]).Catalog;
            CareerMoves moves = catalog.CareerMoves();
            IBidirectionalGraph<GraphVertex, GraphEdge> graph = moves.Graph();
            Random random = new(parsed.GetValue(seed));
            Console.WriteLine("| | from | direct | path | cost, saved |\n|---|---|---|---|---|");
            (int drawn, int without) = (0, 0);
            while (drawn < parsed.GetValue(count))
            {
                CompetencyStandard from = catalog.Standards[random.Next(catalog.Standards.Length)];
                GraphVertex[] far = [.. At(graph, new GraphVertex(catalog, from))];
                if (far.Length == 0)
                {
                    continue;
                }

                PathReport report = moves.Paths(from, far[random.Next(far.Length)].Standard!);
                if (report.Paths.IsEmpty)
                {
                    without++;
                }
                else
                {
                    Write(++drawn, report);
                }
            }

            Console.WriteLine($"\nOf {drawn + without} pairs, {without} have no path within the usual limits.");
            return 0;
        });
        return command;
    }

    // The roles that are exactly so many moves away, in the order of the catalog.
    private static IEnumerable<GraphVertex> At(IBidirectionalGraph<GraphVertex, GraphEdge> graph, GraphVertex from)
    {
        HashSet<GraphVertex> known = [from];
        GraphVertex[] rim = [from];
        for (int moves = 0; moves < Apart; moves++)
        {
            rim = [.. rim.SelectMany(graph.OutEdges).Select(static edge => edge.Target).Where(known.Add)];
        }

        return graph.Vertices.Where(new HashSet<GraphVertex>(rim).Contains);
    }

    private static void Write(int number, PathReport report)
    {
        string path = string.Join(" → ", report.Paths[0].Steps.Select(static step =>
            string.Create(CultureInfo.InvariantCulture, $"{Cell(step.To.Title)} {step.Shortage:0.00}")));
        string cost = string.Create(
            CultureInfo.InvariantCulture, $"{report.Paths[0].Cost:0.0}, {report.Paths[0].Saving:0.0}");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {number} | {Cell(report.From.Name)} | {report.Direct.Shortage:0.00} | {path} | {cost} |"));
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
