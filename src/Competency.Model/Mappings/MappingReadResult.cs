using System.Collections.Immutable;

namespace Competency.Model.Mappings;

/// <summary>The result of reading a mapping file: the mapping set and the diagnostics.</summary>
public sealed class MappingReadResult
{
    internal MappingReadResult(MappingSet set, ImmutableArray<Diagnostic> diagnostics)
    {
        Set = set;
        Diagnostics = diagnostics;
    }

    /// <summary>The mapping set; without mappings if none could be read.</summary>
    public MappingSet Set { get; }

    /// <summary>The diagnostics of the file, <c>CM7xxx</c> and those of tables, in the order of the file.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether some content of the file is missing from the set or has no effect.</summary>
    public bool HasErrors => Diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>The mapping set and the number of diagnostics.</summary>
    public override string ToString() => $"{Set}, {Diagnostics.Length} diagnostics";
}
