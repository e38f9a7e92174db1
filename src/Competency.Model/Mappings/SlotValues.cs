using System.Collections.Immutable;

namespace Competency.Model.Mappings;

/// <summary>What the slots of a mapping or a mapping set hold, by name; also of slots that SSSOM does not know. Immutable.</summary>
/// <remarks>A slot without value is absent. Values are as they mean: identifiers as IRIs, lists apart.</remarks>
public sealed class SlotValues : IEquatable<SlotValues>
{
    private readonly ImmutableSortedDictionary<string, ImmutableArray<string>> _values;

    private SlotValues(ImmutableSortedDictionary<string, ImmutableArray<string>> values) => _values = values;

    /// <summary>No value in any slot.</summary>
    public static SlotValues Empty { get; } = new(ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal));

    /// <summary>The slots that hold something, in ordinal order.</summary>
    public IEnumerable<string> Names => _values.Keys;

    /// <summary>The value of a slot, the first of several; <see langword="null"/> if it holds none.</summary>
    public string? this[string name] => _values.TryGetValue(name, out ImmutableArray<string> values) ? values[0] : null;

    /// <summary>All values of a slot, in order.</summary>
    public ImmutableArray<string> AllOf(string name) => _values.TryGetValue(name, out ImmutableArray<string> values) ? values : [];

    /// <summary>The same with other values in one slot; empty ones do not count.</summary>
    public SlotValues With(string name, params ReadOnlySpan<string?> values)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ImmutableArray<string>.Builder kept = ImmutableArray.CreateBuilder<string>(values.Length);
        foreach (string? value in values)
        {
            if (!string.IsNullOrEmpty(value))
            {
                kept.Add(value);
            }
        }

        return new SlotValues(kept.Count == 0 ? _values.Remove(name) : _values.SetItem(name, kept.ToImmutable()));
    }

    /// <summary>The same without one slot.</summary>
    public SlotValues Without(string name) => new(_values.Remove(name));

    /// <summary>Whether both hold the same in the same slots.</summary>
    public bool Equals(SlotValues? other) =>
        other is not null &&
        _values.Count == other._values.Count &&
        _values.All(pair => HoldsTheSame(pair.Key, other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SlotValues);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach ((string name, ImmutableArray<string> values) in _values)
        {
            hash.Add(name, StringComparer.Ordinal);
            hash.Add(values[0], StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <summary>Whether a slot holds the same here and there.</summary>
    internal bool HoldsTheSame(string name, SlotValues other) =>
        AllOf(name).AsSpan().SequenceEqual(other.AllOf(name).AsSpan(), StringComparer.Ordinal);
}
