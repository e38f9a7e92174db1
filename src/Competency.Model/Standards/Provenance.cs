namespace Competency.Model;

/// <summary>Where a standard comes from, so that a result computed from it can be traced and reproduced.</summary>
/// <param name="Source">The name of the source, as the caller gave it.</param>
/// <param name="Sha256">The SHA-256 of the source's bytes in lower-case hexadecimal, if bytes were read.</param>
/// <param name="Reader">The reader that understood it, and its version: <c>icap-text/1</c>.</param>
public sealed record Provenance(string Source, string? Sha256, string Reader);
