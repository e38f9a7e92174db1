using System.Globalization;

namespace Competency.Model.Mappings;

/// <summary>
/// One mapping: that a subject stands in a relation to an object, or does not, and why one thinks so. A row of an SSSOM
/// file. Immutable.
/// </summary>
public sealed class Mapping
{
    private const string Literal = "rdfs literal";
    private const string Not = "Not";

    /// <summary>A mapping with these slots.</summary>
    /// <param name="slots">The values by slot, identifiers as IRIs.</param>
    /// <param name="location">Where it was read.</param>
    /// <exception cref="ArgumentException">Subject, predicate, object or justification is missing.</exception>
    public Mapping(SlotValues slots, SourceLocation? location = null)
    {
        ArgumentNullException.ThrowIfNull(slots);
        if (MissingSlot(slots) is string missing)
        {
            throw new ArgumentException($"A mapping needs {missing}.", nameof(slots));
        }

        Slots = slots;
        Location = location ?? SourceLocation.None;
        Subject = EntityOf("subject");
        Object = EntityOf("object");
    }

    /// <summary>All that is said of the mapping.</summary>
    public SlotValues Slots { get; }

    /// <summary>Where it was read; no place for one that was made.</summary>
    public SourceLocation Location { get; }

    /// <summary>What is mapped.</summary>
    public MappingEntity Subject { get; }

    /// <summary>What it is mapped to.</summary>
    public MappingEntity Object { get; }

    /// <summary>The IRI of the predicate.</summary>
    public string Predicate => Slots["predicate_id"]!;

    /// <summary>
    /// What the object is to the subject: broad means that the object is the broader one. <see langword="null"/> where
    /// predicate or modifier has no meaning known here: such a mapping is kept and has no effect.
    /// </summary>
    public MappingRelation? Relation => Slots["predicate_modifier"] is null or Not ? MappingPredicates.RelationOf(Predicate) : null;

    /// <summary>Whether the relation is denied: modifier <c>Not</c>.</summary>
    public bool IsNegated => string.Equals(Slots["predicate_modifier"], Not, StringComparison.Ordinal);

    /// <summary>The IRI of the justification, see <see cref="MappingJustifications"/>.</summary>
    public string Justification => Slots["mapping_justification"]!;

    /// <summary>How sure its maker is that it is right, 0 to 1; missing counts as 1 (SSSOM).</summary>
    public double? Confidence => ShareOf("confidence");

    /// <summary>How alike both sides are by <see cref="SimilarityMeasure"/>, 0 to 1.</summary>
    public double? SimilarityScore => ShareOf("similarity_score");

    /// <summary>The measure of <see cref="SimilarityScore"/>.</summary>
    public string? SimilarityMeasure => Slots["similarity_measure"];

    /// <summary>A remark of its maker.</summary>
    public string? Comment => Slots["comment"];

    /// <summary>A mapping of the four things that every mapping has.</summary>
    public static Mapping Of(MappingEntity subject, MappingRelation relation, MappingEntity @object, string justification)
    {
        SlotValues slots = SlotValues.Empty
            .With("predicate_id", MappingPredicates.Of(relation))
            .With("mapping_justification", justification);
        return new Mapping(WithEntity(WithEntity(slots, "subject", subject), "object", @object));
    }

    /// <summary>The same with other values in one slot.</summary>
    public Mapping With(string slot, params ReadOnlySpan<string?> values) => new(Slots.With(slot, values), Location);

    /// <summary>The same with a confidence, 0 to 1, to three decimals.</summary>
    public Mapping WithConfidence(double confidence) => With("confidence", Share(confidence));

    /// <summary>The same, denied: modifier <c>Not</c>.</summary>
    public Mapping Negated() => With("predicate_modifier", Not);

    /// <summary>Subject, predicate and object, with where it stands.</summary>
    public override string ToString()
    {
        string relation = Relation?.ToString().ToLowerInvariant() ?? Predicate;
        return $"{Subject} {(IsNegated ? "not " : "")}{relation} {Object}";
    }

    /// <summary>A number from 0 to 1 as SSSOM writes it: up to three decimals, half away from zero.</summary>
    internal static string Share(double value) =>
        Math.Round(value, 3, MidpointRounding.AwayFromZero).ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>What of the four indispensable slots is missing; <see langword="null"/> if none is.</summary>
    internal static string? MissingSlot(SlotValues slots)
    {
        foreach (string slot in (ReadOnlySpan<string>)["subject", "object"])
        {
            string needed = IsLiteral(slots[slot + "_type"]) ? slot + "_label" : slot + "_id";
            if (slots[needed] is null)
            {
                return needed;
            }
        }

        return slots["predicate_id"] is null ? "predicate_id" : slots["mapping_justification"] is null ? "mapping_justification" : null;
    }

    private static bool IsLiteral(string? type) => type is Literal or "rdfs:Literal";

    private static SlotValues WithEntity(SlotValues slots, string side, MappingEntity entity) => slots
        .With(side + "_id", entity.Id)
        .With(side + "_label", entity.Label)
        .With(side + "_category", entity.Category)
        .With(side + "_type", entity.IsLiteral ? Literal : null);

    private MappingEntity EntityOf(string side) =>
        new(Slots[side + "_id"], Slots[side + "_label"], Slots[side + "_category"], IsLiteral(Slots[side + "_type"]));

    private double? ShareOf(string slot) =>
        double.TryParse(Slots[slot], NumberStyles.Float, CultureInfo.InvariantCulture, out double share) && share is >= 0 and <= 1 ? share : null;
}
