using Competency.Model.Diagnostics;
using Competency.Model.Drafts;
using Competency.Model.Text;

namespace Competency.Model.Icap;

/// <summary>
/// Gives the items of each row to its task. Where several tasks share a row, items go to the task that their number or
/// their tag names, and to all of them otherwise.
/// </summary>
/// <remarks>
/// A tag may name a task that comes later: from the first row with a tag on, rows wait for the end of the table.
/// </remarks>
internal sealed class RowGroupAssignment(DiagnosticBag diagnostics)
{
    private const int MostItems = 200_000;
    private const int MostNamed = 20;
    private const int MostHints = 100;

    private readonly List<RowGroup> _waiting = [];
    private readonly List<TaskDraft> _allTasks = [];
    private Dictionary<string, TaskDraft>? _tasks;
    private int _items;
    private int _hints;

    /// <summary>Takes a row that nothing can continue any more; false if it waits for rows that come later.</summary>
    public bool Take(RowGroup group)
    {
        _allTasks.AddRange(group.Tasks);
        if (_waiting.Count > 0 || group.HasTags)
        {
            _waiting.Add(group);
            return false;
        }

        Assign(group);
        return true;
    }

    /// <summary>Assigns the rows that wait.</summary>
    public void Finish()
    {
        _waiting.ForEach(Assign);
        _waiting.Clear();
    }

    private void Assign(RowGroup group)
    {
        ReportSharing(group);
        if (group.Tasks is [TaskDraft only])
        {
            only.Outputs.EnsureCapacity(group.Outputs.Count);
            only.Indicators.EnsureCapacity(group.Indicators.Count);
            only.Links.EnsureCapacity(group.Knowledge.Count + group.Skills.Count);
        }

        AssignStatements(group, group.Outputs, static task => task.Outputs);
        AssignStatements(group, group.Indicators, static task => task.Indicators);
        AssignLinks(group, group.Knowledge, TableColumn.Knowledge);
        AssignLinks(group, group.Skills, TableColumn.Skill);
    }

    private void ReportSharing(RowGroup group)
    {
        if (group.Tasks.Count > 1)
        {
            diagnostics.Add(DiagnosticRules.TasksShareRow, group.Tasks[0].Location, NamesOf(group.Tasks));
        }
    }

    private void AssignStatements(RowGroup group, List<RawItem> items, Func<TaskDraft, List<StatementDraft>> listOf)
    {
        ILookup<string, TaskDraft>? byNumber = group.Tasks.Count > 1 && items.Count > 0
            ? group.Tasks.Where(static task => task.Code is not null).ToLookup(static task => task.Code![1..], StringComparer.Ordinal)
            : null;
        foreach (RawItem item in items)
        {
            string text = TextOf(item);
            List<TaskDraft> tasks = item.Code is not null && byNumber is not null && byNumber[CodeScanner.NumberAbove(item.Code)].ToList() is { Count: > 0 } numbered
                ? numbered
                : group.Tasks;
            foreach (TaskDraft task in Counted(tasks, item))
            {
                listOf(task).Add(new StatementDraft { Code = item.Code, Text = text, Location = item.Location });
            }
        }
    }

    private void AssignLinks(RowGroup group, List<RawItem> items, TableColumn column)
    {
        foreach (RawItem item in items)
        {
            (string text, string tag, List<string> tagged) = group.HasTags ? TaskTags.Split(TextOf(item)) : (TextOf(item), "", TaskTags.None);
            string title = tagged.Count == 0 ? text : ChineseText.RemoveWrapSpaces(text);
            ElementKind kind = KindOf(item, column);
            foreach (TaskDraft task in Counted(TasksOf(group, item, title, tag, tagged), item))
            {
                task.Links.Add(new LinkDraft { Kind = kind, Code = item.Code, Title = title, Location = item.Location });
            }
        }
    }

    private static string TextOf(in RawItem item) => item.IsContinued ? ChineseText.RemoveWrapSpaces(item.Text) : item.Text;

    /// <summary>The tasks, or none once a document holds so many items that it cannot be one: tags and shared rows multiply them.</summary>
    private List<TaskDraft> Counted(List<TaskDraft> tasks, in RawItem item)
    {
        bool wasWithin = _items <= MostItems;
        _items = wasWithin ? _items + tasks.Count : _items;
        if (wasWithin && _items > MostItems)
        {
            diagnostics.Add(DiagnosticRules.LimitReached, item.Location, "Items of tasks", MostItems);
        }

        return _items <= MostItems ? tasks : [];
    }

    private static string NamesOf(List<TaskDraft> tasks) =>
        string.Join('、', tasks.Take(MostNamed).Select(static task => task.Code ?? task.Title)) + (tasks.Count > MostNamed ? "…" : "");

    private ElementKind KindOf(in RawItem item, TableColumn column)
    {
        ElementKind byColumn = column == TableColumn.Knowledge ? ElementKind.Knowledge : ElementKind.Skill;
        ElementKind byLetter = item.Letter is char letter ? ElementKind.FromLetter(letter) ?? byColumn : byColumn;
        if (!byLetter.Equals(byColumn))
        {
            diagnostics.Add(DiagnosticRules.CodeInOtherColumn, item.Location, item.Code, TableHeading.NameOf(column), byLetter.Id);
        }

        return byLetter;
    }

    private List<TaskDraft> TasksOf(RowGroup group, in RawItem item, string title, string tag, List<string> tagged) =>
        tagged.Count == 0 ? group.Tasks : TaggedTasks(group, item, title, tag, tagged);

    private List<TaskDraft> TaggedTasks(RowGroup group, in RawItem item, string title, string tag, List<string> tagged)
    {
        Dictionary<string, TaskDraft> all = _tasks ??= TasksByCode();
        List<TaskDraft> known = [.. tagged.Select(code => all.GetValueOrDefault(code)).OfType<TaskDraft>()];
        string? unknown = tagged.Find(code => !all.ContainsKey(code));
        List<TaskDraft> tasks = known.Count > 0 ? known : group.Tasks;
        string names = NamesOf(tasks);
        if (unknown is null)
        {
            diagnostics.Add(DiagnosticRules.TaskTag, item.Location, TextRepair.Excerpt(title), TextRepair.Excerpt(tag), names);
        }
        else
        {
            string nearest = _hints++ < MostHints && NearestText.Find(unknown, all.Keys) is string near ? $"; did you mean {near}?" : ".";
            diagnostics.Add(DiagnosticRules.TaskTagUnknown, item.Location, TextRepair.Excerpt(title), unknown, names, nearest);
        }

        return tasks;
    }

    private Dictionary<string, TaskDraft> TasksByCode()
    {
        Dictionary<string, TaskDraft> tasks = new(StringComparer.Ordinal);
        foreach (TaskDraft task in _allTasks)
        {
            if (task.Code is not null)
            {
                tasks.TryAdd(task.Code, task);
            }
        }

        return tasks;
    }
}
