using Competency.Model.Drafts;
using Competency.Model.Icap.Cells;
using Competency.Model.Icap.Codes;

namespace Competency.Model.Icap.Table;

/// <summary>The rows of one task over all its pages, or of several tasks that the document prints in one row.</summary>
internal sealed class TaskBlock : ITaskNumbers
{
    private HashSet<string>? _numbers;

    /// <summary>The tasks; one, as a rule.</summary>
    public List<TaskDraft> Tasks { get; } = [];

    public List<RawItem> Outputs { get; } = [];

    public List<RawItem> Indicators { get; } = [];

    public List<RawItem> Knowledge { get; } = [];

    public List<RawItem> Skills { get; } = [];

    /// <summary>Whether its tasks are those of rows that stand elsewhere, which were assigned already.</summary>
    public bool IsResumed { get; set; }

    /// <summary>Whether some item may have a tag that names tasks.</summary>
    public bool HasTags { get; set; }

    /// <summary>Makes it ready for another row.</summary>
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

    /// <summary>Whether a task has the number, such as 2.4.</summary>
    public bool HasTask(string number)
    {
        _numbers ??= Tasks.Where(static task => task.Code is not null).Select(static task => task.Code![1..]).ToHashSet(StringComparer.Ordinal);
        return _numbers.Contains(number);
    }

    /// <summary>The items of a column.</summary>
    public List<RawItem> ItemsOf(TableColumn column) => column switch
    {
        TableColumn.Output => Outputs,
        TableColumn.Indicator => Indicators,
        TableColumn.Knowledge => Knowledge,
        _ => Skills,
    };
}
