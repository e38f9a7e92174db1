using Competency.Model.Csv.Tables;
using Competency.Model.Drafts;
using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks.Onet;

// Reads tasks, which stand directly under their occupations, and the detailed work activities that they are instances of:
// elements of a kind of their own, global and linked to the task.
internal sealed class OnetTasks(
    FrameworkReading reading,
    VocabularyDraft framework,
    KeyIndex<ElementDraft> elements,
    Dictionary<string, OnetReader.ModelElement> model,
    Func<FrameworkRow, StandardDraft?> standardOf)
{
    private readonly KeyIndex<TaskDraft> _tasks = new();
    private readonly KnownLinks<TaskDraft> _links = new();

    // Reads the three tables.
    public void Read()
    {
        reading.Read(OnetTables.Tasks, ReadTask);
        reading.TryRead(OnetTables.Activities, row => NewActivity(row, 0, 1));
        reading.TryRead(OnetTables.TaskActivities, ReadLink);
    }

    private bool ReadTask(FrameworkRow row)
    {
        if (standardOf(row) is not StandardDraft occupation)
        {
            return false;
        }

        TaskDraft task = new() { Code = row.Optional(1), Title = row.Label(2), Necessity = StrengthOf(row), Location = row.At() };
        bool isNew = _tasks.Take(row, 1, row.Key(0, 1), task, static known => known.Location);
        if (isNew)
        {
            occupation.Tasks.Add(task);
        }

        return isNew;
    }

    private static RequirementStrength StrengthOf(FrameworkRow row)
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
            row.Diagnostics.Add(TableRules.CellUnreadable, row.At(3), Excerpt.Of(other), (Phrase)"Core or Supplemental");
        }

        return RequirementStrength.Unspecified;
    }

    private bool ReadLink(FrameworkRow row)
    {
        if (_tasks.Find(row.Key(0, 1)) is not TaskDraft task)
        {
            row.Diagnostics.Add(TableRules.ReferenceUnknown, row.At(1), Excerpt.Of(row.Text(1)), "task", "");
            return false;
        }

        int activity = elements.NumberOf(row.Key(2));
        if (activity < 0)
        {
            if (!NewActivity(row, 2, 3))
            {
                return false;
            }

            activity = elements.NumberOf(row.Key(2));
        }

        if (_links.Find(task, activity) is LinkDraft first)
        {
            row.Diagnostics.Add(FrameworkRules.LinkRepeated, row.At(), task.Code, first.Id, first.Location.SeenFrom(row.At()));
            return false;
        }

        LinkDraft link = new() { Id = elements[activity].Code, Strength = task.Necessity, Location = row.At() };
        _links.Add(task, activity, link);
        task.Links.Add(link);
        return true;
    }

    private bool NewActivity(FrameworkRow row, int code, int title)
    {
        string name = row.Text(code);
        string called = row.Label(title) is { Length: > 0 } given ? given : model.GetValueOrDefault(name).Title ?? "";
        ElementDraft element = new() { Code = name, Kind = ElementKind.WorkActivity, Title = called, Location = row.At() };
        bool isNew = elements.Take(row, code, element, static known => known.Location);
        if (isNew)
        {
            framework.Elements.Add(element);
        }

        return isNew;
    }
}
