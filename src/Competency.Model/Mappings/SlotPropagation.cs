using System.Collections.Immutable;

namespace Competency.Model.Mappings;

/// <summary>
/// Moves values between a mapping set and its mappings where SSSOM lets the set speak for all of them: down when a set is
/// read (propagation), up when it is written (condensation).
/// </summary>
internal static class SlotPropagation
{
    /// <summary>
    /// Each mapping with what the set says of all; a slot that any mapping fills itself stays where it is, unless all of
    /// them say the same as the set.
    /// </summary>
    public static (SlotValues OfSet, ImmutableArray<SlotValues> OfMappings) Propagate(SlotValues ofSet, ImmutableArray<SlotValues> ofMappings)
    {
        foreach (string slot in Propagated(ofSet.Names))
        {
            SlotValues said = ofSet;
            if (!ofMappings.IsEmpty && ofMappings.All(values => values[slot] is null))
            {
                ImmutableArray<string> value = ofSet.AllOf(slot);
                ofMappings = [.. ofMappings.Select(values => values.With(slot, value.AsSpan()))];
                ofSet = ofSet.Without(slot);
            }
            else if (!ofMappings.IsEmpty && ofMappings.All(values => values.HoldsTheSame(slot, said)))
            {
                ofSet = said.Without(slot);
            }
        }

        return (ofSet, ofMappings);
    }

    /// <summary>The set with what all mappings say alike, and the mappings without it.</summary>
    public static (SlotValues OfSet, ImmutableArray<SlotValues> OfMappings) Condense(SlotValues ofSet, ImmutableArray<SlotValues> ofMappings)
    {
        foreach (string slot in Propagated(ofMappings.IsEmpty ? [] : ofMappings[0].Names))
        {
            SlotValues first = ofMappings[0];
            bool isFree = ofSet[slot] is null || ofSet.HoldsTheSame(slot, first);
            if (isFree && ofMappings.All(values => values.HoldsTheSame(slot, first)))
            {
                ofSet = ofSet.With(slot, first.AllOf(slot).AsSpan());
                ofMappings = [.. ofMappings.Select(values => values.Without(slot))];
            }
        }

        return (ofSet, ofMappings);
    }

    private static ImmutableArray<string> Propagated(IEnumerable<string> names) =>
        [.. names.Where(static name => MappingSlots.TryGetOfMapping(name, out MappingSlot? slot) && slot.IsPropagated)];
}
