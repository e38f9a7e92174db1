namespace Competency.Model.Mappings;

// Rules of mappings: what they lack, and what they mean for a catalog.
internal static class MappingRules
{
    // CM7005: a mapping lacks a required value.
    public static DiagnosticDescriptor MappingIncomplete { get; } = new(
        "CM7005", "Incomplete mapping", DiagnosticSeverity.Error,
        "The mapping has no {0} and was skipped. Fill it in or delete the row.");

    // CM7007: two rows contain the same mapping.
    public static DiagnosticDescriptor MappingRepeated { get; } = new(
        "CM7007", "Duplicate mapping", DiagnosticSeverity.Info,
        "The mapping repeats the one at {0} and was counted once. Delete one of them.");

    // CM7008: two mappings of the same two concepts contradict each other.
    public static DiagnosticDescriptor MappingsContradict { get; } = new(
        "CM7008", "Contradictory mappings", DiagnosticSeverity.Warning,
        "{0} and {1} are mapped as {2} here but as {3} at {4}. {5} Delete the wrong mapping.");

    // CM7009: a chain of broader mappings leads back to its start.
    public static DiagnosticDescriptor BroaderCircle { get; } = new(
        "CM7009", "Cycle of broader mappings", DiagnosticSeverity.Warning,
        "A chain of {1} mappings makes {0} broader than itself; the mappings were followed, but that result was ignored. " +
        "Check their direction: broadMatch points to the broader concept.");

    // CM7010: a mapping names an element that its standard does not have.
    public static DiagnosticDescriptor MappedElementUnknown { get; } = new(
        "CM7010", "Unknown element of a standard", DiagnosticSeverity.Warning,
        "{0} has no element '{1}'; the mapping has no effect. Check the code and the version.{2}");

    // CM7011: a mapping names an entity that is not in the catalog.
    public static DiagnosticDescriptor MappedEntityAbsent { get; } = new(
        "CM7011", "Mapped entity not in the catalog", DiagnosticSeverity.Info,
        "{0} is not in the catalog; the mapping has no effect on it. Load its standard, correct the identifier, or ignore this.");

    // CM7012: an exact mapping merges elements of different kinds.
    public static DiagnosticDescriptor KindsJoined { get; } = new(
        "CM7012", "Kinds merged by a mapping", DiagnosticSeverity.Warning,
        "{0} is of kind {1}, but {2} is of kind {3}; the mapping merged them into one competency. Use skos:closeMatch if they differ.");

    // CM7013: the category in a mapping differs from the kind of the element.
    public static DiagnosticDescriptor CategoryMismatch { get; } = new(
        "CM7013", "Conflicting category", DiagnosticSeverity.Warning,
        "{0} is of kind {1} in the catalog but '{2}' in the mapping; the category was ignored. Check the identifier and the category.");

    // CM7014: an exact mapping contradicts a negated one and was not applied.
    public static DiagnosticDescriptor MappingRefused { get; } = new(
        "CM7014", "Mapping not applied", DiagnosticSeverity.Warning,
        "{0} and {1} were not merged, because that would merge competencies that the mapping at {2} keeps apart. " +
        "Correct the wrong mapping.");

    // All of them.
    public static DiagnosticDescriptor[] All =>
    [
        MappingIncomplete, MappingRepeated, MappingsContradict, BroaderCircle,
        MappedElementUnknown, MappedEntityAbsent, KindsJoined, CategoryMismatch, MappingRefused,
    ];
}
