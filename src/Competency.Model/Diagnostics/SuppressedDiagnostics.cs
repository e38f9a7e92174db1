namespace Competency.Model.Diagnostics;

/// <summary>How many findings of a kind were made beyond those that are kept.</summary>
/// <param name="Rule">The kind.</param>
/// <param name="Count">How many more there were.</param>
public sealed record SuppressedDiagnostics(DiagnosticDescriptor Rule, int Count);
