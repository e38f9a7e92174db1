using System.Runtime.InteropServices;
using Competency.Model.Drafts;
using Competency.Model.Icap.Cells;
using Competency.Model.Text;

namespace Competency.Model.Icap.Table;

// Makes one of the duties and tasks that flat tables repeat in every row, one item a row: what has the code and the name of an earlier
// one under the same duty, and no other level, is the earlier one. A numbered task that comes again and says nothing new is none of
// them: documents repeat themselves like this, and the number says so.
internal sealed class RepeatedTaskMerge
{
    private readonly Dictionary<(string Code, string Title), TaskDraft> _tasks = [];
    private readonly Dictionary<string, DutyDraft> _duties = new(StringComparer.Ordinal);
    private readonly Dictionary<TaskDraft, HashSet<(string Kind, string? Code, string Text)>> _items =
        new(ReferenceEqualityComparer.Instance);

    // Merges within a standard.
    public void Run(StandardDraft draft)
    {
        if (draft.Duties.Count > 1)
        {
            MergeDuties(draft.Duties);
        }

        foreach (DutyDraft duty in draft.Duties)
        {
            MergeTasks(duty.Tasks);
        }

        MergeTasks(draft.Tasks);
        _items.Clear();
    }

    // Duties with a code are found again while rows are read.
    private void MergeDuties(List<DutyDraft> duties)
    {
        int kept = 0;
        for (int at = 0; at < duties.Count; at++)
        {
            DutyDraft duty = duties[at];
            if (duty.Code is null && !_duties.TryAdd(KeyOf(duty.Title), duty))
            {
                _duties[KeyOf(duty.Title)].Tasks.AddRange(duty.Tasks);
            }
            else
            {
                duties[kept++] = duty;
            }
        }

        CollectionsMarshal.SetCount(duties, kept);
        _duties.Clear();
    }

    private void MergeTasks(List<TaskDraft> tasks)
    {
        if (tasks.Count < 2)
        {
            return;
        }

        int kept = 0;
        for (int at = 0; at < tasks.Count; at++)
        {
            TaskDraft task = tasks[at];
            if (task.IsInsideCell || !TryMerge(task))
            {
                tasks[kept++] = task;
            }
        }

        CollectionsMarshal.SetCount(tasks, kept);
        _tasks.Clear();
    }

    private bool TryMerge(TaskDraft task)
    {
        (string, string) key = (task.Code ?? "", task.Code is null ? KeyOf(task.Title) : task.Title);
        if (_tasks.TryAdd(key, task))
        {
            return false;
        }

        TaskDraft first = _tasks[key];
        bool isMerged = IsLevelOf(task.Level, first.Level) && (task.Code is null || _items.ContainsKey(first) || SaysMore(task, first));
        if (isMerged)
        {
            Merge(first, task);
        }

        return isMerged;
    }

    private static bool SaysMore(TaskDraft task, TaskDraft first)
    {
        HashSet<(string, string?, string)> known = [.. KeysOf(first)];
        return KeysOf(task).Any(key => !known.Contains(key));
    }

    private static bool IsLevelOf(LevelDraft? level, LevelDraft? first) =>
        level is null
        || first is null
        || (Equals(level.Value, first.Value) && string.Equals(level.Text, first.Text, StringComparison.Ordinal));

    private void Merge(TaskDraft first, TaskDraft task)
    {
        HashSet<(string, string?, string)> items = ItemsOf(first);
        first.Level ??= task.Level;
        first.Outputs.AddRange(task.Outputs.Where(output => items.Add(KeyOf("o", output))));
        first.Indicators.AddRange(task.Indicators.Where(indicator => items.Add(KeyOf("i", indicator))));
        first.Links.AddRange(task.Links.Where(link => items.Add(KeyOf(link))));
    }

    private HashSet<(string Kind, string? Code, string Text)> ItemsOf(TaskDraft task)
    {
        if (!_items.TryGetValue(task, out HashSet<(string, string?, string)>? items))
        {
            items = [.. KeysOf(task)];
            _items.Add(task, items);
        }

        return items;
    }

    private static IEnumerable<(string, string?, string)> KeysOf(TaskDraft task) =>
    [
        .. task.Outputs.Select(static output => KeyOf("o", output)),
        .. task.Indicators.Select(static indicator => KeyOf("i", indicator)),
        .. task.Links.Select(KeyOf),
    ];

    private static (string, string?, string) KeyOf(string kind, StatementDraft statement) => (kind, statement.Code, statement.Text);

    private static (string, string?, string) KeyOf(LinkDraft link) => (link.Kind.Id, link.Code, link.Title);

    private static string KeyOf(string title) =>
        title.Length > ItemText.LongestContinued ? title : SpellingFold.Fold(title).ToUpperInvariant();
}
