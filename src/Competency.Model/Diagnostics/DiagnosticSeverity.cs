namespace Competency.Model;

/// <summary>How much a finding matters to whoever relies on the content.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Understood without loss; worth knowing.</summary>
    Info,

    /// <summary>Understood by a stated rule that may not be what the author meant; look at it.</summary>
    Warning,

    /// <summary>Not understood: something that the document says is missing from the result.</summary>
    Error,
}
