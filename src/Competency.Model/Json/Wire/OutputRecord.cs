namespace Competency.Model.Json.Wire;

// An output.
internal sealed class OutputRecord : WireRecord
{
    public string? Code { get; set; }

    public string? Title { get; set; }

    internal override string What => "an output";
}
