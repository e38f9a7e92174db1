using Competency.Model.Drafts;

namespace Competency.Model.Icap;

/// <summary>The rows of one task over all its pages, or of several tasks that the document prints in one row.</summary>
internal sealed class RowGroup
{
    /// <summary>The tasks; one, as a rule.</summary>
    public List<TaskDraft> Tasks { get; } = [];

    /// <summary>The numbers of the tasks, such as 2.4.</summary>
    public HashSet<string> TaskNumbers { get; } = new(StringComparer.Ordinal);

    public List<RawItem> Outputs { get; } = [];

    public List<RawItem> Indicators { get; } = [];

    public List<RawItem> Knowledge { get; } = [];

    public List<RawItem> Skills { get; } = [];

    /// <summary>The items of a column.</summary>
    public List<RawItem> ItemsOf(TableColumn column) => column switch
    {
        TableColumn.Output => Outputs,
        TableColumn.Indicator => Indicators,
        TableColumn.Knowledge => Knowledge,
        _ => Skills,
    };
}
