namespace Competency.Model.Json.Wire;

// A task.
internal sealed class TaskRecord : WireRecord
{
    public string? Code { get; set; }

    public string? Title { get; set; }

    public double? Level { get; set; }

    public string? LevelText { get; set; }

    public string? Strength { get; set; }

    public List<OutputRecord>? Outputs { get; set; }

    public List<IndicatorRecord>? Indicators { get; set; }

    public List<TaskLink>? Elements { get; set; }

    internal override string What => "a task";
}
