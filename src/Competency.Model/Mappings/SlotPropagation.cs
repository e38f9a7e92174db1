using System.Collections.Immutable;

namespace Competency.Model.Mappings;

// Moves values between a mapping set and its mappings, for the slots that SSSOM lets a set give once for all of them: down when
// a set is read (propagation), up when it is written (condensation).
internal static class SlotPropagation
{
    // The mappings with the values of the set. A slot that any mapping fills itself stays with the set, unless all mappings
    // have the value of the set.
    public static (SlotValues OfSet, ImmutableArray<SlotValues> OfMappings) Propagate(
        SlotValues ofSet, ImmutableArray<SlotValues> ofMappings)
    {
        foreach (string slot in Propagated(ofSet.Names))
        {
            SlotValues given = ofSet;
            if (!ofMappings.IsEmpty && ofMappings.All(values => values[slot] is null))
            {
                ImmutableArray<string> value = ofSet.AllOf(slot);
                ofMappings = [.. ofMappings.Select(values => values.With(slot, value.AsSpan()))];
                ofSet = ofSet.Without(slot);
            }
            else if (!ofMappings.IsEmpty && ofMappings.All(values => values.HasSame(slot, given)))
            {
                ofSet = given.Without(slot);
            }
        }

        return (ofSet, ofMappings);
    }

    // The set with the values that all mappings have in common, and the mappings without them.
    public static (SlotValues OfSet, ImmutableArray<SlotValues> OfMappings) Condense(
        SlotValues ofSet, ImmutableArray<SlotValues> ofMappings)
    {
        foreach (string slot in Propagated(ofMappings.IsEmpty ? [] : ofMappings[0].Names))
        {
            SlotValues first = ofMappings[0];
            bool isFree = ofSet[slot] is null || ofSet.HasSame(slot, first);
            if (isFree && ofMappings.All(values => values.HasSame(slot, first)))
            {
                ofSet = ofSet.With(slot, first.AllOf(slot).AsSpan());
                ofMappings = [.. ofMappings.Select(values => values.Without(slot))];
            }
        }

        return (ofSet, ofMappings);
    }

    private static ImmutableArray<string> Propagated(IEnumerable<string> names) =>
        [.. names.Where(static name => MappingSlot.TryGetOfMapping(name, out MappingSlot? slot) && slot.IsPropagated)];
}
