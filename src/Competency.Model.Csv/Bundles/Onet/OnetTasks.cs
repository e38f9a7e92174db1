using Competency.Model.Diagnostics;
using Competency.Model.Drafts;

namespace Competency.Model.Csv.Bundles.Onet;

/// <summary>
/// Reads tasks, which stand directly under their occupations, and the detailed work activities that they are instances
/// of: elements of a kind of their own, global and linked to the task.
/// </summary>
internal sealed class OnetTasks(BundleReading reading, FrameworkDraft framework, Dictionary<string, ElementDraft> elements, Func<BundleRow, StandardDraft?> standardOf)
{
    private readonly Dictionary<(string Occupation, string Task), TaskDraft> _tasks = [];
    private readonly HashSet<(TaskDraft Task, string Activity)> _links = [];

    /// <summary>Reads the three tables.</summary>
    public void Read()
    {
        reading.Read(OnetTables.Tasks, ReadTask);
        reading.TryRead(OnetTables.Activities, row => NewActivity(row, 2, 3));
        reading.TryRead(OnetTables.TaskActivities, ReadLink);
    }

    private bool ReadTask(BundleRow row)
    {
        if (standardOf(row) is not StandardDraft occupation)
        {
            return false;
        }

        TaskDraft task = new() { Code = row.Optional(1), Title = row.Label(2), Strength = StrengthOf(row), Location = row.At() };
        (string, string) key = (row.Text(0), row.Text(1));
        if (!_tasks.TryAdd(key, task))
        {
            row.Diagnostics.Add(DiagnosticRules.RowRepeated, row.At(1), row.Text(1), _tasks[key].Location);
            return false;
        }

        occupation.Tasks.Add(task);
        return true;
    }

    private static RequirementStrength StrengthOf(BundleRow row)
    {
        if (row.Is(3, "Core"u8))
        {
            return RequirementStrength.Core;
        }

        if (row.Is(3, "Supplemental"u8))
        {
            return RequirementStrength.Additional;
        }

        if (row.Optional(3) is string other)
        {
            row.Diagnostics.Add(DiagnosticRules.CellUnreadable, row.At(3), TextRepair.Excerpt(other), "Core or Supplemental");
        }

        return RequirementStrength.Unspecified;
    }

    private bool ReadLink(BundleRow row)
    {
        if (!_tasks.TryGetValue((row.Text(0), row.Text(1)), out TaskDraft? task))
        {
            row.Diagnostics.Add(DiagnosticRules.ReferenceUnknown, row.At(1), TextRepair.Excerpt(row.Text(1)), "task", "");
            return false;
        }

        string activity = row.Text(2);
        if (!elements.ContainsKey(activity) && !NewActivity(row, 2, 3))
        {
            return false;
        }

        bool isNew = _links.Add((task, activity));
        if (isNew)
        {
            task.Links.Add(new LinkDraft { Id = activity, Strength = task.Strength, Location = row.At() });
        }
        else
        {
            row.Diagnostics.Add(DiagnosticRules.BundleLinkRepeated, row.At(), task.Code, activity, task.Location.SeenFrom(row.At()));
        }

        return isNew;
    }

    private bool NewActivity(BundleRow row, int code, int title)
    {
        ElementDraft element = new() { Code = row.Text(code), Kind = BundleKinds.WorkActivity, Title = row.Label(title), Location = row.At() };
        bool isNew = BundleKeys.Take(row, code, elements, element.Code, element, static known => known.Location);
        if (isNew)
        {
            framework.Elements.Add(element);
        }

        return isNew;
    }
}
