namespace Competency.Model.Drafts.Checks;

// What every standard of iCAP should have besides: tasks, attitudes, a version history.
internal static class IcapCompletenessCheck
{
    public static void Run(StandardDraft draft, DiagnosticBag diagnostics)
    {
        string name = StandardChecks.NameOf(draft);
        if (!draft.AllTasks().Any())
        {
            diagnostics.Add(ContentRules.TasksMissing, draft.Location, name);
        }

        if (!draft.Elements.Exists(static element => element.Kind.Equals(ElementKind.Attitude)))
        {
            diagnostics.Add(ContentRules.AttitudesMissing, draft.Location, name);
        }

        if (draft.Versions.Count == 0)
        {
            diagnostics.Add(ContentRules.VersionsMissing, draft.Location, name);
        }
    }
}
