using Competency.Model.Names.Features;
using Competency.Model.Names.Normalization;

namespace Competency.Model.Matching;

// Names with one key (NameNormalizer) name the same competency: 溝通與協調能力 and 協調溝通, but not 專案管理 and 專案規劃, and not 會計 and 基礎會計.
// Attitudes are terms of the national dictionary; names that it explains in the same words are one: 團體意識 and 團隊意識.
internal sealed class NormalizedNamePolicy : ITitlePolicy
{
    public string Id => "normalized-name";

    // The key of the title; null for an element without a name.
    public string? KeyOf(CompetencyElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        string key = TermOf(element, NameNormalizer.KeyOf(element.Title));
        return key.Length == 0 ? null : key;
    }

    public string? KeyOf(CompetencyElement element, Dictionary<(ElementKind Kind, string Title), string?> known)
    {
        if (!known.TryGetValue((element.Kind, element.Title), out string? key))
        {
            known.Add((element.Kind, element.Title), key = KeyOf(element));
        }

        return key;
    }

    public MatchingKey? Explain(CompetencyElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        NormalizedName name = NameNormalizer.Normalize(element.Title);
        if (name.Key.Length == 0)
        {
            return null;
        }

        string key = TermOf(element, name.Key);
        IEnumerable<string> steps = name.Changes.Select(static change => change.ToString());
        return new MatchingKey(Id, key, key == name.Key ? [.. steps] : [.. steps, $"attitudes: {name.Key} → {key}"]);
    }

    private static string TermOf(CompetencyElement element, string key) =>
        element.Kind.Equals(ElementKind.Attitude) ? AttitudeSynonyms.TermOf(key) : key;
}
