using Competency.Model.Drafts;
using Competency.Model.Icap.Cells;
using Competency.Model.Icap.Codes;

namespace Competency.Model.Icap.Table;

// The rows of one task over all its pages, or of several tasks that the document prints in one row.
internal sealed class TaskBlock : ITaskNumbers
{
    private HashSet<string>? _numbers;

    // The tasks; one, as a rule.
    public List<TaskDraft> Tasks { get; } = [];

    public List<PendingItem> Outputs { get; } = [];

    public List<PendingItem> Indicators { get; } = [];

    public List<PendingItem> Knowledge { get; } = [];

    public List<PendingItem> Skills { get; } = [];

    // Whether its tasks are those of rows that stand elsewhere, which were assigned already.
    public bool IsResumed { get; set; }

    // Whether some item may have a tag that names tasks.
    public bool HasTags { get; set; }

    // Makes it ready for another row.
    public void Clear()
    {
        _numbers = null;
        HasTags = IsResumed = false;
        Tasks.Clear();
        Outputs.Clear();
        Indicators.Clear();
        Knowledge.Clear();
        Skills.Clear();
    }

    // Whether a task has the number, such as 2.4.
    public bool HasTask(string number)
    {
        _numbers ??= Tasks.Where(static task => task.Code is not null)
            .Select(static task => task.Code![1..])
            .ToHashSet(StringComparer.Ordinal);
        return _numbers.Contains(number);
    }

    // The items of a column.
    public List<PendingItem> ItemsOf(TableColumn column) => column switch
    {
        TableColumn.Output => Outputs,
        TableColumn.Indicator => Indicators,
        TableColumn.Knowledge => Knowledge,
        _ => Skills,
    };
}
