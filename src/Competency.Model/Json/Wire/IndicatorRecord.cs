namespace Competency.Model.Json.Wire;

/// <summary>A behavioral indicator.</summary>
internal sealed class IndicatorRecord : WireRecord
{
    public string? Code { get; set; }

    public string? Text { get; set; }

    internal override string What => "an indicator";
}
