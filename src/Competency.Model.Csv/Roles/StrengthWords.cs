using System.Collections.Frozen;
using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Roles;

// Words by which tables say whether a competency is required.
internal static class StrengthWords
{
    private static readonly (RequirementStrength Strength, string[] Words)[] Known =
    [
        (RequirementStrength.Essential,
        [
            "essential", "required", "must", "must have", "mandatory", "yes", "y", "true", "1", "x", "✓", "✔", "v", "compulsory",
            "necessary",
            "必要", "必備", "必須", "是", "需要", "必修",
        ]),
        (RequirementStrength.Optional,
        [
            "optional", "preferred", "nice to have", "desirable", "no", "n", "false", "0", "plus", "bonus", "desired", "recommended",
            "選備", "加分", "非必要", "選擇性", "選修", "否", "非必備", "建議", "優先",
        ]),
        (RequirementStrength.Core, ["core", "c", "核心"]),
        (RequirementStrength.Additional, ["additional", "a", "supplemental", "secondary", "附加", "次要", "輔助"]),
    ];

    private static readonly FrozenDictionary<string, RequirementStrength> ByWord = Known
        .SelectMany(static entry => entry.Words.Select(word => KeyValuePair.Create(HeaderRow.Normalize(word), entry.Strength)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    // The strength that a word means, or none.
    public static RequirementStrength? Find(string text) =>
        ByWord.TryGetValue(TraditionalHeading.Of(HeaderRow.Normalize(text)), out RequirementStrength strength) ? strength : null;

    // The word for a strength; blank if it is not stated.
    public static string WordFor(RequirementStrength strength) =>
        Array.Find(Known, entry => entry.Strength == strength).Words is [string word, ..] ? word : "";
}
