namespace Competency.Model.Json.Wire;

// A behavioral indicator.
internal sealed class IndicatorRecord : WireRecord
{
    public string? Code { get; set; }

    public string? Text { get; set; }

    internal override string What => "an indicator";
}
