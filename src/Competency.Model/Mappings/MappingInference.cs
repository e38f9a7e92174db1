using System.Collections.Immutable;
using System.Globalization;

namespace Competency.Model.Mappings;

/// <summary>What follows from mappings, after the chaining rules of SSSOM.</summary>
public static class MappingInference
{
    private const string SubjectPrefix = "subject_";
    private const string ObjectPrefix = "object_";

    /// <summary>
    /// The mapping read backwards: subject and object change places in every slot, broad and narrow in the predicate; a
    /// denied one stays denied. <see langword="null"/> if the predicate's meaning is not known here.
    /// </summary>
    /// <remarks>The identifier of the record is not taken over: it is another record.</remarks>
    public static Mapping? Invert(Mapping mapping)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        if (MappingPredicates.InverseOf(mapping.Predicate) is not string predicate)
        {
            return null;
        }

        SlotValues slots = SlotValues.Empty;
        foreach (string name in mapping.Slots.Names)
        {
            slots = slots.With(OtherSide(name), mapping.Slots.AllOf(name).AsSpan());
        }

        ImmutableArray<string> scope = [.. mapping.Slots.AllOf("cardinality_scope").Select(OtherSide)];
        bool isSamePredicate = string.Equals(predicate, mapping.Predicate, StringComparison.Ordinal);
        return new Mapping(
            slots
                .Without("record_id")
                .With("predicate_id", predicate)
                .With("predicate_label", isSamePredicate ? mapping.Slots["predicate_label"] : null)
                .With("mapping_cardinality", Mirrored(mapping.Slots["mapping_cardinality"]))
                .With("cardinality_scope", scope.AsSpan())
                .With("mapping_justification", MappingJustifications.MappingInversion),
            mapping.Location);
    }

    /// <summary>
    /// What follows when the object of one mapping is the subject of another; <see langword="null"/> if nothing does.
    /// Its confidence is the product of both, as of independent findings; missing if neither has one.
    /// </summary>
    /// <remarks>Nothing follows from a denied mapping, nor from two that are close or related.</remarks>
    public static Mapping? Chain(Mapping first, Mapping second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        bool isLinked = string.Equals(first.Object.Key, second.Subject.Key, StringComparison.Ordinal);
        if (!isLinked || first.IsNegated || second.IsNegated || first.Object.IsNoTerm ||
            first.Relation is not MappingRelation one || second.Relation is not MappingRelation two || one.Then(two) is not MappingRelation relation)
        {
            return null;
        }

        Mapping chained = Mapping.Of(first.Subject, relation, second.Object, MappingJustifications.MappingChaining);
        double? confidence = first.Confidence is null && second.Confidence is null ? null : (first.Confidence ?? 1) * (second.Confidence ?? 1);
        return confidence is double value ? chained.WithConfidence(value) : chained;
    }

    /// <summary>The confidence of a chain of mappings, 0 to 1: the product, where a missing one counts as 1.</summary>
    public static double ConfidenceOf(IEnumerable<Mapping> chain)
    {
        ArgumentNullException.ThrowIfNull(chain);
        return chain.Aggregate(1.0, static (product, mapping) => product * (mapping.Confidence ?? 1));
    }

    private static string OtherSide(string slot) =>
        slot.StartsWith(SubjectPrefix, StringComparison.Ordinal) ? string.Create(CultureInfo.InvariantCulture, $"{ObjectPrefix}{slot.AsSpan(SubjectPrefix.Length)}") :
        slot.StartsWith(ObjectPrefix, StringComparison.Ordinal) ? string.Create(CultureInfo.InvariantCulture, $"{SubjectPrefix}{slot.AsSpan(ObjectPrefix.Length)}") :
        slot;

    private static string? Mirrored(string? cardinality) => cardinality switch
    {
        "1:n" => "n:1",
        "n:1" => "1:n",
        "1:0" => "0:1",
        "0:1" => "1:0",
        _ => cardinality,
    };
}
