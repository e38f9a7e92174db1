using System.Runtime.InteropServices;
using Competency.Model.Drafts;
using Competency.Model.Formats;
using Competency.Model.Icap.Cells;
using Competency.Model.Icap.Codes;
using Competency.Model.Text;

namespace Competency.Model.Icap.Table;

// Gives the items of each row to its task. Where several tasks share a row, items go to the task that their number or their tag
// names, and to all of them otherwise.
// A tag may name a task that comes later: from the first row with a tag on, rows wait for the end of the table. All of them wait, so
// that items and diagnostics stay in the order of the document; before that, each row is assigned at once and its buffers are
// reused, for garbage among drafts, which live long, is what reading costs (decision 0007).
// Numbers decide only where tasks share a row: elsewhere an item stays where it is printed, whatever its number (decision 0005).
internal sealed class TaskBlockAssignment(StandardDraft draft, DiagnosticBag diagnostics)
{
    private const int MostItems = 200_000;
    private const int MostNamed = 20;

    private readonly List<TaskBlock> _waiting = [];
    private Dictionary<string, TaskDraft>? _tasks;
    private int _items;
    private int _hints;

    private Dictionary<string, TaskDraft> AllTasks => _tasks ??= TasksByCode();

    // Takes a row that nothing can continue any more; false if it waits for rows that come later.
    public bool Take(TaskBlock group)
    {
        if (_waiting.Count > 0 || group.HasTags)
        {
            _waiting.Add(group);
            return false;
        }

        Assign(group);
        return true;
    }

    // Assigns the rows that wait.
    public void Finish()
    {
        _waiting.ForEach(Assign);
        _waiting.Clear();
    }

    private void Assign(TaskBlock group)
    {
        ReportSharing(group);
        if (group.Tasks is [TaskDraft only])
        {
            MakeRoom(only.Outputs, group.Outputs.Count);
            MakeRoom(only.Indicators, group.Indicators.Count);
            MakeRoom(only.Links, group.Knowledge.Count + group.Skills.Count);
        }

        AssignStatements(group, TableColumn.Output);
        AssignStatements(group, TableColumn.Indicator);
        AssignLinks(group, group.Knowledge, TableColumn.Knowledge);
        AssignLinks(group, group.Skills, TableColumn.Skill);
    }

    // Room for so many and no others, for these lists are kept; a task that goes on in many rows grows as lists do.
    private static void MakeRoom<T>(List<T> list, int more)
    {
        if (list.Count == 0)
        {
            list.Capacity = more;
        }
    }

    private void ReportSharing(TaskBlock group)
    {
        if (group.Tasks.Count > 1 && !group.IsResumed)
        {
            diagnostics.Add(TaskTableRules.TasksShareRow, group.Tasks[0].Location, NamesOf(group.Tasks));
        }
    }

    private void AssignStatements(TaskBlock group, TableColumn column)
    {
        ILookup<string, TaskDraft>? byNumber = group.Tasks.Count > 1
            ? group.Tasks.Where(static task => task.Code is not null).ToLookup(static task => task.Code![1..], StringComparer.Ordinal)
            : null;
        foreach (ref readonly PendingItem item in CollectionsMarshal.AsSpan(group.ItemsOf(column)))
        {
            bool isOutput = IsOutput(item, column);
            string text = TextOf(item);
            List<TaskDraft> tasks = item.Code is not null
                && byNumber is not null
                && byNumber[CodeScanner.NumberAbove(item.Code)].ToList() is { Count: > 0 } numbered
                ? numbered
                : group.Tasks;
            foreach (TaskDraft task in Counted(tasks, item))
            {
                (isOutput
                    ? task.Outputs
                    : task.Indicators).Add(new StatementDraft { Code = item.Code, Text = text, Location = item.Location });
            }
        }
    }

    // Whether the item is an output: by its letter, else by its column.
    private bool IsOutput(in PendingItem item, TableColumn column)
    {
        bool byColumn = column == TableColumn.Output;
        bool byLetter = item.Letter is char letter ? letter == CodeShape.Output.OwnLetter : byColumn;
        if (byLetter != byColumn)
        {
            diagnostics.Add(
                TaskTableRules.CodeInOtherColumn, item.Location, item.Code, TableHeading.NameOf(column, item.Location),
                byLetter ? (Phrase)"output" : (Phrase)"indicator");
        }

        return byLetter;
    }

