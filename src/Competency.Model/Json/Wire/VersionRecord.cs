namespace Competency.Model.Json.Wire;

// A line of the version history.
internal sealed class VersionRecord : WireRecord
{
    public string? Code { get; set; }

    public int? Version { get; set; }

    public string? Title { get; set; }

    public string? Status { get; set; }

    public string? SupersededBy { get; set; }

    public string? Updated { get; set; }

    public string? Note { get; set; }

    internal override string What => "a version";
}
