using Competency.Model.Drafts;

namespace Competency.Model.Csv.Frameworks.Moodle;

// What Moodle calls competencies of each depth, as far as a kind of the model follows from it.
internal static class MoodleTaxonomy
{
    // The kind that our own cell of a competency names; unspecified if it is blank.
    public static ElementKind KindOf(string cell) => cell.Length == 0 ? ElementKind.Unspecified : ElementKind.FromId(cell);

    // Gives kinds to competencies that have none of their own, by the words for each depth: skill is one; competency, domain or
    // outcome may be of any kind.
    public static void GiveKinds(IReadOnlyList<ElementDraft> elements, string taxonomy)
    {
        ElementKind[] kinds = [.. taxonomy.Split(',').Select(WordKind)];
        if (Array.TrueForAll(kinds, static kind => kind.Equals(ElementKind.Unspecified)))
        {
            return;
        }

        foreach ((ElementDraft element, int depth) in Depths(elements))
        {
            if (element.Kind.Equals(ElementKind.Unspecified))
            {
                element.Kind = kinds[Math.Min(depth, kinds.Length - 1)];
            }
        }
    }

    private static ElementKind WordKind(string word) => word.Trim().ToLowerInvariant() switch
    {
        "skill" => ElementKind.Skill,
        "knowledge" => ElementKind.Knowledge,
        "attitude" => ElementKind.Attitude,
        _ => ElementKind.Unspecified,
    };

    // How many parents each has above it, following the first; a circle has no top and counts as one.
    private static Dictionary<ElementDraft, int> Depths(IReadOnlyList<ElementDraft> elements)
    {
        Dictionary<string, ElementDraft> byCode = [];
        foreach (ElementDraft element in elements)
        {
            byCode.TryAdd(element.Code!, element);
        }

        Dictionary<ElementDraft, int> depths = [];
        Stack<ElementDraft> path = [];
        foreach (ElementDraft start in elements)
        {
            ElementDraft? next = start;
            while (next is not null && depths.TryAdd(next, 0))
            {
                path.Push(next);
                next = next.Broader is [string parent, ..] ? byCode.GetValueOrDefault(parent) : null;
            }

            int depth = next is null ? 0 : depths[next] + 1;
            while (path.TryPop(out ElementDraft? child))
            {
                depths[child] = depth++;
            }
        }

        return depths;
    }
}
