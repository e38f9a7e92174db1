namespace Competency.Model.Mappings;

/// <summary>One slot of the SSSOM model: what a mapping or a mapping set can say about itself.</summary>
public sealed class MappingSlot
{
    internal MappingSlot(string name, SlotFlags traits = SlotFlags.None)
    {
        Name = name;
        IsList = traits.HasFlag(SlotFlags.List);
        IsReference = traits.HasFlag(SlotFlags.Reference);
        IsPropagated = traits.HasFlag(SlotFlags.Propagated);
        IsShare = traits.HasFlag(SlotFlags.Share);
        IsDate = traits.HasFlag(SlotFlags.Date);
    }

    /// <summary>The name, which is the heading of its column: <c>subject_id</c>.</summary>
    public string Name { get; }

    /// <summary>Whether it takes several values.</summary>
    public bool IsList { get; }

    /// <summary>Whether its values identify something: CURIEs in a file, IRIs in this model.</summary>
    public bool IsReference { get; }

    /// <summary>Whether a value on the set means every mapping of the set.</summary>
    public bool IsPropagated { get; }

    /// <summary>Whether its value is a number from 0 to 1.</summary>
    public bool IsShare { get; }

    /// <summary>Whether its value is a date, <c>2026-01-31</c>.</summary>
    public bool IsDate { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
