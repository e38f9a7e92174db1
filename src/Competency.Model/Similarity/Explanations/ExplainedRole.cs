using System.Collections.Immutable;
using Competency.Model.Similarity.Scorers;
using Competency.Model.Similarity.Words;

namespace Competency.Model.Similarity.Explanations;

/// <summary>One of two roles that are compared, with what stands behind its competencies.</summary>
internal sealed class ExplainedRole
{
    private readonly CompetencyCatalog _catalog;
    private readonly WeightedRole _set;
    private readonly CompetencyStandard _standard;
    private readonly ILookup<int, Requirement> _requirements;
    private readonly Lazy<ILookup<string, string>> _namesOfWords;

    public ExplainedRole(CompetencyCatalog catalog, in WeightedRole set)
    {
        (_catalog, _set, _standard) = (catalog, set, catalog.Standards[set.Standard]);
        _requirements = _standard.Requirements.ToLookup(requirement => catalog.ConceptOf(requirement.Element).Index);
        _namesOfWords = new Lazy<ILookup<string, string>>(() => RoleWords.Of(catalog).Holders(RoleWords.NamesOf(_standard)));
    }

    /// <summary>The need for a concept; missing for −1.</summary>
    public ExplainedNeed? Need(int concept)
    {
        int place = concept < 0 ? -1 : _set.Concepts.BinarySearch(concept);
        return place < 0 ? null : Need(_catalog.Concepts[concept], _set.Weights[place], _set.Levels[place], _requirements[concept]);
    }

    /// <summary>The needs whose names hold a word.</summary>
    public ExplainedNeed Holding(string word)
    {
        HashSet<string> names = [.. _namesOfWords.Value[word]];
        return Need(null, 1, null, _standard.Requirements.Where(requirement => names.Contains(requirement.Element.Title)));
    }

    /// <summary>What this role needs and the other does not, the largest weight first.</summary>
    public ImmutableArray<ExplainedNeed> Beyond(ExplainedRole other)
    {
        List<ExplainedNeed> beyond = [];
        foreach (int concept in _set.Concepts)
        {
            if (other._set.Concepts.BinarySearch(concept) < 0)
            {
                beyond.Add(Need(concept)!);
            }
        }

        return [.. beyond.OrderByDescending(static need => need.Weight)];
    }

    private static ExplainedNeed Need(Concept? concept, double weight, CompetencyLevel? level, IEnumerable<Requirement> requirements)
    {
        Requirement[] behind = [.. requirements];
        return new ExplainedNeed(
            concept,
            weight,
            level,
            [.. behind.Select(static requirement => requirement.Element)],
            [.. behind.SelectMany(static requirement => requirement.Tasks).Distinct().OrderBy(static task => task.Position)]);
    }
}
