namespace Competency.Model;

/// <summary>A document that is at hand as bytes: an embedded resource, an upload, an entry of an archive.</summary>
/// <param name="Name">What findings and provenance call it; its ending helps to recognize the form.</param>
/// <param name="Bytes">The content.</param>
public sealed record DocumentContent(string Name, ReadOnlyMemory<byte> Bytes);
