using System.Collections.Immutable;

namespace Competency.Model.Mappings;

/// <summary>A mapping set, as far as it was understood, and everything that was found on the way to it.</summary>
/// <param name="Set">The set; without mappings if none could be read.</param>
/// <param name="Diagnostics">The findings, of the kinds <c>CM7xxx</c> and those of tables.</param>
public sealed record MappingReadResult(MappingSet Set, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether something that the file says is missing from the set, or has no effect.</summary>
    public bool HasErrors => Diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
