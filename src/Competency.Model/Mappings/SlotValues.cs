using System.Collections.Immutable;

namespace Competency.Model.Mappings;

/// <summary>The values of a mapping or a mapping set by slot name, slots unknown to SSSOM included. Immutable, equal by content.</summary>
/// <remarks>A slot without a value is absent. Identifiers are IRIs, and lists are split into their values.</remarks>
public sealed class SlotValues : IEquatable<SlotValues>
{
    private readonly ImmutableSortedDictionary<string, ImmutableArray<string>> _values;

    private SlotValues(ImmutableSortedDictionary<string, ImmutableArray<string>> values) => _values = values;

    /// <summary>No values.</summary>
    public static SlotValues Empty { get; } = new(ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal));

    /// <summary>The names of the slots with a value, in ordinal order.</summary>
    public IEnumerable<string> Names => _values.Keys;

    /// <summary>The value of a slot, the first of several; <see langword="null"/> if it has none.</summary>
    /// <param name="name">The name of the slot, for example <c>subject_id</c>.</param>
    public string? this[string name] => AllOf(name) is [string first, ..] ? first : null;

    /// <summary>All values of a slot, in order; empty if it has none.</summary>
    /// <param name="name">The name of the slot.</param>
    public ImmutableArray<string> AllOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _values.TryGetValue(name, out ImmutableArray<string> values) ? values : [];
    }

    /// <summary>A copy with other values in one slot.</summary>
    /// <param name="name">The name of the slot.</param>
    /// <param name="values">The values; empty ones are left out.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
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

    /// <summary>A copy without one slot.</summary>
    /// <param name="name">The name of the slot.</param>
    public SlotValues Without(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new SlotValues(_values.Remove(name));
    }

    /// <summary>Whether both have the same values in the same slots.</summary>
    /// <param name="other">The other values.</param>
    public bool Equals(SlotValues? other) =>
        other is not null &&
        _values.Count == other._values.Count &&
        _values.All(pair => HasSame(pair.Key, other));

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

    // Whether a slot has the same values in both.
    internal bool HasSame(string name, SlotValues other) =>
        AllOf(name).AsSpan().SequenceEqual(other.AllOf(name).AsSpan(), StringComparer.Ordinal);
}
