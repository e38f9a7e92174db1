using System.Text.Json.Serialization;

namespace Competency.Model;

/// <summary>The status of a version of a standard.</summary>
[JsonConverter(typeof(CompetencyJsonConverter))]
public enum VersionStatus
{
    /// <summary>The document does not state it.</summary>
    Unspecified,

    /// <summary>In force: 最新版本.</summary>
    Current,

    /// <summary>Superseded by a later version: 歷史版本.</summary>
    Superseded,
}
