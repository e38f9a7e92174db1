namespace Competency.Model.Csv.Icap;

/// <summary>What a column of a document table holds.</summary>
internal enum IcapColumn
{
    /// <summary>職能基準代碼.</summary>
    StandardCode,

    /// <summary>職能基準名稱.</summary>
    StandardTitle,

    /// <summary>版本.</summary>
    Version,

    /// <summary>狀態.</summary>
    Status,

    /// <summary>發展更新日期.</summary>
    Updated,

    /// <summary>更新說明.</summary>
    VersionNote,

    /// <summary>職類別.</summary>
    JobCategory,

    /// <summary>職類別代碼.</summary>
    JobCategoryCode,

    /// <summary>職業別.</summary>
    Occupation,

    /// <summary>職業別代碼.</summary>
    OccupationCode,

    /// <summary>行業別.</summary>
    Industry,

    /// <summary>行業別代碼.</summary>
    IndustryCode,

    /// <summary>工作描述.</summary>
    Description,

    /// <summary>基準級別.</summary>
    StandardLevel,

    /// <summary>主要職責.</summary>
    Duty,

    /// <summary>工作任務.</summary>
    Task,

    /// <summary>工作產出.</summary>
    Output,

    /// <summary>行為指標.</summary>
    Indicator,

    /// <summary>職能級別.</summary>
    TaskLevel,

    /// <summary>職能內涵 K.</summary>
    Knowledge,

    /// <summary>職能內涵 S.</summary>
    Skill,

    /// <summary>職能內涵 A.</summary>
    Attitude,

    /// <summary>說明, beside an attitude.</summary>
    AttitudeDefinition,

    /// <summary>說明與補充事項.</summary>
    Note,
}
