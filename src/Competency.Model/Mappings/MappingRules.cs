namespace Competency.Model.Mappings;

/// <summary>Findings about mappings: how an SSSOM file was understood, and what its mappings mean for a catalog.</summary>
internal static class MappingRules
{
    /// <summary>CM7001: not a mapping file.</summary>
    public static DiagnosticDescriptor MappingHeadingMissing { get; } = new(
        "CM7001", "Not a mapping file", DiagnosticSeverity.Error,
        "The first row is not the heading of an SSSOM table: it lacks {0}. Nothing of the file was read.");

    /// <summary>CM7002: head of a mapping file not readable.</summary>
    public static DiagnosticDescriptor MappingHeadUnreadable { get; } = new(
        "CM7002", "Head of a mapping file not readable", DiagnosticSeverity.Warning,
        "'{0}' in the head was left out: {1}.");

    /// <summary>CM7003: unknown prefix.</summary>
    public static DiagnosticDescriptor PrefixUnknown { get; } = new(
        "CM7003", "Unknown prefix", DiagnosticSeverity.Error,
        "The curie_map of the head does not declare the prefix of '{0}'{1} The identifier is kept and means nothing.");

    /// <summary>CM7004: unknown predicate.</summary>
    public static DiagnosticDescriptor PredicateUnknown { get; } = new(
        "CM7004", "Unknown predicate", DiagnosticSeverity.Warning,
        "The predicate '{0}' has no meaning known here{1} The mapping is kept and has no effect.");

    /// <summary>CM7005: incomplete mapping.</summary>
    public static DiagnosticDescriptor MappingIncomplete { get; } = new(
        "CM7005", "Incomplete mapping", DiagnosticSeverity.Error,
        "The mapping has no {0}; it was left out.");

    /// <summary>CM7006: value that its slot does not take.</summary>
    public static DiagnosticDescriptor SlotValueInvalid { get; } = new(
        "CM7006", "Value that its slot does not take", DiagnosticSeverity.Warning,
        "{0} is '{1}'; expected is {2}. {3}");

    /// <summary>CM7007: the same mapping twice.</summary>
    public static DiagnosticDescriptor MappingRepeated { get; } = new(
        "CM7007", "The same mapping twice", DiagnosticSeverity.Info,
        "The mapping stands at {0}, too; it counts once.");

    /// <summary>CM7008: mappings that contradict each other.</summary>
    public static DiagnosticDescriptor MappingsContradict { get; } = new(
        "CM7008", "Mappings that contradict each other", DiagnosticSeverity.Warning,
        "{0} and {1} are {2} here and {3} at {4}. {5}");

    /// <summary>CM7009: broader in a circle.</summary>
    public static DiagnosticDescriptor BroaderCircle { get; } = new(
        "CM7009", "Broader in a circle", DiagnosticSeverity.Warning,
        "By a chain of {1} mappings {0} is broader than itself. Check their direction: broadMatch points at the broader one.");

    /// <summary>CM7010: element that its standard does not have.</summary>
    public static DiagnosticDescriptor MappedElementUnknown { get; } = new(
        "CM7010", "Element that its standard does not have", DiagnosticSeverity.Warning,
        "{0} has no element '{1}'{2} The mapping has no effect.");

    /// <summary>CM7011: mapping beyond the catalog.</summary>
    public static DiagnosticDescriptor MappedEntityAbsent { get; } = new(
        "CM7011", "Mapping beyond the catalog", DiagnosticSeverity.Info,
        "{0} is nothing in the catalog; the mapping has no effect on it.");

    /// <summary>CM7012: kinds joined by a mapping.</summary>
    public static DiagnosticDescriptor KindsJoined { get; } = new(
        "CM7012", "Kinds joined by a mapping", DiagnosticSeverity.Warning,
        "{0} is of kind {1}, {2} of kind {3}. They are one competency now, because the mapping says so.");

    /// <summary>CM7013: category of another kind.</summary>
    public static DiagnosticDescriptor CategoryMismatch { get; } = new(
        "CM7013", "Category of another kind", DiagnosticSeverity.Warning,
        "{0} is of kind {1} in the catalog and '{2}' in the mapping; the identifier counted.");

    /// <summary>CM7014: mapping not followed.</summary>
    public static DiagnosticDescriptor MappingRefused { get; } = new(
        "CM7014", "Mapping not followed", DiagnosticSeverity.Warning,
        "{0} and {1} were not joined: that would unite what the mapping at {2} keeps apart.");

    /// <summary>CM7015: slot of the file's own.</summary>
    public static DiagnosticDescriptor SlotUnknown { get; } = new(
        "CM7015", "Slot of the file's own", DiagnosticSeverity.Info,
        "SSSOM has no slot '{0}' here, and the head does not define it{1} Its values are kept.");

    /// <summary>CM7016: head without a needed slot.</summary>
    public static DiagnosticDescriptor HeadSlotMissing { get; } = new(
        "CM7016", "Head without a needed slot", DiagnosticSeverity.Warning,
        "The head has no {0}, which SSSOM asks for: {1}.");

    /// <summary>CM7017: identifier written out.</summary>
    public static DiagnosticDescriptor IdentifierWrittenOut { get; } = new(
        "CM7017", "Identifier written out", DiagnosticSeverity.Info,
        "'{0}' is written out, where SSSOM asks for a prefix; it was read as it stands.");

    /// <summary>CM7018: built-in prefix with another meaning.</summary>
    public static DiagnosticDescriptor PrefixRedefined { get; } = new(
        "CM7018", "Built-in prefix with another meaning", DiagnosticSeverity.Warning,
        "The prefix '{0}' stands for '{1}' in every SSSOM file; '{2}' in the head was left out.");

    public static DiagnosticDescriptor[] All =>
    [
        MappingHeadingMissing, MappingHeadUnreadable, PrefixUnknown, PredicateUnknown, MappingIncomplete, SlotValueInvalid,
        MappingRepeated, MappingsContradict, BroaderCircle, MappedElementUnknown, MappedEntityAbsent, KindsJoined,
        CategoryMismatch, MappingRefused, SlotUnknown, HeadSlotMissing, IdentifierWrittenOut, PrefixRedefined,
    ];
}
