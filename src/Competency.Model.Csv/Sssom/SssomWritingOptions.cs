namespace Competency.Model.Csv;

/// <summary>How mapping files are written.</summary>
public sealed record SssomWritingOptions
{
    /// <summary>The canonical form of SSSOM/TSV.</summary>
    public static SssomWritingOptions Default { get; } = new();

    /// <summary>Whether what all mappings say alike is said once, in the head.</summary>
    public bool Condense { get; init; } = true;
}
