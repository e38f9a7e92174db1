using System.Collections.Frozen;
using Competency.Model.Csv.Tables;
using Competency.Model.Text;

namespace Competency.Model.Csv.Roles;

// The column names of tables of roles and competencies, English and Chinese.
internal static class RoleColumnNames
{
    // The columns with their usual name first.
    private static readonly (RoleColumn Column, string[] Names)[] Known =
    [
        (RoleColumn.Role,
        [
            "role", "role name", "role title", "job role", "job title", "job", "job name", "job position", "position", "position title",
            "position name", "occupation", "occupation name", "occupation title", "work role", "work role name", "job profile", "roles",
            "standard name", "standard title",
            "職位", "職稱", "角色", "職務", "職務名稱", "職位名稱", "職稱名稱", "角色名稱", "崗位", "職缺", "工作角色", "職業", "職業名稱",
            "職能基準名稱", "職能基準", "基準名稱", "崗位名稱", "職務別",
        ]),
        (RoleColumn.RoleCode,
        [
            "role code", "role id", "role no", "role number", "job code", "job id", "job no", "job role code", "job role id",
            "position code", "position id", "position no", "occupation code", "work role id", "work role code", "standard code",
            "standard id",
            "職位代碼", "職務代碼", "角色代碼", "職稱代碼", "崗位代碼", "職位編號", "職務編號", "角色編號", "職稱編號", "崗位編號", "職能基準代碼", "基準代碼",
            "職能基準編號",
        ]),
        (RoleColumn.RoleLevel,
        [
            "role level", "job level", "seniority", "seniority level", "career level", "position level", "job grade", "role grade",
            "職級", "職等", "職位等級", "角色等級", "職務等級",
        ]),
        (RoleColumn.RoleDescription,
        [
            "role description", "job role description", "job description", "position description", "role summary",
            "職務說明", "職位說明", "角色說明", "職務描述", "工作描述", "職位描述", "角色描述",
        ]),
        (RoleColumn.RoleLevelDescription,
            ["role level description", "job level description", "grade description", "seniority description", "職級說明", "職等說明", "職級描述"]),
        (RoleColumn.Sector, ["sector", "sector name", "sector title", "industry", "產業", "行業", "產業別", "行業別"]),
        (RoleColumn.Track, ["track", "track name", "career track", "sub track", "職系", "職涯路徑"]),
        (RoleColumn.RoleFamily, ["role family", "job family", "family", "job category", "職群", "職類", "職類別", "職務類別"]),
        (RoleColumn.Competency,
        [
            "competency", "competencies", "competence", "competences", "competency name", "competency title", "competence name",
            "capability", "capabilities", "capability name", "competency statement", "item", "item name", "requirement", "requirements",
            "tsc title", "tsc ccs title", "tsc name", "element", "element name", "statement", "required competency",
            "required competencies", "skill or knowledge", "ksa",
            "職能", "職能名稱", "能力", "能力名稱", "知識技能", "職能項目", "能力項目", "職能內涵", "所需職能", "所需能力", "職能需求", "能力需求", "知能",
        ]),
        (RoleColumn.CompetencyCode,
        [
            "competency code", "competency id", "competence code", "skill code", "skill id", "skill no", "skill uri", "element code",
            "element id", "tsc code", "tsc ccs code", "capability code", "capability id", "item code", "item id", "knowledge code",
            "職能代碼", "技能代碼", "能力代碼", "技能編號", "職能編號", "能力編號", "知識代碼", "職能內涵代碼",
        ]),
        (RoleColumn.Definition,
        [
            "definition", "competency definition", "competency description", "skill description", "skill definition",
            "capability description", "tsc description", "tsc ccs description", "element description",
            "技能說明", "職能說明", "能力說明", "職能定義", "技能定義", "定義", "說明",
        ]),
        (RoleColumn.Kind,
        [
            "kind", "type", "category", "competency kind", "competency type", "competency category", "skill type", "skill kind",
            "item type", "element type", "element kind", "tsc type", "tsc ccs type",
            "類別", "類型", "種類", "職能類別", "技能類別", "職能類型", "技能類型", "能力類別",
        ]),
        (RoleColumn.Level,
        [
            "level", "proficiency", "proficiency level", "rating", "score", "skill level", "competency level", "competence level",
            "required level", "level required", "target level", "expected level", "required proficiency", "proficiency rating",
            "mastery", "mastery level", "required rating", "proficiency required", "capability level",
            "等級", "級別", "程度", "熟練度", "熟練程度", "職能級別", "職能等級", "技能等級", "要求等級", "所需等級", "目標等級", "評分", "分數", "水準",
            "能力等級", "需求等級", "所需程度",
        ]),
        (RoleColumn.LevelDescription,
        [
            "skill level description", "level description", "proficiency description", "proficiency level description",
            "competency level description", "tsc proficiency description", "tsc ccs proficiency description",
            "等級說明", "級別說明", "程度說明", "等級描述",
        ]),
        (RoleColumn.LevelScale, ["level scale", "量表", "等級量表"]),
        (RoleColumn.Weight,
            ["weight", "weighting", "importance", "weightage", "map weight", "priority", "權重", "重要性", "重要度", "重要程度", "比重"]),
        (RoleColumn.Strength,
        [
            "strength", "required", "essential", "mandatory", "necessity", "requirement type", "essential or optional",
            "required or optional", "must have", "is required", "relation type",
            "必要", "必備", "必要性", "是否必備", "是否必要", "必要與否", "必備與否",
        ]),
        (RoleColumn.Task,
        [
            "task", "tasks", "key task", "key tasks", "task name", "task title", "work task", "work tasks", "task statement",
            "工作任務", "任務", "任務名稱", "工作任務名稱", "工作項目", "主要任務", "主要工作任務",
        ]),
        (RoleColumn.TaskCode,
        [
            "task code", "task id", "task no", "task number", "work task code", "工作任務代碼", "任務代碼", "任務編號", "工作任務編號",
        ]),
        (RoleColumn.Duty,
        [
            "duty", "duties", "duty name", "main duty", "main duties", "key responsibility", "key responsibilities", "responsibility",
            "responsibilities", "critical work function", "critical work functions", "主要職責", "職責", "工作職責", "職責名稱",
        ]),
        (RoleColumn.DutyCode, ["duty code", "duty id", "duty no", "職責代碼", "職責編號", "主要職責代碼"]),
        (RoleColumn.Skill,
        [
            "skill", "skills", "skill name", "skill title", "required skill", "required skills", "skill required", "skills required",
            "key skills", "technical skill", "technical skills", "hard skills", "soft skills", "main skill", "skill set",
            "技能", "技能名稱", "技能項目", "所需技能", "必備技能", "技能要求", "職能內涵S", "職能內涵(S=skills技能)", "技能(S)",
        ]),
        (RoleColumn.Knowledge,
        [
            "knowledge", "knowledge name", "knowledge areas", "knowledge area", "required knowledge",
            "知識", "知識名稱", "所需知識", "職能內涵K", "職能內涵(K=knowledge知識)", "知識(K)",
        ]),
        (RoleColumn.Attitude, ["attitude", "attitudes", "態度", "職能內涵A", "職能內涵(A=attitude態度)", "態度(A)"]),
        (RoleColumn.Ability, ["ability", "abilities", "ability name"]),
        (RoleColumn.Person,
        [
            "person", "person name", "employee", "employee name", "staff", "staff name", "name", "full name", "member", "candidate",
            "learner", "student", "trainee", "worker", "姓名", "人員", "員工", "員工姓名", "同仁", "成員", "人員姓名", "學員",
        ]),
    ];

