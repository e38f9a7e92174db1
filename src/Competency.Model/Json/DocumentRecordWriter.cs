using Competency.Model.Json.Wire;

namespace Competency.Model.Json;

// From standards and vocabularies to the record of a document.
internal static class DocumentRecordWriter
{
    public static DocumentRecord Make(
        IReadOnlyList<CompetencyStandard> standards, IReadOnlyList<CompetencyVocabulary> whole, bool includeProvenance) => new()
        {
            Format = CompetencyJson.Format,
            Frameworks = VocabularyExcerpt.Make(standards, whole).Select(VocabularyRecordWriter.Make).ListOrAbsent(),
            Standards = [.. standards.Select(standard => StandardRecordWriter.Make(standard, includeProvenance))],
        };

    // The list, or nothing where nothing would stand in it.
    public static List<T>? ListOrAbsent<T>(this IEnumerable<T> items)
    {
        List<T> list = [.. items];
        return list.Count == 0 ? null : list;
    }

    // The text, or nothing where it would be empty.
    public static string? OrAbsent(this string? text) => string.IsNullOrEmpty(text) ? null : text;
}
