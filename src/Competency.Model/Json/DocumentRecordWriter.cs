using Competency.Model.Json.Wire;

namespace Competency.Model.Json;

// From standards and vocabularies to the records of a document, one at a time.
internal static class DocumentRecordWriter
{
    public static IEnumerable<VocabularyRecord> Vocabularies(
        IReadOnlyList<CompetencyStandard> standards, IReadOnlyList<CompetencyVocabulary> whole) =>
        VocabularyExcerpt.Make(standards, whole).Select(VocabularyRecordWriter.Make);

    // Of several standards of one code, the code means the first.
    public static IEnumerable<StandardRecord> Standards(IReadOnlyList<CompetencyStandard> standards, bool includeProvenance)
    {
        Dictionary<string, int> occurrences = new(StringComparer.Ordinal);
        foreach (CompetencyStandard standard in standards)
        {
            int occurrence = occurrences[standard.Code.Text] = occurrences.GetValueOrDefault(standard.Code.Text) + 1;
            yield return StandardRecordWriter.Make(standard, occurrence, includeProvenance);
        }
    }

    // The list, or nothing where nothing would stand in it.
    public static List<T>? ListOrAbsent<T>(this IEnumerable<T> items)
    {
        List<T> list = [.. items];
        return list.Count == 0 ? null : list;
    }

    // The text, or nothing where it would be empty.
    public static string? OrAbsent(this string? text) => string.IsNullOrEmpty(text) ? null : text;
}
