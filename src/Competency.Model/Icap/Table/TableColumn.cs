namespace Competency.Model.Icap.Table;

// The columns of the task table.
internal enum TableColumn
{
    // A heading that is not known.
    Unknown,

    // 主要職責.
    Duty,

    // 工作任務.
    Task,

    // 工作產出.
    Output,

    // 行為指標.
    Indicator,

    // 職能級別.
    Level,

    // 職能內涵 K.
    Knowledge,

    // 職能內涵 S.
    Skill,
}
