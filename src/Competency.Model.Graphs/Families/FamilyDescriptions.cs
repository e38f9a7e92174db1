using System.Collections.Immutable;
using Competency.Model.Graphs.Families.Partitions;

namespace Competency.Model.Graphs.Families;

// What families need, and how they are linked.
internal sealed class FamilyDescriptions(CompetencyCatalog catalog, FamilyOptions options)
{
    // A competency defines a family if more roles need it than not.
    private const double Most = 0.5;

    // One role's need sets no family apart.
    private const int LeastRoles = 2;

    private readonly CompetencyGraph _requirements = catalog.Graph();

    // Describes families beside each other.
    public void Describe(RoleFamily[] families, Group[] groups, WeightedGraph links)
    {
        Dictionary<int, int>[] needs = Array.ConvertAll(groups, NeedsOf);
        Dictionary<int, int> all = [];
        foreach ((int concept, int roles) in needs.SelectMany(static needs => needs))
        {
            all[concept] = all.GetValueOrDefault(concept) + roles;
        }

        // Products of whole numbers are exact, so equal advantages are equal.
        double total = all.Values.Sum(static roles => (double)roles);
        for (int at = 0; at < families.Length; at++)
        {
            double own = needs[at].Values.Sum(static roles => (double)roles);
            int members = groups[at].Members.Length;
            FamilyCompetency[] competencies =
            [
                .. needs[at].OrderBy(static need => need.Key).Select(need => new FamilyCompetency(
                    catalog.Concepts[need.Key], need.Value, (double)need.Value / members, need.Value * total / (own * all[need.Key]))),
            ];
            families[at].Defining = Listed(competencies.Where(static competency => competency.Share > Most)
                .OrderByDescending(static competency => competency.Roles));
            families[at].Distinguishing = Listed(competencies
                .Where(competency => competency.Roles >= LeastRoles && competency.Share >= options.MinShare && competency.Advantage > 1)
                .OrderByDescending(static competency => competency.Advantage)
                .ThenByDescending(static competency => competency.Roles));
        }

        Link(families, groups, needs, links);
    }

    private Dictionary<int, int> NeedsOf(Group group)
    {
        Dictionary<int, int> needs = [];
        foreach (int role in group.Members)
        {
            foreach (int concept in _requirements.ConceptsOfStandard(role))
            {
                needs[concept] = needs.GetValueOrDefault(concept) + 1;
            }
        }

        return needs;
    }

    private void Link(RoleFamily[] families, Group[] groups, Dictionary<int, int>[] needs, WeightedGraph links)
    {
        int[] familyOf = new int[links.Count];
        Array.Fill(familyOf, -1);
        for (int at = 0; at < groups.Length; at++)
        {
            foreach (int role in groups[at].Members)
            {
                familyOf[role] = at;
            }
        }

        for (int at = 0; at < groups.Length; at++)
        {
            (Dictionary<int, double> weights, double total) = WeightsOf(groups[at], familyOf, links);
            families[at].Links = Listed(weights
                .Where(other => other.Key != at)
                .OrderByDescending(static other => other.Value)
                .ThenBy(static other => other.Key)
                .Select(other => new FamilyLink(families[other.Key], other.Value / total, Shared(at, other.Key))));
        }

        ImmutableArray<Concept> Shared(int one, int other) => Listed(needs[one]
            .Where(need => needs[other].ContainsKey(need.Key))
            .Select(need => (Concept: need.Key, Share: Math.Min(
                (double)need.Value / groups[one].Members.Length, (double)needs[other][need.Key] / groups[other].Members.Length)))
            .Where(need => need.Share >= options.MinShare)
            .OrderByDescending(static need => need.Share)
            .ThenBy(static need => need.Concept)
            .Select(need => catalog.Concepts[need.Concept]));
    }

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

    private ImmutableArray<T> Listed<T>(IEnumerable<T> entries) => [.. entries.Take(options.MaxCount)];
}
