using System.CommandLine;
using Competency.Model.Csv;
using Competency.Model.Evaluation.Measures;
using Competency.Model.Graph;
using Competency.Model.Matching;
using Competency.Model.Similarity;
using Competency.Model.Similarity.Names;

namespace Competency.Model.Evaluation.Roles;

/// <summary><c>roles DATA</c>: whether similar standards have the same occupation code.</summary>
internal static class RolesCommand
{
    private const int Nearest = 10;
    private const int CodeStart = 3;
    private const int CodeLength = 4;

    public static Command Build()
    {
        Argument<string> data = new("DATA") { Description = "The folder of the catalogue's tables." };
        Command command = new("roles", "Whether similar standards have the same 4-digit occupation code.") { data };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(data)));
        return command;
    }

    private static int Run(string data)
    {
        CompetencyCatalog exact = Load(data, MatchingPolicies.ExactTitle);
        CompetencyCatalog merged = Load(data, MatchingPolicies.Default);
        int[] coded = [.. Enumerable.Range(0, merged.Standards.Length).Where(at => CodesOf(merged.Standards[at]).Length > 0)];
        RolesReport report = new()
        {
            Standards = merged.Standards.Length,
            WithCode = coded.Length,
            Lines =
            [
                Measure("jaccard, exact titles", exact, coded, Overlaps(exact)),
                Measure("jaccard, default policy", merged, coded, Overlaps(merged)),
                Measure("idf-weighted jaccard, default policy", merged, coded, Weighted(merged)),
                Measure("words of names", merged, coded, RoleWords.Of(merged).Score),
                Measure("character bigrams of names", merged, coded, new RoleWords(merged, Bigrams).Score),
                Measure("words and character bigrams of names", merged, coded, new RoleWords(merged, static name => RoleWords.WordsOf(name).Concat(Bigrams(name))).Score),
            ],
        };
        Console.Out.Write(EvaluationJson.Write(report));
        return 0;
    }

    private static CompetencyCatalog Load(string data, IMatchingPolicy policy) => new CatalogLoader(policy).AddCsv().Load([data]).Catalog;

    /// <summary>The occupation that the code of a standard with tasks and competencies names behind its three letters; none if it names none.</summary>
    private static string[] CodesOf(CompetencyStandard standard) =>
        standard.Tasks.Length > 0 && standard.Requirements.Length > 0 && standard.Code.Text is { Length: > CodeStart + CodeLength } code && code[CodeStart + CodeLength] == '-' && code.AsSpan(CodeStart, CodeLength).IndexOfAnyExceptInRange('0', '9') < 0
            ? [code.Substring(CodeStart, CodeLength)]
            : [];

    private static RolesLine Measure(string id, CompetencyCatalog catalog, int[] coded, Func<int, int, double> similarity)
    {
        string[][] codes = [.. catalog.Standards.Select(CodesOf)];
        (double Score, bool IsSame)[][] scores =
        [
            .. coded.AsParallel().AsOrdered().Select(a => coded.Where(b => b != a).Select(b => (similarity(a, b), codes[a].Intersect(codes[b], StringComparer.Ordinal).Any())).ToArray()),
        ];
        (double Score, bool IsSame)[] all = [.. scores.SelectMany(static row => row)];
        return new RolesLine
        {
            Id = id,
            Auc = RankingMeasures.Auc(all.Where(static pair => pair.IsSame).Select(static pair => pair.Score), all.Where(static pair => !pair.IsSame).Select(static pair => pair.Score)),
            PrecisionAt10 = scores.Where(static row => row.Any(static pair => pair.IsSame))
                .Average(static row => row.OrderByDescending(static pair => pair.Score).Take(Nearest).Average(static pair => pair.IsSame ? 1.0 : 0.0)),
        };
    }

    private static Func<int, int, double> Overlaps(CompetencyCatalog catalog)
    {
        CompetencyGraph graph = CompetencyGraph.Of(catalog);
        return (a, b) => SimilarityMeasures.Jaccard.Score(OverlapCounting.Between(graph, a, b));
    }

    /// <summary>Σ idf of shared concepts by Σ idf of all.</summary>
    private static Func<int, int, double> Weighted(CompetencyCatalog catalog)
    {
        CompetencyGraph graph = CompetencyGraph.Of(catalog);
        double[] weights = [.. Enumerable.Range(0, catalog.Concepts.Length).Select(concept => Math.Log((1.0 + catalog.Standards.Length) / (1.0 + graph.StandardsOfConcept(concept).Length)) + 1)];
        int[][] rows = [.. Enumerable.Range(0, catalog.Standards.Length).Select(standard => graph.ConceptsOfStandard(standard).ToArray())];
        double[] totals = [.. rows.Select(row => row.Sum(concept => weights[concept]))];
        return (a, b) =>
        {
            double shared = rows[a].Intersect(rows[b]).Sum(concept => weights[concept]);
            return totals[a] + totals[b] - shared is > 0 and double union ? shared / union : 1;
        };
    }

    private static IEnumerable<string> Bigrams(string name)
    {
        string surface = Matching.Names.NameNormalizer.SurfaceOf(name);
        return Enumerable.Range(0, Math.Max(0, surface.Length - 1)).Select(at => surface.Substring(at, 2));
    }
}
