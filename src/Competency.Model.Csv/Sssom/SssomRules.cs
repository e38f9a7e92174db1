namespace Competency.Model.Csv.Sssom;

// Rules of mapping files: how an SSSOM file was understood.
internal static class SssomRules
{
    // CM7001: a file has no header row of an SSSOM table.
    public static DiagnosticDescriptor MappingHeaderMissing { get; } = new(
        "CM7001", "Not a mapping table", DiagnosticSeverity.Error,
        "The first row is not the header row of an SSSOM table: it has no column {0}. Nothing was read; " +
        "check the file or add the column.");

    // CM7002: a line of the metadata block cannot be read.
    public static DiagnosticDescriptor MetadataUnreadable { get; } = new(
        "CM7002", "Unreadable metadata", DiagnosticSeverity.Warning,
        "'{0}' in the metadata block was ignored: {1}. Correct it.");

    // CM7003: an identifier has a prefix that the curie_map does not declare.
    public static DiagnosticDescriptor PrefixUnknown { get; } = new(
        "CM7003", "Undeclared prefix", DiagnosticSeverity.Error,
        "The curie_map does not declare the prefix of '{0}'; the identifier was kept but has no meaning. Declare the prefix.{1}");

    // CM7004: the predicate of a mapping is not supported.
    public static DiagnosticDescriptor PredicateUnknown { get; } = new(
        "CM7004", "Unsupported predicate", DiagnosticSeverity.Warning,
        "The predicate '{0}' is not supported; the mapping was kept but has no effect. Use a supported predicate.{1}");

    // CM7006: a slot has an invalid value.
    public static DiagnosticDescriptor SlotValueInvalid { get; } = new(
        "CM7006", "Invalid slot value", DiagnosticSeverity.Warning,
        "{0} is '{1}'; expected {2}. {3} Correct the value.");

    // CM7015: a column or metadata line has a name that neither SSSOM nor the file defines.
    public static DiagnosticDescriptor SlotUnknown { get; } = new(
        "CM7015", "Unknown slot", DiagnosticSeverity.Info,
        "'{0}' is neither an SSSOM slot nor defined in the metadata block; its values were kept but have no effect. " +
        "Correct or define it.{1}");

    // CM7016: the metadata block lacks a slot that SSSOM requires.
    public static DiagnosticDescriptor MetadataSlotMissing { get; } = new(
        "CM7016", "Missing metadata slot", DiagnosticSeverity.Warning,
        "The metadata block has no {0}, which SSSOM requires: {1}. The mappings were read. Add the line.");

    // CM7017: an identifier is written as a full IRI.
    public static DiagnosticDescriptor IdentifierNotPrefixed { get; } = new(
        "CM7017", "IRI instead of a prefixed identifier", DiagnosticSeverity.Info,
        "'{0}' is a full IRI, where SSSOM requires a prefixed identifier; it was read as written. Declare a prefix in the curie_map.");

    // CM7018: the curie_map redefines a built-in prefix of SSSOM.
    public static DiagnosticDescriptor PrefixRedefined { get; } = new(
        "CM7018", "Redefined built-in prefix", DiagnosticSeverity.Warning,
        "The prefix '{0}' always means '{1}' in SSSOM; '{2}' in the metadata block was ignored. Delete the line or use another prefix.");

    // All of them.
    public static DiagnosticDescriptor[] All =>
    [
        MappingHeaderMissing, MetadataUnreadable, PrefixUnknown, PredicateUnknown,
        SlotValueInvalid, SlotUnknown, MetadataSlotMissing, IdentifierNotPrefixed, PrefixRedefined,
    ];
}
