namespace Competency.Model.Csv.Frameworks;

// One parent for each element of a vocabulary, where a format has room for one: the first that the vocabulary has and that
// closes no circle.
internal static class FirstParents
{
    // The parents of the elements that have any, by element.
    public static Dictionary<CompetencyElement, CompetencyElement> Of(CompetencyVocabulary vocabulary)
    {
        Dictionary<CompetencyElement, CompetencyElement> parents = new(ReferenceEqualityComparer.Instance);
        foreach (CompetencyElement element in vocabulary.Elements)
        {
            foreach (Codes.ElementCode code in element.Broader)
            {
                if (vocabulary.TryGetElement(code, out CompetencyElement? parent) && !ReferenceEquals(parent, element))
                {
                    parents.Add(element, parent);
                    break;
                }
            }
        }

        Open(vocabulary, parents);
        return parents;
    }

    // Takes one parent out of each circle.
    private static void Open(CompetencyVocabulary vocabulary, Dictionary<CompetencyElement, CompetencyElement> parents)
    {
        Dictionary<CompetencyElement, int> walks = new(ReferenceEqualityComparer.Instance);
        for (int walk = 0; walk < vocabulary.Elements.Length; walk++)
        {
            CompetencyElement current = vocabulary.Elements[walk];
            while (walks.TryAdd(current, walk) && parents.TryGetValue(current, out CompetencyElement? parent))
            {
                if (walks.TryGetValue(parent, out int known) && known == walk)
                {
                    parents.Remove(current);
                    break;
                }

                current = parent;
            }
        }
    }
}
