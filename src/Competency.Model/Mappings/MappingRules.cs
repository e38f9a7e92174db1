namespace Competency.Model.Mappings;

/// <summary>Findings about mappings: how an SSSOM file was understood, and what its mappings mean for a catalog.</summary>
internal static class MappingRules
{
    /// <summary>CM7001: a file has no header row of an SSSOM table.</summary>
    public static DiagnosticDescriptor MappingHeadingMissing { get; } = new(
        "CM7001", "Not a mapping table", DiagnosticSeverity.Error,
        "The first row is not the header row of an SSSOM table: it has no column {0}. Nothing was read; " +
        "check the file or add the column.");

    /// <summary>CM7002: a line of the metadata block cannot be read.</summary>
    public static DiagnosticDescriptor MappingHeadUnreadable { get; } = new(
        "CM7002", "Unreadable metadata", DiagnosticSeverity.Warning,
        "'{0}' in the metadata block was ignored: {1}. Correct it.");

    /// <summary>CM7003: an identifier has a prefix that the curie_map does not declare.</summary>
    public static DiagnosticDescriptor PrefixUnknown { get; } = new(
        "CM7003", "Undeclared prefix", DiagnosticSeverity.Error,
        "The curie_map does not declare the prefix of '{0}'; the identifier was kept but has no meaning. Declare the prefix.{1}");

    /// <summary>CM7004: the predicate of a mapping is not supported.</summary>
    public static DiagnosticDescriptor PredicateUnknown { get; } = new(
        "CM7004", "Unsupported predicate", DiagnosticSeverity.Warning,
        "The predicate '{0}' is not supported; the mapping was kept but has no effect. Use a supported predicate.{1}");

    /// <summary>CM7005: a mapping lacks a required value.</summary>
    public static DiagnosticDescriptor MappingIncomplete { get; } = new(
        "CM7005", "Incomplete mapping", DiagnosticSeverity.Error,
        "The mapping has no {0} and was skipped. Fill it in or delete the row.");

    /// <summary>CM7006: a slot has an invalid value.</summary>
    public static DiagnosticDescriptor SlotValueInvalid { get; } = new(
        "CM7006", "Invalid slot value", DiagnosticSeverity.Warning,
        "{0} is '{1}'; expected {2}. {3} Correct the value.");

    /// <summary>CM7007: two rows contain the same mapping.</summary>
    public static DiagnosticDescriptor MappingRepeated { get; } = new(
        "CM7007", "Duplicate mapping", DiagnosticSeverity.Info,
        "The mapping repeats the one at {0} and was counted once. Delete one of them.");

    /// <summary>CM7008: two mappings of the same two concepts contradict each other.</summary>
    public static DiagnosticDescriptor MappingsContradict { get; } = new(
        "CM7008", "Contradictory mappings", DiagnosticSeverity.Warning,
        "{0} and {1} are mapped as {2} here but as {3} at {4}. {5} Delete the wrong mapping.");

    /// <summary>CM7009: a chain of broader mappings leads back to its start.</summary>
    public static DiagnosticDescriptor BroaderCircle { get; } = new(
        "CM7009", "Cycle of broader mappings", DiagnosticSeverity.Warning,
        "A chain of {1} mappings makes {0} broader than itself; the mappings were followed, but that result was ignored. " +
        "Check their direction: broadMatch points to the broader concept.");

    /// <summary>CM7010: a mapping names an element that its standard does not have.</summary>
    public static DiagnosticDescriptor MappedElementUnknown { get; } = new(
        "CM7010", "Unknown element of a standard", DiagnosticSeverity.Warning,
        "{0} has no element '{1}'; the mapping has no effect. Check the code and the version.{2}");

    /// <summary>CM7011: a mapping names an entity that is not in the catalog.</summary>
    public static DiagnosticDescriptor MappedEntityAbsent { get; } = new(
        "CM7011", "Mapped entity not in the catalog", DiagnosticSeverity.Info,
        "{0} is not in the catalog; the mapping has no effect on it. Load its standard, correct the identifier, or ignore this.");

    /// <summary>CM7012: an exact mapping merges elements of different kinds.</summary>
    public static DiagnosticDescriptor KindsJoined { get; } = new(
        "CM7012", "Kinds merged by a mapping", DiagnosticSeverity.Warning,
        "{0} is of kind {1}, but {2} is of kind {3}; the mapping merged them into one competency. Use skos:closeMatch if they differ.");

    /// <summary>CM7013: the category in a mapping differs from the kind of the element.</summary>
    public static DiagnosticDescriptor CategoryMismatch { get; } = new(
        "CM7013", "Conflicting category", DiagnosticSeverity.Warning,
        "{0} is of kind {1} in the catalog but '{2}' in the mapping; the category was ignored. Check the identifier and the category.");

    /// <summary>CM7014: an exact mapping contradicts a negated one and was not applied.</summary>
    public static DiagnosticDescriptor MappingRefused { get; } = new(
        "CM7014", "Mapping not applied", DiagnosticSeverity.Warning,
        "{0} and {1} were not merged, because that would merge competencies that the mapping at {2} keeps apart. " +
        "Correct the wrong mapping.");

    /// <summary>CM7015: a column or metadata line has a name that neither SSSOM nor the file defines.</summary>
    public static DiagnosticDescriptor SlotUnknown { get; } = new(
        "CM7015", "Unknown slot", DiagnosticSeverity.Info,
        "'{0}' is neither an SSSOM slot nor defined in the metadata block; its values were kept but have no effect. " +
        "Correct or define it.{1}");

    /// <summary>CM7016: the metadata block lacks a slot that SSSOM requires.</summary>
    public static DiagnosticDescriptor HeadSlotMissing { get; } = new(
        "CM7016", "Missing metadata slot", DiagnosticSeverity.Warning,
        "The metadata block has no {0}, which SSSOM requires: {1}. The mappings were read. Add the line.");

    /// <summary>CM7017: an identifier is written as a full IRI.</summary>
    public static DiagnosticDescriptor IdentifierWrittenOut { get; } = new(
        "CM7017", "IRI instead of a prefixed identifier", DiagnosticSeverity.Info,
        "'{0}' is a full IRI, where SSSOM requires a prefixed identifier; it was read as written. Declare a prefix in the curie_map.");

    /// <summary>CM7018: the curie_map redefines a built-in prefix of SSSOM.</summary>
    public static DiagnosticDescriptor PrefixRedefined { get; } = new(
        "CM7018", "Redefined built-in prefix", DiagnosticSeverity.Warning,
        "The prefix '{0}' always means '{1}' in SSSOM; '{2}' in the metadata block was ignored. Delete the line or use another prefix.");

    public static DiagnosticDescriptor[] All =>
    [
        MappingHeadingMissing, MappingHeadUnreadable, PrefixUnknown, PredicateUnknown, MappingIncomplete, SlotValueInvalid,
        MappingRepeated, MappingsContradict, BroaderCircle, MappedElementUnknown, MappedEntityAbsent, KindsJoined,
        CategoryMismatch, MappingRefused, SlotUnknown, HeadSlotMissing, IdentifierWrittenOut, PrefixRedefined,
    ];
}
