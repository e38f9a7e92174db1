using System.Globalization;

namespace Competency.Model.Mappings;

/// <summary>
/// A relation between a subject and an object, asserted or denied, with its justification: one row of an SSSOM file. Immutable.
/// </summary>
/// <remarks>
/// SSSOM 1.1, <em>A Simple Standard for Sharing Ontological Mappings</em>. Slots unknown to SSSOM are kept.
/// </remarks>
/// <example>
/// <code>
/// Mapping mapping = Mapping.Of(
///     MappingEntity.Of("urn:competency:TFB5131-901v2/S18"),
///     MappingRelation.Exact,
///     MappingEntity.Of("urn:competency:TFB5131-902v3/S01"),
///     Mapping.ManualMappingCuration).WithConfidence(0.9);
/// Console.WriteLine(mapping.Relation);       // Exact
/// </code>
/// </example>
public sealed class Mapping
{
    /// <summary>The justification of a mapping of names that are equal after named steps of normalization.</summary>
    public const string LexicalMatching = Semapv + "LexicalMatching";

    /// <summary>The justification of a mapping of names whose similarity is above a threshold.</summary>
    public const string LexicalSimilarityThresholdMatching = Semapv + "LexicalSimilarityThresholdMatching";

    /// <summary>The justification of a mapping made by a person.</summary>
    public const string ManualMappingCuration = Semapv + "ManualMappingCuration";

    /// <summary>The justification of a mapping that a person reviewed and approved.</summary>
    public const string MappingReview = Semapv + "MappingReview";

    /// <summary>The justification of a mapping that follows from a chain of mappings: see <see cref="Chain"/>.</summary>
    public const string MappingChaining = Semapv + "MappingChaining";

    /// <summary>The justification of the inverse of another mapping: see <see cref="Invert"/>.</summary>
    public const string MappingInversion = Semapv + "MappingInversion";

    /// <summary>The justification of a mapping without a stated reason.</summary>
    public const string UnspecifiedMatching = Semapv + "UnspecifiedMatching";

    private const string Semapv = "https://w3id.org/semapv/vocab/";
    private const string Literal = "rdfs literal";
    private const string Not = "Not";

    /// <summary>Makes a mapping of its slots.</summary>
    /// <param name="slots">
    /// The values by slot name (<c>subject_id</c>), identifiers as IRIs; at least subject, predicate, object and justification.
    /// </param>
    /// <param name="location">The row that the mapping was read from; <see langword="null"/> for a mapping made in memory.</param>
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

    /// <summary>All values of the mapping, by slot.</summary>
    public SlotValues Slots { get; }

    /// <summary>File and line of the mapping; <see cref="SourceLocation.None"/> for a mapping made in memory.</summary>
    public SourceLocation Location { get; }

    /// <summary>The subject.</summary>
    public MappingEntity Subject { get; }

    /// <summary>The object.</summary>
    public MappingEntity Object { get; }

    /// <summary>The IRI of the predicate, as written.</summary>
    public string Predicate => Slots["predicate_id"]!;

    /// <summary>
    /// The relation of the object to the subject: <see cref="MappingRelation.Broad"/> if the object is the broader one.
    /// <see langword="null"/> if the library does not know the predicate or the modifier; such a mapping is preserved and has no effect.
    /// </summary>
    public MappingRelation? Relation => Slots["predicate_modifier"] is null or Not ? RelationOf(Predicate) : null;

    /// <summary>Whether the mapping denies its relation (modifier <c>Not</c>).</summary>
    public bool IsNegated => string.Equals(Slots["predicate_modifier"], Not, StringComparison.Ordinal);

    /// <summary>The IRI of the justification, for example <see cref="ManualMappingCuration"/>.</summary>
    public string Justification => Slots["mapping_justification"]!;

    /// <summary>
    /// The probability that the mapping is right, from 0 to 1, by its author; <see langword="null"/> if not given, which counts
    /// as 1 (SSSOM).
    /// </summary>
    public double? Confidence => ShareOf("confidence");

    /// <summary>
    /// The similarity of both sides by <see cref="SimilarityMeasure"/>, from 0 to 1; <see langword="null"/> if not given.
    /// </summary>
    public double? SimilarityScore => ShareOf("similarity_score");

    /// <summary>The measure of <see cref="SimilarityScore"/>; <see langword="null"/> if not given.</summary>
    public string? SimilarityMeasure => Slots["similarity_measure"];

    /// <summary>A remark; <see langword="null"/> if there is none.</summary>
    public string? Comment => Slots["comment"];

