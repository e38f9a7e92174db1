namespace Competency.Model;

/// <summary>One finding about content: of which kind, where, and what exactly. Content problems are never exceptions.</summary>
public sealed class Diagnostic
{
    internal Diagnostic(DiagnosticDescriptor descriptor, SourceLocation location, string message, string? standard)
    {
        Descriptor = descriptor;
        Location = location;
        Message = message;
        Standard = standard;
    }

    /// <summary>The kind of finding.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The permanent id of the kind, such as <c>CM3004</c>.</summary>
    public string Id => Descriptor.Id;

    /// <summary>How much it matters.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>Where it was found.</summary>
    public SourceLocation Location { get; }

    /// <summary>What was found, what was expected, and the nearest valid value where there is one.</summary>
    public string Message { get; }

    /// <summary>The code of the standard it belongs to, as far as it was known.</summary>
    public string? Standard { get; }

    /// <summary>The rule whose further diagnostics were dropped, on a diagnostic <c>CM1008</c>; else <see langword="null"/>.</summary>
    public DiagnosticDescriptor? SuppressedRule { get; internal init; }

    /// <summary>Number of diagnostics of <see cref="SuppressedRule"/> that were dropped; 0 on all diagnostics but <c>CM1008</c>.</summary>
    public int SuppressedCount { get; internal init; }

    /// <summary>The line that a compiler would print: place, severity, id, message.</summary>
    public override string ToString() =>
        $"{(Location == SourceLocation.None ? "catalog" : Location.ToString())}: {Severity.ToString().ToLowerInvariant()} {Id}: {Message}";
}
