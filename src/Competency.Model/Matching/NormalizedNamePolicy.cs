using Competency.Model.Names.Normalization;

namespace Competency.Model.Matching;

/// <summary>
/// Names with one key (<see cref="NameNormalizer"/>) name the same competency: 溝通與協調能力 and 協調溝通, but not 專案管理 and
/// 專案規劃, and not 會計 and 基礎會計.
/// </summary>
internal sealed class NormalizedNamePolicy : IMatchingPolicy
{
    /// <inheritdoc/>
    public string Id => "normalized-name";

    /// <summary>The key of the title; <see langword="null"/> for an element without a name.</summary>
    public string? KeyOf(CompetencyElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        string key = NameNormalizer.KeyOf(element.Title);
        return key.Length == 0 ? null : key;
    }

    /// <inheritdoc/>
    public MatchingKey? Explain(CompetencyElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        NormalizedName name = NameNormalizer.Normalize(element.Title);
        return name.Key.Length == 0
            ? null
            : new MatchingKey(Id, name.Key, [.. name.Changes.Select(static change => change.ToString())]);
    }
}
