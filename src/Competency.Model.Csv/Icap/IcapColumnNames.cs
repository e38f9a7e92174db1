using System.Collections.Frozen;
using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Icap;

// The column names of document tables, Chinese and English, with the variants that exports use.
internal static class IcapColumnNames
{
    // The columns with their usual name first.
    private static readonly (IcapColumn Column, string[] Names)[] Known =
    [
        (IcapColumn.StandardCode,
        [
            "職能基準代碼", "職能基準編號", "基準代碼", "standard_code", "standard id", "ocs_code", "icap code", "competency standard code",
            "occupational standard code",
        ]),
        (IcapColumn.StandardTitle,
        [
            "職能基準名稱", "職能基準", "基準名稱", "職類/職業", "職能基準名稱(職類)", "職能基準名稱(職業)", "standard_title", "standard_name", "ocs_name",
            "ocs_title", "icap name", "competency standard name", "competency standard title", "occupational standard name",
        ]),
        (IcapColumn.Version, ["版本", "版次", "version"]),
        (IcapColumn.Status, ["狀態", "版本狀態", "status"]),
        (IcapColumn.Updated, ["發展更新日期", "更新日期", "發展/更新日期", "發展日期", "updated", "update date", "date updated"]),
        (IcapColumn.VersionNote, ["更新說明", "update note", "version note", "修訂內容", "修訂說明", "更新內容", "revision note"]),
        (IcapColumn.JobCategory, ["職類別", "職類別名稱", "job category", "job category name"]),
        (IcapColumn.JobCategoryCode, ["職類別代碼", "job category code"]),
        (IcapColumn.Occupation, ["職業別", "職業別名稱", "occupation classification", "occupation category", "occupation class"]),
        (IcapColumn.OccupationCode, ["職業別代碼", "occupation code", "occupation classification code", "occupation class code"]),
        (IcapColumn.Industry, ["行業別", "行業別名稱", "industry", "industry name"]),
        (IcapColumn.IndustryCode, ["行業別代碼", "industry code"]),
        (IcapColumn.Description, ["工作描述", "職務描述", "job description", "work description", "standard description"]),
        (IcapColumn.StandardLevel, ["基準級別", "職能基準級別", "standard level", "overall level"]),
        (IcapColumn.Duty,
        [
            "主要職責", "工作職責", "主要工作職責", "職責", "主要職責名稱", "職責名稱", "duty name",
            "duty", "main duty", "main duties", "duties", "key responsibility",
            "main responsibility", "responsibility", "responsibilities",
        ]),
        (IcapColumn.Task,
        [
            "工作任務", "主要工作任務", "任務", "工作任務名稱", "任務名稱", "task name", "task title",
            "task", "work task", "tasks", "work tasks", "job task", "work activity", "work activities",
        ]),
        (IcapColumn.Output,
        [
            "工作產出", "主要工作產出", "產出", "工作產出名稱", "產出名稱",
            "output", "work output", "outputs", "work outputs", "deliverable", "deliverables", "product",
            "products", "work product", "work products",
        ]),
        (IcapColumn.Indicator,
        [
            "行為指標", "主要行為指標", "指標", "績效指標", "行為指標名稱", "指標名稱", "績效指標名稱",
            "indicator", "indicators", "behavioral indicator", "behavioral indicators",
            "behavioural indicator", "behavioural indicators", "behavior indicator", "behavior indicators", "behaviour indicator",
            "behaviour indicators", "performance indicator", "performance indicators", "performance criteria",
        ]),
        (IcapColumn.TaskLevel,
        [
            "職能級別", "級別", "等級", "職能等級", "任務級別", "task level", "competency level", "competence level", "level", "grade",
        ]),
        (IcapColumn.Knowledge,
        [
            "職能內涵(K=knowledge知識)", "職能內涵K", "職能內涵(知識)", "職能內涵(K)", "知識", "知識(K)", "K", "knowledge", "knowledge(K)", "K=knowledge",
            "competency knowledge", "知識名稱", "知能", "知能(K)", "所需知識", "knowledge name",
        ]),
        (IcapColumn.Skill,
        [
            "職能內涵(S=skills技能)", "職能內涵S", "職能內涵(技能)", "職能內涵(S)", "技能", "技能(S)", "S", "skill", "skills", "skills(S)", "S=skills",
            "competency skills", "技能名稱", "所需技能", "skill name",
        ]),
        (IcapColumn.Attitude,
        [
            "職能內涵(A=attitude態度)", "職能內涵A", "職能內涵(態度)", "職能內涵(A)", "態度", "態度(A)", "A", "attitude", "attitudes", "attitude(A)",
            "A=attitude", "competency attitude", "態度名稱", "attitude name",
        ]),
        (IcapColumn.AttitudeDefinition, ["說明", "態度說明", "定義", "definition", "attitude definition", "attitude description"]),
        (IcapColumn.Note, ["說明與補充事項", "說明及補充事項", "補充說明", "notes", "note", "remarks"]),
        (IcapColumn.DutyCode, ["職責代碼", "主要職責代碼", "工作職責代碼", "職責編號", "主要職責編號", "duty code", "duty id", "duty no", "duty number"]),
        (IcapColumn.TaskCode,
        [
            "工作任務代碼", "任務代碼", "工作任務編號", "任務編號", "主要工作任務代碼", "task code", "task id", "task no", "task number", "work task code",
        ]),
        (IcapColumn.OutputCode, ["工作產出代碼", "產出代碼", "工作產出編號", "產出編號", "output code", "output id", "work output code"]),
        (IcapColumn.IndicatorCode,
        [
            "行為指標代碼", "指標代碼", "行為指標編號", "指標編號", "績效指標代碼", "indicator code", "indicator id", "behavioral indicator code",
            "performance indicator code",
        ]),
        (IcapColumn.KnowledgeCode, ["知識代碼", "知識編號", "知能代碼", "職能內涵(知識)代碼", "knowledge code", "knowledge id"]),
        (IcapColumn.SkillCode, ["技能代碼", "技能編號", "職能內涵(技能)代碼", "skill code", "skill id", "skills code"]),
        (IcapColumn.AttitudeCode, ["態度代碼", "態度編號", "attitude code", "attitude id"]),
    ];

