namespace Competency.Model;

/// <summary>The origin of a standard, so that results can be traced and reproduced.</summary>
/// <param name="Source">The name of the source, as the caller gave it.</param>
/// <param name="Sha256">The SHA-256 of the source in lower-case hexadecimal; <see langword="null"/> if no bytes were read.</param>
/// <param name="Reader">The name and version of the reader: <c>icap-text/1</c>.</param>
/// <exception cref="ArgumentNullException">A text or object is <see langword="null"/>.</exception>
public sealed record Provenance(string Source, string? Sha256, string Reader)
{
    /// <summary>The name of the source, as the caller gave it.</summary>
    public string Source { get; init; } = Source ?? throw new ArgumentNullException(nameof(Source));

    /// <summary>The name and version of the reader: <c>icap-text/1</c>.</summary>
    public string Reader { get; init; } = Reader ?? throw new ArgumentNullException(nameof(Reader));
}
