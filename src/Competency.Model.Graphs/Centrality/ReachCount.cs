using System.Collections.Immutable;
using Competency.Model.Graphs.Views;

namespace Competency.Model.Graphs.Centrality;

// Counts roles, tasks and families by the competencies that they need.
internal sealed class ReachCount
{
    private readonly CompetencyCatalog _catalog;
    private readonly FamilyReport? _families;
    private readonly int[] _roles;
    private readonly int[] _tasks;
    private readonly int[] _ofFamilies;
    private int _roleCount;

    public ReachCount(CompetencyCatalog catalog, ReachOptions options)
    {
        (_catalog, _families) = (catalog, options.Families);
        int count = catalog.Concepts.Length;
        (_roles, _tasks, _ofFamilies) = (new int[count], new int[count], new int[count]);
        NeededConcepts needs = new(catalog, options.AllRatings);
        foreach (CompetencyStandard standard in catalog.Standards)
        {
            if (!standard.Requirements.IsEmpty
                && (options.AllEditions || catalog.IsCurrent(standard))
                && options.Filter?.Accepts(standard) != false)
            {
                Add(standard, needs);
            }
        }

        foreach (RoleFamily family in _families?.Families ?? [])
        {
            Add(family, needs);
        }
    }

    public ImmutableArray<CompetencyReach> All() =>
    [
        .. Enumerable.Range(0, _roles.Length)
            .Where(concept => _roles[concept] > 0)
            .OrderByDescending(concept => _roles[concept])
            .ThenByDescending(concept => _tasks[concept])
            .Select(concept => new CompetencyReach(
                _catalog.Concepts[concept],
                _roles[concept],
                _tasks[concept],
                (double)_roles[concept] / _roleCount,
                _families is null ? null : _ofFamilies[concept])),
    ];

    private void Add(CompetencyStandard standard, NeededConcepts needs)
    {
        HashSet<int> needed = [.. needs.Of(standard)];
        _roleCount++;
        foreach (int concept in needed)
        {
            _roles[concept]++;
        }

        CompetencyGraph graph = _catalog.Graph();
        foreach (WorkTask task in standard.Tasks)
        {
            foreach (int concept in graph.ConceptsOfTask(_catalog.IndexOf(task)))
            {
                _tasks[concept] += needed.Contains(concept) ? 1 : 0;
            }
        }
    }

    private void Add(RoleFamily family, NeededConcepts needs)
    {
        double most = family.Members.Length * _families!.Options.MinShare;
        foreach ((int concept, int count) in family.Members.SelectMany(needs.Of).CountBy(static concept => concept))
        {
            _ofFamilies[concept] += count >= most ? 1 : 0;
        }
    }
}
