namespace Competency.Model.Csv.Frameworks.Ctdl;

// What the relations between competencies of CTDL-ASN are called in the model.
internal static class CtdlRelations
{
    public static readonly IReadOnlyDictionary<string, string> Kinds = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["prerequisiteAlignment"] = RelatedElement.Requires,
        ["alignTo"] = RelatedElement.Related,
        ["alignFrom"] = "related-from",
        ["exactAlignment"] = "exact-match",
        ["broadAlignment"] = "broad-match",
        ["narrowAlignment"] = "narrow-match",
        ["majorAlignment"] = "major-match",
        ["minorAlignment"] = "minor-match",
    };
}
