namespace Competency.Model;

/// <summary>Options for writing mapping files.</summary>
public sealed record SssomWritingOptions
{
    /// <summary>The canonical form of SSSOM/TSV.</summary>
    public static SssomWritingOptions Default { get; } = new();

    /// <summary>Whether a value that all mappings share is written once, in the metadata; <see langword="true"/> by default.</summary>
    public bool Condense { get; init; } = true;
}
