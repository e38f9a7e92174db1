using System.Text.Json.Serialization;

namespace Competency.Model;

/// <summary>The effect of a problem on the result.</summary>
[JsonConverter(typeof(CompetencyJsonConverter))]
public enum DiagnosticSeverity
{
    /// <summary>Understood without loss; worth knowing.</summary>
    Info,

    /// <summary>Understood by a documented rule, which may not match the author's intention. Review it.</summary>
    Warning,

    /// <summary>Not understood: the result lacks something that the document contains.</summary>
    Error,
}
