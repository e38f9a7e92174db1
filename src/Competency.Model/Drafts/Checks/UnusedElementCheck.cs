using Competency.Model.Text;

namespace Competency.Model.Drafts.Checks;

// Knowledge and skills that the document names and no task needs; iCAP links all but attitudes to tasks.
internal static class UnusedElementCheck
{
    public static void Run(StandardDraft draft, DiagnosticBag diagnostics)
    {
        bool hasCandidates = draft.Elements.Exists(IsNeededByTasks);
        if (!hasCandidates || !draft.AllTasks().Any())
        {
            return;
        }

        HashSet<string> needed = new(StringComparer.Ordinal);
        needed.UnionWith(draft.AllTasks()
            .SelectMany(static task => task.Links)
            .Concat(draft.Requirements)
            .Select(static link => link.Id ?? link.Code ?? link.Title));
        foreach (ElementDraft element in draft.Elements.Where(IsNeededByTasks))
        {
            string? name = element.Id ?? element.Code;
            if (!needed.Contains(name ?? element.Title))
            {
                diagnostics.Add(ContentRules.ElementUnused, element.Location, name ?? (object)element.Kind, Excerpt.Of(element.Title));
            }
        }
    }

    private static bool IsNeededByTasks(ElementDraft element) =>
        element.Kind.Equals(ElementKind.Knowledge) || element.Kind.Equals(ElementKind.Skill);
}
