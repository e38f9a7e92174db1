namespace Competency.Model.Csv.Frameworks.Case;

// What the types of associations of CASE are called in the model.
internal static class CaseRelations
{
    private const string OfExtensions = "ext:";

    private static readonly (string Type, string Kind)[] Known =
    [
        ("precedes", RelatedElement.Precedes),
        ("isRelatedTo", RelatedElement.Related),
        ("isPeerOf", "peer"),
        ("exactMatchOf", "exact-match"),
        ("exemplar", "exemplar"),
        ("replacedBy", "replaced-by"),
        ("hasSkillLevel", "skill-level"),
        ("isTranslationOf", "translation-of"),
    ];

    // The kind of relation that a type of association is; a type that CASE does not know is its own kind.
    public static string KindOf(string type) => Array.Find(Known, entry => entry.Type == type).Kind ?? type;

    // The type of association that a kind of relation is; null if CASE has none.
    public static string? TypeOf(string kind) =>
        Array.Find(Known, entry => entry.Kind == kind).Type
        ?? (kind.StartsWith(OfExtensions, StringComparison.Ordinal) && KindOf(kind) == kind ? kind : null);
}
