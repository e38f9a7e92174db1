using System.Collections.Immutable;
using System.Globalization;

namespace Competency.Model.Mappings;

/// <summary>Conclusions from mappings and relations: inverses and chains.</summary>
/// <remarks>
/// The inversion and chaining rules of SSSOM. Broad and narrow are not transitive in SKOS itself; SSSOM chains them as a
/// default that nearly always holds.
/// </remarks>
public static class MappingInference
{
    private const string SubjectPrefix = "subject_";
    private const string ObjectPrefix = "object_";

    /// <summary>The inverse of a relation: narrow for broad, broad for narrow, the relation itself otherwise.</summary>
    /// <param name="relation">The relation of an object to a subject.</param>
    /// <returns>The relation of the subject to the object.</returns>
    public static MappingRelation Inverse(this MappingRelation relation) => relation switch
    {
        MappingRelation.Broad => MappingRelation.Narrow,
        MappingRelation.Narrow => MappingRelation.Broad,
        _ => relation,
    };

    /// <summary>
    /// The relation of C to A that follows from that of B to A and that of C to B. Exact changes nothing; broad and broad is
    /// broad, narrow and narrow is narrow.
    /// </summary>
    /// <param name="first">The relation of B to A.</param>
    /// <param name="second">The relation of C to B.</param>
    /// <returns>The relation, or <see langword="null"/> if none follows: from broad and narrow, close or related.</returns>
    public static MappingRelation? Then(this MappingRelation first, MappingRelation second) => (first, second) switch
    {
        (MappingRelation.Exact, _) => second,
        (_, MappingRelation.Exact) => first,
        (MappingRelation.Broad, MappingRelation.Broad) => MappingRelation.Broad,
        (MappingRelation.Narrow, MappingRelation.Narrow) => MappingRelation.Narrow,
        _ => null,
    };

    /// <summary>
    /// The inverse of a mapping: subject and object exchanged in every slot, broad and narrow in the predicate. A negated
    /// mapping stays negated.
    /// </summary>
    /// <remarks>The copy has no <c>record_id</c>: it is another record.</remarks>
    /// <param name="mapping">The mapping.</param>
    /// <returns>The inverse, or <see langword="null"/> if the predicate is unknown here.</returns>
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
                .With("mapping_justification", Mapping.MappingInversion),
            mapping.Location);
    }

    /// <summary>The conclusion from two mappings, where the object of the first is the subject of the second.</summary>
    /// <param name="first">A mapping of A to B.</param>
    /// <param name="second">A mapping of B to C.</param>
    /// <returns>A mapping of A to C, or <see langword="null"/> if nothing follows.</returns>
    /// <remarks>
    /// There is no conclusion from a negated mapping, nor from relations without one (<see cref="Then"/>). The confidence of the conclusion
    /// is the product of both confidences, as for independent judgments, where <see langword="null"/> counts as 1; it is
    /// <see langword="null"/> if both are.
    /// </remarks>
    public static Mapping? Chain(Mapping first, Mapping second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        bool isLinked = string.Equals(first.Object.Key, second.Subject.Key, StringComparison.Ordinal);
        if (!isLinked || first.IsNegated || second.IsNegated || first.Object.IsNoTerm ||
            first.Relation is not MappingRelation one ||
            second.Relation is not MappingRelation two ||
            one.Then(two) is not MappingRelation relation)
        {
            return null;
        }

        Mapping chained = Mapping.Of(first.Subject, relation, second.Object, Mapping.MappingChaining);
        return first.Confidence is null && second.Confidence is null ? chained : chained.WithConfidence(ConfidenceOf([first, second]));
    }

    /// <summary>The confidence of a chain of mappings, from 0 to 1: the product, with 1 for a mapping without a confidence.</summary>
    /// <param name="chain">The mappings.</param>
    public static double ConfidenceOf(IEnumerable<Mapping> chain)
    {
        ArgumentNullException.ThrowIfNull(chain);
        return chain.Aggregate(1.0, static (product, mapping) => product * (mapping.Confidence ?? 1));
    }

    private static string OtherSide(string slot) =>
        slot.StartsWith(SubjectPrefix, StringComparison.Ordinal) ? Renamed(slot, SubjectPrefix, ObjectPrefix) :
        slot.StartsWith(ObjectPrefix, StringComparison.Ordinal) ? Renamed(slot, ObjectPrefix, SubjectPrefix) :
        slot;

    private static string Renamed(string slot, string from, string to) =>
        string.Create(CultureInfo.InvariantCulture, $"{to}{slot.AsSpan(from.Length)}");

    private static string? Mirrored(string? cardinality) => cardinality switch
    {
        "1:n" => "n:1",
        "n:1" => "1:n",
        "1:0" => "0:1",
        "0:1" => "1:0",
        _ => cardinality,
    };
}
