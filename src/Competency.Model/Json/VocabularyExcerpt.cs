using Competency.Model.Codes;

namespace Competency.Model.Json;

// The part of a vocabulary that a document holds, by kind and code.
// Framework: The vocabulary.
// Elements: The elements that will stand in the document.
internal sealed record VocabularyExcerpt(CompetencyVocabulary Framework, IReadOnlyList<CompetencyElement> Elements)
{
    // What a document with these standards holds, by id: the vocabularies given, whole; of all others that standards refer to,
    // the elements that these need.
    public static IEnumerable<VocabularyExcerpt> Make(
        IReadOnlyList<CompetencyStandard> standards, IReadOnlyList<CompetencyVocabulary> whole)
    {
        SortedDictionary<string, (CompetencyVocabulary Framework, Dictionary<ElementCode, CompetencyElement> Elements)> parts =
            new(StringComparer.Ordinal);
        foreach (CompetencyVocabulary framework in whole)
        {
            Add(framework, framework.Elements);
        }

        foreach (CompetencyStandard standard in standards.Where(static standard => standard.Vocabulary is not null))
        {
            Add(
                standard.Vocabulary!,
                standard.Requirements.Select(static requirement => requirement.Element).Where(static element => element.IsGlobal));
        }

        return parts.Values.Select(static part => new VocabularyExcerpt(
            part.Framework,
            [.. part.Elements.Values.OrderBy(static element => element.Kind).ThenBy(static element => element.Id)]));

        void Add(CompetencyVocabulary framework, IEnumerable<CompetencyElement> elements)
        {
            if (!parts.TryGetValue(framework.Id, out (CompetencyVocabulary, Dictionary<ElementCode, CompetencyElement> Elements) part))
            {
                parts.Add(framework.Id, part = (framework, []));
            }

            foreach (CompetencyElement element in elements)
            {
                part.Elements.TryAdd(element.Code.GetValueOrDefault(), element);
            }
        }
    }
}
