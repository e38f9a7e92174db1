namespace Competency.Model.Json.Wire;

// A duty.
internal sealed class DutyRecord : WireRecord
{
    public string? Code { get; set; }

    public string? Title { get; set; }

    public List<TaskRecord>? Tasks { get; set; }

    internal override string What => "a duty";
}
