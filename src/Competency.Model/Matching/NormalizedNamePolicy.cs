using Competency.Model.Names.Normalization;

namespace Competency.Model.Matching;

// Names with one key (NameNormalizer) name the same competency: 溝通與協調能力 and 協調溝通, but not 專案管理 and 專案規劃, and not 會計 and 基礎會計.
internal sealed class NormalizedNamePolicy : IMatchingPolicy
{
    public string Id => "normalized-name";

    // The key of the title; null for an element without a name.
    public string? KeyOf(CompetencyElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        string key = NameNormalizer.KeyOf(element.Title);
        return key.Length == 0 ? null : key;
    }

    public MatchingKey? Explain(CompetencyElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        NormalizedName name = NameNormalizer.Normalize(element.Title);
        return name.Key.Length == 0
            ? null
            : new MatchingKey(Id, name.Key, [.. name.Changes.Select(static change => change.ToString())]);
    }
}
