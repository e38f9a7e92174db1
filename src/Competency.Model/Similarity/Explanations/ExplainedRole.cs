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
    private readonly Lazy<ILookup<string, string>> _textsOfWords;

    // A role.
    // scope: What counts as needed.
    // set: Its competencies with their weights.
    // texts: The texts whose words may be asked for.
    public ExplainedRole(CatalogScope scope, in WeightedRole set, RoleTexts texts)
    {
        (_set, _view, _standard) = (set, RoleView.Of(scope.Catalog, set.Standard), scope.Catalog.StandardAt(set.Standard));
        _textsOfWords = new Lazy<ILookup<string, string>>(() => texts.Of(_standard, scope.AllRatings)
            .SelectMany(static text => RoleWords.WordsOf(text).Distinct(StringComparer.Ordinal).Select(word => (word, text)))
            .ToLookup(static entry => entry.word, static entry => entry.text, StringComparer.Ordinal));
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

    // The texts that hold a word, with the needs and tasks among them.
    public ExplainedNeed Holding(string word)
    {
        HashSet<string> texts = [.. _textsOfWords.Value[word]];
        Requirement[] holders = [.. _standard.Requirements.Where(requirement => texts.Contains(requirement.Element.Title))];
        HashSet<WorkTask> tasks = [.. holders.SelectMany(static requirement => requirement.Tasks)];
        return new ExplainedNeed(
            null,
            1,
            null,
            [.. holders.Select(static requirement => requirement.Element)],
            [.. _standard.Tasks.Where(task => tasks.Contains(task) || texts.Contains(task.Title)).OrderBy(static task => task.Position)])
        {
            Texts = [.. _textsOfWords.Value[word]],
        };
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