    // The English names by which messages call the columns, in their order.
    private static readonly string[] English =
    [
        "standard code", "standard name", "version", "status", "updated", "update note", "job category", "job category code",
        "occupation classification", "occupation code", "industry", "industry code", "job description", "standard level",
        "duty", "task", "output", "indicator", "task level", "knowledge", "skills", "attitudes", "definition", "notes",
        "duty code", "task code", "output code", "indicator code", "knowledge code", "skill code", "attitude code",
    ];

    // Names that mean a standard only where the other columns leave no doubt what the rows are.
    private static readonly FrozenDictionary<string, IcapColumn> Weak = new (IcapColumn Column, string[] Names)[]
    {
        (IcapColumn.StandardCode, ["代碼", "編號", "code", "職能代碼", "職能編號"]),
        (IcapColumn.StandardTitle, ["名稱", "職業", "職類", "name", "title", "職能名稱", "職能"]),
    }
    .SelectMany(static entry => entry.Names.Select(name => KeyValuePair.Create(name, entry.Column)))
    .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, IcapColumn> ByHeading = Known
        .SelectMany(static entry => entry.Names.Select(name => (Key: HeaderRow.Normalize(name), entry.Column)))
        .DistinctBy(static entry => entry.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(static entry => entry.Key, static entry => entry.Column, StringComparer.Ordinal);

    // The column that a name means.
    public static IcapColumn? ColumnOf(string name) => BilingualHeading.Find(name, static part => Find(part));

    // The code or name of the standard that a name as short as 代碼 or 名稱 means beside columns of tasks or attitudes.
    public static IcapColumn? WeakColumnOf(string name) => BilingualHeading.Find(name, static part => FindWeak(part));

    private static IcapColumn? FindWeak(string name) => Weak.TryGetValue(Key(name), out IcapColumn column) ? column : null;

    private static IcapColumn? Find(string name)
    {
        string key = Key(name);
        return ByHeading.TryGetValue(key, out IcapColumn column) ? column : Content(key);
    }

    // Whether a cell is what the second of two header rows says beneath 職能內涵.
    public static bool IsContentWord(string cell) =>
        ColumnOf(cell) is IcapColumn.Knowledge or IcapColumn.Skill or IcapColumn.Attitude || Content("職能內涵" + Key(cell)) is not null;

    // The name by which messages call a column, in the language of the table.
    public static string NameOf(IcapColumn column, bool isEnglish) => isEnglish ? English[(int)column] : Known[(int)column].Names[0];

    // All names that are known in all their spellings.
    public static IEnumerable<string> Spellings => Known.SelectMany(static entry => entry.Names);

    // The names of all columns, for suggestions.
    public static IEnumerable<string> All(bool isEnglish) => Known.Select(entry => NameOf(entry.Column, isEnglish));

    private static string Key(string name) => TraditionalHeading.Of(HeaderRow.Normalize(name));

    // 職能內涵, or competency content, with any words about the kind behind it.
    private static IcapColumn? Content(string key)
    {
        if (!key.StartsWith("職能內涵", StringComparison.Ordinal) && !key.StartsWith("competency", StringComparison.Ordinal))
        {
            return null;
        }

        return key.Contains("k=", StringComparison.Ordinal) || key.Contains("知識", StringComparison.Ordinal) ? IcapColumn.Knowledge
            : key.Contains("s=", StringComparison.Ordinal) || key.Contains("技能", StringComparison.Ordinal) ? IcapColumn.Skill
            : key.Contains("a=", StringComparison.Ordinal) || key.Contains("態度", StringComparison.Ordinal) ? IcapColumn.Attitude
            : null;
    }
}
