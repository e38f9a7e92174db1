using System.Collections.Frozen;
using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Roles;

// Words by which tables call kinds of competencies.
internal static class KindWords
{
    private static readonly FrozenDictionary<string, ElementKind> Known = new Dictionary<string, ElementKind>(StringComparer.Ordinal)
    {
        ["skills"] = ElementKind.Skill,
        ["hardskill"] = ElementKind.Skill,
        ["hardskills"] = ElementKind.Skill,
        ["softskill"] = ElementKind.Skill,
        ["softskills"] = ElementKind.Skill,
        ["technicalskill"] = ElementKind.Skill,
        ["technicalskills"] = ElementKind.Skill,
        ["tsc"] = ElementKind.Skill,
        ["ccs"] = ElementKind.Skill,
        ["technicalskillsandcompetencies"] = ElementKind.Skill,
        ["criticalcoreskill"] = ElementKind.Skill,
        ["criticalcoreskills"] = ElementKind.Skill,
        ["skillcompetence"] = ElementKind.Skill,
        ["skill/competence"] = ElementKind.Skill,
        ["knowledges"] = ElementKind.Knowledge,
        ["attitudes"] = ElementKind.Attitude,
        ["behavior"] = ElementKind.Attitude,
        ["behaviour"] = ElementKind.Attitude,
        ["abilities"] = ElementKind.Ability,
        ["tasks"] = ElementKind.Task,
        ["任務"] = ElementKind.Task,
        ["workactivities"] = ElementKind.WorkActivity,
        ["workactivity"] = ElementKind.WorkActivity,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // The kind that a word means, or none.
    public static ElementKind? Find(string text) =>
        KindNames.Find(text) ?? (Known.TryGetValue(TraditionalHeading.Of(HeaderRow.Normalize(text)), out ElementKind? kind) ? kind : null);
}
