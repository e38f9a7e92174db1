using Competency.Model.Text;

namespace Competency.Model.Matching;

// Names that are spelling variants of each other (SpellingFold) name the same competency: 記錄能力 and 紀錄能力, but not 專案管理 and
// 專案管理能力.
internal sealed class NormalizedTitlePolicy : IMatchingPolicy
{
    public string Id => "normalized-title";

    // The folded title; null for an element without a name.
    public string? KeyOf(CompetencyElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        string key = SpellingFold.Fold(element.Title);
        return key.Length == 0 ? null : key;
    }

    public MatchingKey? Explain(CompetencyElement element)
    {
        string? key = KeyOf(element);
        bool isChanged = !string.Equals(key, element.Title, StringComparison.Ordinal);
        return key is null ? null : new MatchingKey(Id, key, isChanged ? [$"spelling fold of '{element.Title}'"] : []);
    }
}
