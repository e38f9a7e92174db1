namespace Competency.Model;

/// <summary>A document in memory: an embedded resource, an upload, an entry of an archive.</summary>
/// <param name="Name">The name in diagnostics and provenance. Its extension helps to recognize the format.</param>
/// <param name="Bytes">The content.</param>
/// <exception cref="ArgumentNullException"><paramref name="Name"/> is <see langword="null"/>.</exception>
public sealed record DocumentContent(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The name in diagnostics and provenance. Its extension helps to recognize the format.</summary>
    public string Name { get; init; } = Name ?? throw new ArgumentNullException(nameof(Name));
}
