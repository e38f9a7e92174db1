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
    private readonly Dictionary<string, TaskDraft> _tasks = new(StringComparer.Ordinal);

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
            AssignStatements(group, group.Outputs, static task => task.Outputs);
            AssignStatements(group, group.Indicators, static task => task.Indicators);
            AssignLinks(group, group.Knowledge, TableColumn.Knowledge);
            AssignLinks(group, group.Skills, TableColumn.Skill);
        }
    }

    private void ReportSharing(RowGroup group)
    {
        if (group.Tasks.Count > 1)
        {
            string names = string.Join('、', group.Tasks.Select(static task => task.Code ?? task.Title));
            diagnostics.Add(DiagnosticRules.TasksShareRow, group.Tasks[0].Location, names);
        }
    }

    private static void AssignStatements(RowGroup group, List<RawItem> items, Func<TaskDraft, List<StatementDraft>> listOf)
    {
        foreach (RawItem item in items)
        {
            List<TaskDraft> byNumber = group.Tasks.Count == 1 || item.Code is null ? [] :
                [.. group.Tasks.Where(task => task.Code is not null && item.Code[1..].StartsWith(task.Code[1..] + ".", StringComparison.Ordinal))];
            foreach (TaskDraft task in byNumber.Count > 0 ? byNumber : group.Tasks)
            {
                listOf(task).Add(new StatementDraft { Code = item.Code, Text = ChineseText.RemoveWrapSpaces(item.Text), Location = item.Location });
            }
        }
    }

    private void AssignLinks(RowGroup group, List<RawItem> items, TableColumn column)
    {
        foreach (RawItem item in items)
        {
            (string text, string tag, List<string> tagged) = TaskTags.Split(item.Text);
            string title = ChineseText.RemoveWrapSpaces(text);
            ElementKind kind = KindOf(item, column);
            foreach (TaskDraft task in TasksOf(group, item, title, tag, tagged))
            {
                task.Links.Add(new LinkDraft { Kind = kind, Code = item.Code, Title = title, Location = item.Location });
            }
        }
    }

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

    private IReadOnlyList<TaskDraft> TasksOf(RowGroup group, RawItem item, string title, string tag, List<string> tagged)
    {
        if (tagged.Count == 0)
        {
            return group.Tasks;
        }

        List<TaskDraft> known = [.. tagged.Select(code => _tasks.GetValueOrDefault(code)).OfType<TaskDraft>()];
        string? unknown = tagged.Find(code => !_tasks.ContainsKey(code));
        IReadOnlyList<TaskDraft> tasks = known.Count > 0 ? known : group.Tasks;
        string names = string.Join('、', tasks.Select(static task => task.Code ?? task.Title));
        if (unknown is null)
        {
            diagnostics.Add(DiagnosticRules.TaskTag, item.Location, TextRepair.Excerpt(title), TextRepair.Excerpt(tag), names);
        }
        else
        {
            string nearest = NearestText.Find(unknown, _tasks.Keys) is string near ? $"; did you mean {near}?" : ".";
            diagnostics.Add(DiagnosticRules.TaskTagUnknown, item.Location, TextRepair.Excerpt(title), unknown, names, nearest);
        }

        return tasks;
    }
}
