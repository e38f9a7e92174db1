using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Competency.Model.Mappings;

// A named property of a mapping or a mapping set: a slot of SSSOM 1.1 (mapping-commons, sssom_schema.yaml), or one that a
// mapping set defines itself.
internal sealed class MappingSlot
{
    private const string Undefined = "http://sssom.invalid/";
    private const SlotFlags None = SlotFlags.None;
    private const SlotFlags List = SlotFlags.List;
    private const SlotFlags Reference = SlotFlags.Reference;
    private const SlotFlags Propagated = SlotFlags.Propagated;
    private const SlotFlags Share = SlotFlags.Share;
    private const SlotFlags Date = SlotFlags.Date;

    // Static members are set in the order of the text: the slots of a set are found by name among those of a mapping.
    private static readonly MappingSlot[] Mapping =
    [
        new("record_id", Reference),
        new("subject_id", Reference),
        new("subject_label"),
        new("subject_category"),
        new("predicate_id", Reference),
        new("predicate_label"),
        new("predicate_modifier"),
        new("object_id", Reference),
        new("object_label"),
        new("object_category"),
        new("mapping_justification", Reference),
        new("author_id", List | Reference),
        new("author_label", List),
        new("reviewer_id", List | Reference),
        new("reviewer_label", List),
        new("creator_id", List | Reference),
        new("creator_label", List),
        new("license"),
        new("subject_type", Propagated),
        new("subject_source", Reference | Propagated),
        new("subject_source_version", Propagated),
        new("object_type", Propagated),
        new("object_source", Reference | Propagated),
        new("object_source_version", Propagated),
        new("predicate_type", Propagated),
        new("mapping_provider", Propagated),
        new("mapping_source", Reference),
        new("mapping_cardinality"),
        new("cardinality_scope", List | Propagated),
        new("mapping_tool", Propagated),
        new("mapping_tool_id", Reference | Propagated),
        new("mapping_tool_version", Propagated),
        new("mapping_date", Date | Propagated),
        new("publication_date", Date),
        new("review_date", Date),
        new("confidence", Share),
        new("curation_rule", List | Reference | Propagated),
        new("curation_rule_text", List | Propagated),
        new("subject_match_field", List | Reference | Propagated),
        new("object_match_field", List | Reference | Propagated),
        new("match_string", List),
        new("subject_preprocessing", List | Reference | Propagated),
        new("object_preprocessing", List | Reference | Propagated),
        new("similarity_score", Share),
        new("similarity_measure", Propagated),
        new("see_also", List),
        new("issue_tracker_item", Reference),
        new("other"),
        new("comment"),
    ];

    private static readonly Dictionary<string, MappingSlot> MappingByName =
        Mapping.ToDictionary(static slot => slot.Name, StringComparer.Ordinal);

    private static readonly MappingSlot[] Set =
    [
        new("sssom_version"),
        new("mapping_set_id"),
        new("mapping_set_version"),
        new("mapping_set_source", List),
        new("mapping_set_title"),
        new("mapping_set_description"),
        new("mapping_set_confidence", Share),
        .. Shared("creator_id", "creator_label", "license", "subject_type", "subject_source", "subject_source_version"),
        .. Shared("object_type", "object_source", "object_source_version", "predicate_type", "mapping_provider"),
        .. Shared("cardinality_scope", "mapping_tool", "mapping_tool_id", "mapping_tool_version", "mapping_date"),
        .. Shared("publication_date", "subject_match_field", "object_match_field", "subject_preprocessing"),
        .. Shared("object_preprocessing", "similarity_measure", "curation_rule", "curation_rule_text", "see_also"),
        new("issue_tracker", None),
        .. Shared("other", "comment"),
    ];

    private static readonly Dictionary<string, MappingSlot> SetByName =
        Set.ToDictionary(static slot => slot.Name, StringComparer.Ordinal);

    private MappingSlot(string name, SlotFlags flags = SlotFlags.None)
    {
        Name = name;
        IsList = flags.HasFlag(SlotFlags.List);
        IsReference = flags.HasFlag(SlotFlags.Reference);
        IsPropagated = flags.HasFlag(SlotFlags.Propagated);
        IsShare = flags.HasFlag(SlotFlags.Share);
        IsDate = flags.HasFlag(SlotFlags.Date);
    }

    // The slots of one mapping, in the order in which files list them.
    public static ImmutableArray<MappingSlot> OfMapping { get; } = [.. Mapping];

    // The slots of a mapping set, without prefixes, extensions and mappings, which are no simple values.
    public static ImmutableArray<MappingSlot> OfSet { get; } = [.. Set];

    // The name, also of its column: subject_id.
    public string Name { get; }

    // Whether it may have several values.
    public bool IsList { get; }

    // Whether its values are identifiers: CURIEs in a file, IRIs in this model.
    public bool IsReference { get; }

    // Whether a value of the set is meant for each of its mappings.
    public bool IsPropagated { get; }

    // Whether its value is a number from 0 to 1.
    public bool IsShare { get; }

    // Whether its value is a date, 2026-01-31.
    public bool IsDate { get; }

    // Of a slot that a set defines itself, the IRI of its property, if given.
    public string? Property { get; private init; }

    // Of a slot that a set defines itself, the IRI of the type of its values, if given.
    public string? TypeHint { get; private init; }

    // The property, or the one that SSSOM prescribes for a slot without one.
    public string EffectiveProperty => Property ?? Undefined + Name;

    // A slot that a mapping set defines itself.
    public static MappingSlot OfExtension(string name, string? property = null, string? typeHint = null) =>
        new(name) { Property = property, TypeHint = typeHint };

    // Whether mappings have a slot of this name, and which.
    public static bool TryGetOfMapping(string name, [NotNullWhen(true)] out MappingSlot? slot) => MappingByName.TryGetValue(name, out slot);

    // Whether mapping sets have a slot of this name, and which.
    public static bool TryGetOfSet(string name, [NotNullWhen(true)] out MappingSlot? slot) => SetByName.TryGetValue(name, out slot);

    // The name.
    public override string ToString() => Name;

    private static IEnumerable<MappingSlot> Shared(params string[] names) => names.Select(static name => MappingByName[name]);
}
