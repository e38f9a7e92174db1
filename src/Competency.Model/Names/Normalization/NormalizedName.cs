using System.Collections.Immutable;

namespace Competency.Model.Names.Normalization;

/// <summary>A name with its key, and the steps between them.</summary>
public sealed class NormalizedName
{
    internal NormalizedName(string name, string key, ImmutableArray<NameChange> changes)
    {
        Name = name;
        Key = key;
        Changes = changes;
    }

    /// <summary>The name as given.</summary>
    public string Name { get; }

    /// <summary>The key, for comparison and not for display; empty for a name without a letter or digit.</summary>
    public string Key { get; }

    /// <summary>The steps that changed something, in order.</summary>
    public ImmutableArray<NameChange> Changes { get; }

    /// <summary>The key.</summary>
    public override string ToString() => Key;
}
