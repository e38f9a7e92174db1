namespace Competency.Model.Icap.Table;

/// <summary>The columns of the task table.</summary>
internal enum TableColumn
{
    /// <summary>A heading that is not known.</summary>
    Unknown,

    /// <summary>主要職責.</summary>
    Duty,

    /// <summary>工作任務.</summary>
    Task,

    /// <summary>工作產出.</summary>
    Output,

    /// <summary>行為指標.</summary>
    Indicator,

    /// <summary>職能級別.</summary>
    Level,

    /// <summary>職能內涵 K.</summary>
    Knowledge,

    /// <summary>職能內涵 S.</summary>
    Skill,
}