    private void AssignLinks(TaskBlock group, List<PendingItem> items, TableColumn column)
    {
        foreach (ref readonly PendingItem item in CollectionsMarshal.AsSpan(items))
        {
            TaskTags.Tagged tagged = group.HasTags
                ? TaskTags.Split(TextOf(item), AllTasks.ContainsKey)
                : TaskTags.Tagged.None(TextOf(item));
            string title = item.Code is null ? Bullets.RemoveNumber(tagged.Text) : tagged.Text;
            title = tagged.Printed.Length > 0 ? ChineseText.RemoveWrapSpaces(title) : title;
            ElementKind kind = KindOf(item, column);
            foreach (TaskDraft task in Counted(TasksOf(group, item, title, tagged), item))
            {
                task.Links.Add(new LinkDraft { Kind = kind, Code = item.Code, Title = title, Location = item.Location });
            }
        }
    }

    private static string TextOf(in PendingItem item) => item.IsContinued ? ChineseText.RemoveWrapSpaces(item.Text) : item.Text;

    // The tasks, or none once a document holds so many items that it cannot be one: tags and shared rows multiply them.
    private List<TaskDraft> Counted(List<TaskDraft> tasks, in PendingItem item)
    {
        bool wasWithin = _items <= MostItems;
        _items = wasWithin ? _items + tasks.Count : _items;
        if (wasWithin && _items > MostItems)
        {
            diagnostics.Add(FileRules.LimitReached, item.Location, (Phrase)"items per standard", MostItems);
        }

        return _items <= MostItems ? tasks : [];
    }

    private static string NamesOf(List<TaskDraft> tasks) =>
        string.Join('、', tasks.Take(MostNamed).Select(static task => task.Code ?? task.Title)) + (tasks.Count > MostNamed ? "…" : "");

    private ElementKind KindOf(in PendingItem item, TableColumn column)
    {
        ElementKind byColumn = column == TableColumn.Knowledge ? ElementKind.Knowledge : ElementKind.Skill;
        ElementKind byLetter = item.Letter is char letter ? ElementKind.FromLetter(letter) ?? byColumn : byColumn;
        if (!byLetter.Equals(byColumn))
        {
            diagnostics.Add(
                TaskTableRules.CodeInOtherColumn, item.Location, item.Code, TableHeading.NameOf(column, item.Location), byLetter);
        }

        return byLetter;
    }

    private List<TaskDraft> TasksOf(TaskBlock group, in PendingItem item, string title, TaskTags.Tagged tagged) =>
        tagged.Printed.Length == 0 ? group.Tasks : TaggedTasks(group, item, title, tagged);

    private List<TaskDraft> TaggedTasks(TaskBlock group, in PendingItem item, string title, TaskTags.Tagged tagged)
    {
        Dictionary<string, TaskDraft> all = AllTasks;
        List<TaskDraft> known = [.. tagged.Tasks.Select(code => all.GetValueOrDefault(code)).OfType<TaskDraft>()];
        string? unknown = tagged.Tasks.Find(code => !all.ContainsKey(code));
        List<TaskDraft> tasks = known.Count > 0 && !tagged.NamesAll ? known : group.Tasks;
        string names = NamesOf(tasks);
        if (unknown is null)
        {
            diagnostics.Add(TaskTableRules.TaskTag, item.Location, Excerpt.Of(title), Excerpt.Of(tagged.Printed), names);
        }
        else
        {
            Phrase nearest = _hints++ < DidYouMean.MostHints ? DidYouMean.Hint(unknown, all.Keys) : Phrase.None;
            diagnostics.Add(TaskTableRules.TaskTagUnknown, item.Location, Excerpt.Of(title), unknown, names, nearest);
        }

        return tasks;
    }

    private Dictionary<string, TaskDraft> TasksByCode()
    {
        Dictionary<string, TaskDraft> tasks = new(StringComparer.Ordinal);
        foreach (TaskDraft task in draft.AllTasks())
        {
            if (task.Code is not null)
            {
                tasks.TryAdd(task.Code, task);
            }
        }

        return tasks;
    }
}
