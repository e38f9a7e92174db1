namespace Competency.Model.Csv.Frameworks;

// What learning systems call kinds of competencies, in English and Chinese or Japanese.
internal static class CompetencyKinds
{
    // The kind that a type names: one of the model's, else a kind of its own; unspecified if it is blank.
    public static ElementKind Of(string type) => type.Trim().ToLowerInvariant() switch
    {
        "" or "unspecified" => ElementKind.Unspecified,
        "skill" or "skills" or "skill/competence" or "技能" => ElementKind.Skill,
        "knowledge" or "知識" or "知识" => ElementKind.Knowledge,
        "attitude" or "attitudes" or "態度" or "态度" => ElementKind.Attitude,
        "ability" or "abilities" or "能力" => ElementKind.Ability,
        "task" or "tasks" or "工作任務" or "工作任务" => ElementKind.Task,
        "work activity" or "work-activity" or "工作活動" or "工作活动" => ElementKind.WorkActivity,
        _ => ElementKind.FromId(type.Trim()),
    };

    // How a kind is written as a type.
    public static string NameOf(ElementKind kind) =>
        kind.Equals(ElementKind.Unspecified) ? ""
        : kind.Equals(ElementKind.WorkActivity) ? "Work activity"
        : ElementKind.All.Contains(kind) ? char.ToUpperInvariant(kind.Id[0]) + kind.Id[1..]
        : kind.Id;
}
