namespace Competency.Model;

/// <summary>Whether a version of a standard is the one in force.</summary>
public enum VersionStatus
{
    /// <summary>The document does not say.</summary>
    Unspecified,

    /// <summary>In force: 最新版本.</summary>
    Current,

    /// <summary>Replaced by a later one: 歷史版本.</summary>
    Superseded,
}
