using System.Collections.Immutable;
using Competency.Model.Graphs.Families.Partitions;

namespace Competency.Model.Graphs.Families;

// Finds the families of a catalog and describes them.
internal sealed class FamilySearch
{
    private readonly CompetencyCatalog _catalog;
    private readonly FamilyOptions _options;
    private readonly CancellationToken _cancellationToken;
    private readonly WeightedGraph _graph;
    private readonly double _total;

    public FamilySearch(CompetencyCatalog catalog, FamilyOptions options, CancellationToken cancellationToken)
    {
        (_catalog, _options, _cancellationToken) = (catalog, options, cancellationToken);
        _graph = Links();
        _total = _graph.TotalWeight();
    }

    // The links between roles.
    public WeightedGraph Graph => _graph;

    public FamilyReport Report()
    {
        int[] communities = Communities(_graph, 0);
        Group[] groups = GroupsOf(communities, [.. Enumerable.Range(0, _graph.Count)], "");
        FamilySilhouettes? silhouettes = FamilySilhouettes.Of(_catalog, _options.Similarity, groups, _cancellationToken);
        ImmutableArray<RoleFamily> families = Describe(groups, 0, silhouettes);
        HashSet<int> inFamilies = [.. groups.SelectMany(static group => group.Members)];
        return new FamilyReport(_catalog, _options, families, AloneIn(Enumerable.Range(0, _graph.Count), inFamilies))
        {
            Modularity = ModularityOf(communities),
            Silhouette = silhouettes?.OfAll(),
        };
    }

    // Two roles are linked if one of them lists the other.
    private WeightedGraph Links()
    {
        Dictionary<(int, int), double> scores = [];
        ImmutableArray<ImmutableArray<SimilarStandard>> nearest =
            _catalog.MostSimilarToAll(_options.LinksPerRole, _options.Similarity, _cancellationToken);
        for (int role = 0; role < nearest.Length; role++)
        {
            // A superseded edition has neighbors, too, for those who ask about it.
            if (!IsCompared(_catalog.Standards[role]))
            {
                continue;
            }

            foreach (SimilarStandard similar in nearest[role])
            {
                int other = _catalog.IndexOf(similar.Standard);
                if (similar.Score >= _options.MinScore)
                {
                    scores[(Math.Min(role, other), Math.Max(role, other))] = similar.Score;
                }
            }
        }

        return WeightedGraph.Create(
            _catalog.Standards.Length,
            [.. scores.Select(static pair => (pair.Key.Item1, pair.Key.Item2, pair.Value))],
            _options.Method == FamilyMethod.ConstantPotts ? static (_, _) => 1 : static (graph, role) => graph.DegreeOf(role));
    }

    private int[] Communities(WeightedGraph graph, int depth) => _options.Method == FamilyMethod.Components
        ? Partition.ConnectedParts(graph)
        : Leiden.Best(graph, ResolutionAt(depth), _options.Starts, _options.Seed, _cancellationToken);

    // Sizes are degrees in the whole graph at every depth, so a part is what the same quality at a higher resolution would make of it.
    private double ResolutionAt(int depth) =>
        _options.Method == FamilyMethod.ConstantPotts ? _options.Resolutions[depth]
        : _total > 0 ? _options.Resolutions[depth] / (2 * _total)
        : 0;

    private double? ModularityOf(int[] communities)
    {
        if (_total <= 0)
        {
            return null;
        }

        double[] degrees = new double[_graph.Count];
        double inside = 0;
        for (int role = 0; role < _graph.Count; role++)
        {
            ReadOnlySpan<int> targets = _graph.Targets(role);
            degrees[communities[role]] += _graph.DegreeOf(role);
            for (int at = 0; at < targets.Length; at++)
            {
                inside += communities[targets[at]] == communities[role] ? _graph.Weights(role)[at] : 0;
            }
        }

        return (inside / (2 * _total)) - degrees.Sum(degree => Math.Pow(degree / (2 * _total), 2));
    }

    // The groups of at least two roles, the largest first.
    private static Group[] GroupsOf(int[] communities, int[] roles, string prefix)
    {
        int count = communities.Length == 0 ? 0 : communities.Max() + 1;
        return
        [
            .. Partition.MembersOf(communities, count)
                .Where(static members => members.Length > 1)
                .OrderByDescending(static members => members.Length)
                .Select((members, at) => new Group($"{prefix}{at + 1}", Array.ConvertAll(members, member => roles[member]))),
        ];
    }

    // Describes families beside each other, the parts of each first. As deep as there are resolutions.
    private ImmutableArray<RoleFamily> Describe(Group[] groups, int depth, FamilySilhouettes? silhouettes = null)
    {
        FamilyNeeds needs = new(_catalog, _options, groups);
        bool hasParts = depth + 1 < _options.Resolutions.Length && _options.Method != FamilyMethod.Components;
        RoleFamily[] families = new RoleFamily[groups.Length];
        for (int at = 0; at < groups.Length; at++)
        {
            int[] roles = groups[at].Members;
            Group[] parts = hasParts ? GroupsOf(Communities(_graph.Part(roles), depth + 1), roles, $"{groups[at].Id}.") : [];
            families[at] = new RoleFamily(
                groups[at].Id, [.. roles.Select(role => _catalog.Standards[role])], _catalog.Standards[CenterOf(roles)])
            {
                Defining = needs.Defining(at),
                Distinguishing = needs.Distinguishing(at),
                Silhouette = silhouettes?.OfFamily(at),
                Parts = hasParts ? Describe(parts, depth + 1) : [],
                Alone = hasParts ? AloneIn(roles, [.. parts.SelectMany(static part => part.Members)]) : [],
            };
        }

        needs.Link(families, _graph);
        return [.. families];
    }

    private int CenterOf(int[] roles)
    {
        HashSet<int> members = [.. roles];
        return roles.MaxBy(role =>
        {
            ReadOnlySpan<int> targets = _graph.Targets(role);
            double sum = 0;
            for (int at = 0; at < targets.Length; at++)
            {
                sum += members.Contains(targets[at]) ? _graph.Weights(role)[at] : 0;
            }

            return sum;
        });
    }

    // Of these roles those that are compared at all and stand in no group.
    private ImmutableArray<CompetencyStandard> AloneIn(IEnumerable<int> roles, HashSet<int> grouped) =>
    [
        .. roles.Where(role => !grouped.Contains(role)).Select(role => _catalog.Standards[role]).Where(IsCompared),
    ];

    private bool IsCompared(CompetencyStandard standard) =>
        !standard.Requirements.IsEmpty
        && (_options.Similarity.AllEditions || _catalog.IsCurrent(standard))
        && _options.Similarity.Filter?.Accepts(standard) != false;
}
