using System.Collections.Immutable;
using Competency.Model.Graphs.Families.Partitions;
using Competency.Model.Graphs.Views;

namespace Competency.Model.Graphs.Families;

// What families need, beside each other, and how they are linked.
internal sealed class FamilyNeeds
{
    // A competency defines a family if more roles need it than not.
    private const double Most = 0.5;

    // One role's need sets no family apart.
    private const int LeastRoles = 2;

    private readonly CompetencyCatalog _catalog;
    private readonly FamilyOptions _options;
    private readonly Group[] _groups;
    private readonly Dictionary<int, int>[] _needs;
    private readonly Dictionary<int, int> _all = [];
    private readonly double _total;
    private readonly FamilyCompetency[][] _competencies;

    public FamilyNeeds(CompetencyCatalog catalog, FamilyOptions options, Group[] groups)
    {
        (_catalog, _options, _groups) = (catalog, options, groups);
        NeededConcepts needs = new(catalog, options.Similarity.AllRatings);
        _needs = Array.ConvertAll(groups, group => NeedsOf(group, needs));
        foreach ((int concept, int roles) in _needs.SelectMany(static needs => needs))
        {
            _all[concept] = _all.GetValueOrDefault(concept) + roles;
        }

        _total = _all.Values.Sum(static roles => (double)roles);
        _competencies = [.. Enumerable.Range(0, groups.Length).Select(CompetenciesOf)];
    }

    // What more than half of the roles of a family need, the most common first.
    public ImmutableArray<FamilyCompetency> Defining(int family) => Listed(_competencies[family]
        .Where(static competency => competency.Share > Most)
        .OrderByDescending(static competency => competency.Roles));

    // What sets a family apart, the greatest advantage first.
    public ImmutableArray<FamilyCompetency> Distinguishing(int family) => Listed(_competencies[family]
        .Where(competency => competency.Roles >= LeastRoles && competency.Share >= _options.MinShare && competency.Advantage > 1)
        .OrderByDescending(static competency => competency.Advantage)
        .ThenByDescending(static competency => competency.Roles));

    // Links the families, once all are there.
    public void Link(RoleFamily[] families, WeightedGraph links)
    {
        int[] familyOf = new int[links.Count];
        Array.Fill(familyOf, -1);
        for (int at = 0; at < _groups.Length; at++)
        {
            foreach (int role in _groups[at].Members)
            {
                familyOf[role] = at;
            }
        }

        for (int at = 0; at < _groups.Length; at++)
        {
            (Dictionary<int, double> weights, double total) = WeightsOf(_groups[at], familyOf, links);
            families[at].Links = Listed(weights
                .Where(other => other.Key != at)
                .OrderByDescending(static other => other.Value)
                .ThenBy(static other => other.Key)
                .Select(other => new FamilyLink(families[other.Key], other.Value / total, Shared(at, other.Key))));
        }
    }

    private FamilyCompetency[] CompetenciesOf(int family)
    {
        // Products of whole numbers are exact, so equal advantages are equal.
        double own = _needs[family].Values.Sum(static roles => (double)roles);
        double members = _groups[family].Members.Length;
        return
        [
            .. _needs[family].OrderBy(static need => need.Key).Select(need => new FamilyCompetency(
                _catalog.Concepts[need.Key], need.Value, need.Value / members, need.Value * _total / (own * _all[need.Key]))),
        ];
    }

    private ImmutableArray<Concept> Shared(int one, int other) => Listed(_needs[one]
        .Where(need => _needs[other].ContainsKey(need.Key))
        .Select(need => (Concept: need.Key, Share: Math.Min(ShareOf(one, need.Key), ShareOf(other, need.Key))))
        .Where(need => need.Share >= _options.MinShare)
        .OrderByDescending(static need => need.Share)
        .ThenBy(static need => need.Concept)
        .Select(need => _catalog.Concepts[need.Concept]));

    private double ShareOf(int family, int concept) => (double)_needs[family][concept] / _groups[family].Members.Length;

    private Dictionary<int, int> NeedsOf(Group group, NeededConcepts needs) => group.Members
        .SelectMany(role => needs.Of(_catalog.Standards[role]))
        .CountBy(static concept => concept)
        .ToDictionary();

    // The weight of the links of a family to each family, itself included, and to all roles.
    private static (Dictionary<int, double> Weights, double Total) WeightsOf(Group group, int[] familyOf, WeightedGraph links)
    {
        Dictionary<int, double> weights = [];
        double total = 0;
        foreach (int role in group.Members)
        {
            ReadOnlySpan<int> targets = links.Targets(role);
            for (int at = 0; at < targets.Length; at++)
            {
                double weight = links.Weights(role)[at];
                total += weight;
                if (familyOf[targets[at]] >= 0)
                {
                    weights[familyOf[targets[at]]] = weights.GetValueOrDefault(familyOf[targets[at]]) + weight;
                }
            }
        }

        return (weights, total);
    }

    private ImmutableArray<T> Listed<T>(IEnumerable<T> entries) => [.. entries.Take(_options.MaxCount)];
}
