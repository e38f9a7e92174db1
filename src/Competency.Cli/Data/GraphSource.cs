using Competency.Cli.Console;
using Competency.Model;
using QuikGraph;

namespace Competency.Cli.Data;

// Makes the graph that a call asks for.
internal sealed class GraphSource(ToolConsole console, CatalogSource source)
{
    private const double UsualLeast = 0.3;

    // The graph; null if there is none, which is reported.
    // standard: The standard that it is about; null for all.
    public GraphExport? Find(GraphRequest request, CompetencyCatalog catalog, CompetencyStandard? standard)
    {
        string view = request.View;
        string title = standard is null ? view : $"{view}: {standard.Title}";
        return view switch
        {
            GraphView.Standard => GraphExport.Of(catalog, standard!),
            GraphView.Path => PathOf(request, catalog, standard),
            GraphView.Families => GraphExport.Of(catalog.Families(FamiliesOf(request)), request.HasMembers),
            GraphView.Broader => BroaderOf(request, catalog, standard),
            GraphView.Tasks => Part(catalog.TaskGraph()),
            GraphView.Requirements => Part(catalog.RequirementGraph(request.Similarity.Weights)),
            GraphView.Duties => Part(catalog.DutyGraph()),
            GraphView.Shared => Part(catalog.SharedRoleGraph((int)(request.Least ?? 1))),
            GraphView.Similar => Around(catalog.SimilarityGraph(request.Least ?? UsualLeast, request.Similarity)),
            GraphView.Nearest => Around(catalog.NearestGraph(request.Top, request.Similarity)),
            GraphView.Mutual => Around(catalog.MutualNearestGraph(request.Top, request.Similarity)),
            _ => Around(catalog.CareerMoves(MovesOf(request)).Graph()),
        };

        GraphExport Part(IEdgeListGraph<GraphVertex, GraphEdge> graph) =>
            GraphExport.Of(graph, PartOf(request, catalog, standard) is GraphPart part ? part.Contains : null, title);

        GraphExport Around(IEdgeListGraph<GraphVertex, GraphEdge> graph) => standard is null
            ? Part(graph)
            : GraphExport.Of(graph, GraphPart.Around(new GraphVertex(catalog, standard), graph), title);
    }

    private GraphExport? BroaderOf(GraphRequest request, CompetencyCatalog catalog, CompetencyStandard? standard)
    {
        CompetencyVocabulary? vocabulary =
            request.Vocabulary is string id ? catalog.Vocabularies.FirstOrDefault(known => known.Id == id)
            : catalog.Vocabularies.Length == 1 ? catalog.Vocabularies[0]
            : null;
        if (vocabulary is null)
        {
            string known = catalog.Vocabularies.IsEmpty ? Say("no vocabulary")
                : Wording.List(catalog.Vocabularies.Select(static known => known.Id));
            console.Error.WriteLine(request.Vocabulary is null
                ? Say($"competency: '--view broader' shows one vocabulary; the data has {known}.")
                : Say($"competency: there is no vocabulary '{request.Vocabulary}'; the data has {known}."));
            return null;
        }

        IBidirectionalGraph<GraphVertex, GraphEdge> graph = catalog.BroaderGraph(vocabulary);
        Func<GraphVertex, bool>? filter = standard is null ? null : new GraphPart(catalog, [standard]).WithAllAbove(graph);
        return GraphExport.Of(graph, filter, vocabulary.Title ?? vocabulary.Id);
    }

    private GraphExport? PathOf(GraphRequest request, CompetencyCatalog catalog, CompetencyStandard? from)
    {
        PathOptions options = new()
        {
            MaxCount = request.Alternatives,
            MaxStep = request.MaxStep,
            MaxLevelDetour = request.MaxLevelDetour,
        };
        CompetencyProfile? profile = request.Profile is string file
            ? new ProfileSource(console, source).Find(catalog, file, request.ProfileName, request.Tables)
            : null;
        if (source.Find(catalog, request.To!) is not CompetencyStandard to)
        {
            return null;
        }

        CareerMoves moves = catalog.CareerMoves(MovesOf(request));
        return GraphExport.Of(profile is null ? moves.Paths(from!, to, options) : moves.Paths(profile, to, options));
    }

    // What of a view is asked for; null for all.
    private static GraphPart? PartOf(GraphRequest request, CompetencyCatalog catalog, CompetencyStandard? standard)
    {
        SimilarityOptions options = request.Similarity;
        CompetencyStandard[] chosen = standard is not null ? [standard]
            : [.. catalog.Standards.Where(known =>
                (options.AllEditions || catalog.IsCurrent(known)) && options.Filter?.Accepts(known) != false)];
        return chosen.Length == catalog.StandardCount ? null : new GraphPart(catalog, chosen);
    }

    private static FamilyOptions FamiliesOf(GraphRequest request) => new()
    {
        Resolutions = request.Resolutions,
        MinScore = request.Least ?? FamilyOptions.Default.MinScore,
        Similarity = request.Similarity,
    };

    private static MoveOptions MovesOf(GraphRequest request) => new()
    {
        Nearest = request.Nearest,
        MovesPerRole = request.Moves,
        Filter = request.Similarity.Filter,
        AllEditions = request.Similarity.AllEditions,
    };
}
