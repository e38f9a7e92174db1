using System.Collections.Immutable;

namespace Competency.Model.Names.Normalization;

/// <summary>A name with its key, and how the one became the other.</summary>
public sealed class NormalizedName
{
    internal NormalizedName(string name, string key, ImmutableArray<NameChange> changes)
    {
        Name = name;
        Key = key;
        Changes = changes;
    }

    /// <summary>The name as it came.</summary>
    public string Name { get; }

    /// <summary>What names of one competency have in common; empty for a name without a letter or digit. Not a text to show.</summary>
    public string Key { get; }

    /// <summary>The steps that changed something, in the order in which they did.</summary>
    public ImmutableArray<NameChange> Changes { get; }

    /// <summary>The key.</summary>
    public override string ToString() => Key;
}