    private static readonly FrozenDictionary<string, RoleColumn> ByHeading = Known
        .SelectMany(static entry => entry.Names.Select(name => (Key: HeaderRow.Normalize(name), entry.Column)))
        .DistinctBy(static entry => entry.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(static entry => entry.Key, static entry => entry.Column, StringComparer.Ordinal);

    // The usual names of all columns, for messages and suggestions.
    public static IEnumerable<string> All(bool isEnglish) =>
        Known.Where(static entry => entry.Column != RoleColumn.Person).Select(entry => NameOf(entry.Column, isEnglish));

    // The column that a name means, in English, in Chinese or in both.
    public static RoleColumn? ColumnOf(string name) => BilingualHeading.Find(name, static part => Find(part));

    // Whether a column names competencies.
    public static bool IsCompetency(RoleColumn? column) => column == RoleColumn.Competency || KindOf(column) is not null;

    // The kind of competency that a column names; null if it says none.
    public static ElementKind? KindOf(RoleColumn? column) => column switch
    {
        RoleColumn.Skill => ElementKind.Skill,
        RoleColumn.Knowledge => ElementKind.Knowledge,
        RoleColumn.Attitude => ElementKind.Attitude,
        RoleColumn.Ability => ElementKind.Ability,
        _ => null,
    };

    // Whether a name is one of a list, so that a cell beneath it may hold several items.
    public static bool IsPlural(string name) =>
        HeaderRow.Normalize(name) is string key
        && (key.EndsWith("skills", StringComparison.Ordinal)
            || key.EndsWith("competencies", StringComparison.Ordinal)
            || key.EndsWith("capabilities", StringComparison.Ordinal)
            || key.EndsWith("attitudes", StringComparison.Ordinal)
            || key.EndsWith("abilities", StringComparison.Ordinal)
            || key.EndsWith("requirements", StringComparison.Ordinal)
            || key.EndsWith("competences", StringComparison.Ordinal)
            || key.EndsWith("areas", StringComparison.Ordinal));

    // The name by which messages call a column, in the language of the table.
    public static string NameOf(RoleColumn column, bool isEnglish) => Array.Find(
        Known[(int)column].Names, name => isEnglish != name.Any(ChineseText.IsIdeograph)) ?? Known[(int)column].Names[0];

    private static RoleColumn? Find(string name) =>
        ByHeading.TryGetValue(TraditionalHeading.Of(HeaderRow.Normalize(name)), out RoleColumn column) ? column : null;
}
