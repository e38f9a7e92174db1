using Competency.Model.Diagnostics;
using Competency.Model.Drafts;
using Competency.Model.Text;

namespace Competency.Model.Icap;

/// <summary>
/// Gives the items of each row to its task. Where several tasks share a row, items go to the task that their number or
/// their tag names, and to all of them otherwise.
/// </summary>
internal sealed class RowGroupAssignment(List<RowGroup> groups, DiagnosticBag diagnostics)
{
    private const int MostItems = 200_000;
    private const int MostNamed = 20;
    private const int MostHints = 100;

    private readonly Dictionary<string, TaskDraft> _tasks = new(StringComparer.Ordinal);
    private int _items;
    private int _hints;

    public void Run()
    {
        foreach (TaskDraft task in groups.SelectMany(static group => group.Tasks))
        {
            if (task.Code is not null)
            {
                _tasks.TryAdd(task.Code, task);
            }
        }

        foreach (RowGroup group in groups)
        {
            ReportSharing(group);
            AssignStatements(group, TableColumn.Output);
            AssignStatements(group, TableColumn.Indicator);
            AssignLinks(group, group.Knowledge, TableColumn.Knowledge);
            AssignLinks(group, group.Skills, TableColumn.Skill);
        }
    }

    private void ReportSharing(RowGroup group)
    {
        if (group.Tasks.Count > 1)
        {
            diagnostics.Add(DiagnosticRules.TasksShareRow, group.Tasks[0].Location, NamesOf(group.Tasks));
        }
    }

    private void AssignStatements(RowGroup group, TableColumn column)
    {
        ILookup<string, TaskDraft>? byNumber = group.Tasks.Count > 1
            ? group.Tasks.Where(static task => task.Code is not null).ToLookup(static task => task.Code![1..], StringComparer.Ordinal)
            : null;
        foreach (RawItem item in group.ItemsOf(column))
        {
            bool isOutput = IsOutput(item, column);
            string text = ChineseText.RemoveWrapSpaces(item.Text);
            List<TaskDraft> numbered = item.Code is null || byNumber is null ? [] : [.. byNumber[CodeScanner.NumberAbove(item.Code)]];
            foreach (TaskDraft task in Counted(numbered.Count > 0 ? numbered : group.Tasks, item))
            {
                (isOutput ? task.Outputs : task.Indicators).Add(new StatementDraft { Code = item.Code, Text = text, Location = item.Location });
            }
        }
    }

    /// <summary>Whether the item is an output: by its letter, else by its column.</summary>
    private bool IsOutput(RawItem item, TableColumn column)
    {
        bool byColumn = column == TableColumn.Output;
        bool byLetter = item.Letter is char letter ? letter == CodeShape.Output.OwnLetter : byColumn;
        if (byLetter != byColumn)
        {
            diagnostics.Add(DiagnosticRules.CodeInOtherColumn, item.Location, item.Code, TableHeading.NameOf(column), byLetter ? "output" : "indicator");
        }

        return byLetter;
    }

    private void AssignLinks(RowGroup group, List<RawItem> items, TableColumn column)
    {
        foreach (RawItem item in items)
        {
            TaskTags.Tagged tagged = TaskTags.Split(item.Text, _tasks.ContainsKey);
            string title = ChineseText.RemoveWrapSpaces(item.Code is null ? ListMark.RemoveNumber(tagged.Text) : tagged.Text);
            ElementKind kind = KindOf(item, column);
            foreach (TaskDraft task in Counted(TasksOf(group, item, title, tagged), item))
            {
                task.Links.Add(new LinkDraft { Kind = kind, Code = item.Code, Title = title, Location = item.Location });
            }
        }
    }

    /// <summary>The tasks, or none once a document holds so many items that it cannot be one: tags and shared rows multiply them.</summary>
    private IReadOnlyList<TaskDraft> Counted(IReadOnlyList<TaskDraft> tasks, RawItem item)
    {
        bool wasWithin = _items <= MostItems;
        _items = wasWithin ? _items + tasks.Count : _items;
        if (wasWithin && _items > MostItems)
        {
            diagnostics.Add(DiagnosticRules.LimitReached, item.Location, "Items of tasks", MostItems);
        }

        return _items <= MostItems ? tasks : [];
    }

    private static string NamesOf(IReadOnlyList<TaskDraft> tasks) =>
        string.Join('、', tasks.Take(MostNamed).Select(static task => task.Code ?? task.Title)) + (tasks.Count > MostNamed ? "…" : "");

    private ElementKind KindOf(RawItem item, TableColumn column)
    {
        ElementKind byColumn = column == TableColumn.Knowledge ? ElementKind.Knowledge : ElementKind.Skill;
        ElementKind byLetter = item.Letter is char letter ? ElementKind.FromLetter(letter) ?? byColumn : byColumn;
        if (!byLetter.Equals(byColumn))
        {
            diagnostics.Add(DiagnosticRules.CodeInOtherColumn, item.Location, item.Code, TableHeading.NameOf(column), byLetter.Id);
        }

        return byLetter;
    }

    private IReadOnlyList<TaskDraft> TasksOf(RowGroup group, RawItem item, string title, TaskTags.Tagged tagged)
    {
        if (tagged.Printed.Length == 0)
        {
            return group.Tasks;
        }

        List<TaskDraft> known = [.. tagged.Tasks.Select(code => _tasks.GetValueOrDefault(code)).OfType<TaskDraft>()];
        string? unknown = tagged.Tasks.Find(code => !_tasks.ContainsKey(code));
        IReadOnlyList<TaskDraft> tasks = known.Count > 0 && !tagged.NamesAll ? known : group.Tasks;
        string names = NamesOf(tasks);
        if (unknown is null)
        {
            diagnostics.Add(DiagnosticRules.TaskTag, item.Location, TextRepair.Excerpt(title), TextRepair.Excerpt(tagged.Printed), names);
        }
        else
        {
            string nearest = _hints++ < MostHints && NearestText.Find(unknown, _tasks.Keys) is string near ? $"; did you mean {near}?" : ".";
            diagnostics.Add(DiagnosticRules.TaskTagUnknown, item.Location, TextRepair.Excerpt(title), unknown, names, nearest);
        }

        return tasks;
    }
}
