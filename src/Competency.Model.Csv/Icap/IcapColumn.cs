namespace Competency.Model.Csv.Icap;

// What a column of a document table holds.
internal enum IcapColumn
{
    // 職能基準代碼.
    StandardCode,

    // 職能基準名稱.
    StandardTitle,

    // 版本.
    Version,

    // 狀態.
    Status,

    // 發展更新日期.
    Updated,

    // 更新說明.
    VersionNote,

    // 職類別.
    JobCategory,

    // 職類別代碼.
    JobCategoryCode,

    // 職業別.
    Occupation,

    // 職業別代碼.
    OccupationCode,

    // 行業別.
    Industry,

    // 行業別代碼.
    IndustryCode,

    // 工作描述.
    Description,

    // 基準級別.
    StandardLevel,

    // 主要職責.
    Duty,

    // 工作任務.
    Task,

    // 工作產出.
    Output,

    // 行為指標.
    Indicator,

    // 職能級別.
    TaskLevel,

    // 職能內涵 K.
    Knowledge,

    // 職能內涵 S.
    Skill,

    // 職能內涵 A.
    Attitude,

    // 說明, beside an attitude.
    AttitudeDefinition,

    // 說明與補充事項.
    Note,

    // The code of a duty whose name stands in a column of its own.
    DutyCode,

    // The code of a task, likewise.
    TaskCode,

    // The code of an output, likewise.
    OutputCode,

    // The code of an indicator, likewise.
    IndicatorCode,

    // The code of knowledge, likewise.
    KnowledgeCode,

    // The code of a skill, likewise.
    SkillCode,

    // The code of an attitude, likewise.
    AttitudeCode,
}
