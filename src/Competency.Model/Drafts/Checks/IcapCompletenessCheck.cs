using Competency.Model.Diagnostics;

namespace Competency.Model.Drafts.Checks;

/// <summary>What every standard of iCAP should have besides: tasks, attitudes, a version history.</summary>
internal static class IcapCompletenessCheck
{
    public static void Run(StandardDraft draft, DiagnosticBag diagnostics)
    {
        string name = StandardChecks.NameOf(draft);
        if (!draft.AllTasks().Any())
        {
            diagnostics.Add(DiagnosticRules.TasksMissing, draft.Location, name);
        }

        if (!draft.Elements.Exists(static element => element.Kind.Equals(ElementKind.Attitude)))
        {
            diagnostics.Add(DiagnosticRules.AttitudesMissing, draft.Location, name);
        }

        if (draft.Versions.Count == 0)
        {
            diagnostics.Add(DiagnosticRules.VersionsMissing, draft.Location, name);
        }
    }
}