    /// <summary>Makes a mapping of its four indispensable parts.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="relation">The relation of the object to the subject.</param>
    /// <param name="object">The object.</param>
    /// <param name="justification">The IRI of the justification, for example <see cref="ManualMappingCuration"/>.</param>
    /// <exception cref="ArgumentException">The justification is empty, or an entity has neither an id nor a label.</exception>
    public static Mapping Of(MappingEntity subject, MappingRelation relation, MappingEntity @object, string justification)
    {
        ArgumentException.ThrowIfNullOrEmpty(justification);
        CheckEntity(subject, nameof(subject));
        CheckEntity(@object, nameof(@object));
        SlotValues slots = SlotValues.Empty
            .With("predicate_id", PredicateOf(relation))
            .With("mapping_justification", justification);
        return new Mapping(WithEntity(WithEntity(slots, "subject", subject), "object", @object));
    }

    /// <summary>The SKOS predicate of a relation, as an IRI.</summary>
    /// <param name="relation">The relation.</param>
    /// <exception cref="ArgumentOutOfRangeException">The relation is not defined.</exception>
    public static string PredicateOf(MappingRelation relation) => MappingPredicates.Of(relation);

    /// <summary>
    /// The relation of a predicate of SKOS, or of one of OWL, RDFS or oboInOwl weakened to it (SSSOM, generalization rules);
    /// <see langword="null"/> for any other predicate.
    /// </summary>
    /// <param name="predicate">The IRI of the predicate.</param>
    public static MappingRelation? RelationOf(string predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return MappingPredicates.RelationOf(predicate);
    }

    /// <summary>A copy with other values in one slot.</summary>
    /// <param name="slot">The name of the slot, for example <c>comment</c>.</param>
    /// <param name="values">The values, none to empty the slot.</param>
    /// <exception cref="ArgumentException">The slot is indispensable and would be empty.</exception>
    public Mapping With(string slot, params ReadOnlySpan<string?> values) => new(Slots.With(slot, values), Location);

    /// <summary>A copy with a confidence, rounded to three decimals.</summary>
    /// <param name="confidence">The confidence, from 0 to 1.</param>
    public Mapping WithConfidence(double confidence) => With("confidence", Share(confidence));

    /// <summary>A copy that denies the relation (modifier <c>Not</c>).</summary>
    public Mapping Negated() => With("predicate_modifier", Not);

    /// <summary>
    /// The inverse: subject and object exchanged in every slot, broad and narrow in the predicate. A negated mapping stays negated.
    /// </summary>
    /// <remarks>The copy has no <c>record_id</c>: it is another record.</remarks>
    /// <returns>The inverse, or <see langword="null"/> if the predicate is unknown here.</returns>
    public Mapping? Invert() => MappingInference.Invert(this);

    /// <summary>
    /// The conclusion from this mapping and the next one, whose subject is the object of this one, by the chaining rules of SSSOM: exact
    /// and any relation give that relation; broad and broad give broad, narrow and narrow give narrow.
    /// </summary>
    /// <remarks>
    /// There is no conclusion from a negated mapping, nor from close or related ones. The confidence of the conclusion is the product
    /// of both confidences, as for independent judgments, where <see langword="null"/> counts as 1; it is <see langword="null"/> if both
    /// are.
    /// </remarks>
    /// <param name="next">A mapping of this one's object to something else.</param>
    /// <returns>A mapping of this subject to the next object, or <see langword="null"/> if nothing follows.</returns>
    public Mapping? Chain(Mapping next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return MappingInference.Chain(this, next);
    }

    /// <summary>Subject, relation and object.</summary>
    public override string ToString()
    {
        string relation = Relation?.ToString().ToLowerInvariant() ?? Predicate;
        return $"{Subject} {(IsNegated ? "not " : "")}{relation} {Object}";
    }

    // A number from 0 to 1 as SSSOM writes it: up to three decimals, half away from zero.
    internal static string Share(double value) =>
        Math.Round(value, 3, MidpointRounding.AwayFromZero).ToString("0.###", CultureInfo.InvariantCulture);

    // The first of the four indispensable slots without a value; null if all have one.
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

    private static void CheckEntity(MappingEntity entity, string parameter)
    {
        if (string.IsNullOrEmpty(entity.Id) && string.IsNullOrEmpty(entity.Label))
        {
            throw new ArgumentException("The entity has neither an id nor a label.", parameter);
        }
    }

    private MappingEntity EntityOf(string side) =>
        new(Slots[side + "_id"], Slots[side + "_label"], Slots[side + "_category"], IsLiteral(Slots[side + "_type"]));

    private double? ShareOf(string slot) =>
        double.TryParse(Slots[slot], NumberStyles.Float, CultureInfo.InvariantCulture, out double share) && share is >= 0 and <= 1
            ? share
            : null;
}
