using System.Collections.Immutable;
using Competency.Model.Catalog;
using Competency.Model.Needs;
using Competency.Model.Similarity.Scorers;
using Competency.Model.Similarity.Words;

namespace Competency.Model.Similarity.Explanations;

// One of two roles that are compared, with what stands behind its competencies.
internal sealed class ExplainedRole
{
    private readonly WeightedRole _set;
    private readonly RoleView _view;
    private readonly CompetencyStandard _standard;
    private readonly Lazy<ILookup<string, string>> _namesOfWords;

    public ExplainedRole(CatalogScope scope, in WeightedRole set)
    {
        (_set, _view, _standard) = (set, RoleView.Of(scope.Catalog, set.Standard), scope.Catalog.Standards[set.Standard]);
        _namesOfWords = new Lazy<ILookup<string, string>>(() =>
            RoleWords.Of(scope).Holders(RoleWords.NamesOf(_standard, scope.AllRatings)));
    }

    // The need for a concept; null for −1.
    public ExplainedNeed? Need(int concept)
    {
        int index = concept < 0 ? -1 : _set.Concepts.BinarySearch(concept);
        if (index < 0)
        {
            return null;
        }

        RoleNeed need = _view.Needs[index];
        return new ExplainedNeed(need.Concept, _set.Weights[index], _set.Levels[index], need.Elements, need.Tasks);
    }

    // The needs whose names hold a word.
    public ExplainedNeed Holding(string word)
    {
        HashSet<string> names = [.. _namesOfWords.Value[word]];
        Requirement[] holders = [.. _standard.Requirements.Where(requirement => names.Contains(requirement.Element.Title))];
        return new ExplainedNeed(
            null,
            1,
            null,
            [.. holders.Select(static requirement => requirement.Element)],
            [.. holders.SelectMany(static requirement => requirement.Tasks).Distinct().OrderBy(static task => task.Position)]);
    }

    private bool Needs(int concept) => _set.Concepts.BinarySearch(concept) is >= 0 and int index && _set.IsNeeded(index);

    // What this role needs and the other does not, the largest weight first.
    public ImmutableArray<ExplainedNeed> Beyond(ExplainedRole other)
    {
        List<ExplainedNeed> beyond = [];
        for (int index = 0; index < _set.Count; index++)
        {
            if (_set.IsNeeded(index) && !other.Needs(_set.Concepts[index]))
            {
                beyond.Add(Need(_set.Concepts[index])!);
            }
        }

        return [.. beyond.OrderByDescending(static need => need.Weight)];
    }
}
