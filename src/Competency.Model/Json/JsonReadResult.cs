using System.Collections.Immutable;
using Competency.Model.Diagnostics;
using Competency.Model.Drafts;

namespace Competency.Model.Json;

/// <summary>
/// What came of reading a JSON document: the drafts as far as they were understood, the standards and vocabularies made
/// of them, and every finding. A document with errors still gives whatever of it could be read.
/// </summary>
/// <remarks>The standards are made when they, or the findings about them, are first asked for.</remarks>
public sealed class JsonReadResult
{
    private readonly Lazy<Built> _built;

    internal JsonReadResult(ReadOnlyMemory<byte> utf8, string source, IReadOnlyDictionary<string, CompetencyFramework>? vocabularies)
    {
        DiagnosticBag diagnostics = new();
        JsonDrafts drafts = JsonDocumentReader.Read(utf8, source, diagnostics);
        StandardDrafts = drafts.Standards;
        FrameworkDrafts = drafts.Frameworks;
        ReadingDiagnostics = diagnostics.ToImmutable();
        _built = new Lazy<Built>(() => Build(vocabularies));
    }

    /// <summary>The standards as found, references not yet resolved.</summary>
    public ImmutableArray<StandardDraft> StandardDrafts { get; }

    /// <summary>The vocabularies as found.</summary>
    public ImmutableArray<FrameworkDraft> FrameworkDrafts { get; }

    /// <summary>The findings about the document alone: its syntax, properties, types and codes (<c>CM4xxx</c>).</summary>
    public ImmutableArray<Diagnostic> ReadingDiagnostics { get; }

    /// <summary>The standards, in the order of the document; those that nothing names are missing.</summary>
    public ImmutableArray<CompetencyStandard> Standards => _built.Value.Standards;

    /// <summary>The vocabularies of the document by id.</summary>
    public ImmutableSortedDictionary<string, CompetencyFramework> Frameworks => _built.Value.Frameworks;

    /// <summary>All findings: those about the document, then those about the content of its standards.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _built.Value.Diagnostics;

    /// <summary>Whether any finding is an error: something that the document says is missing from the standards.</summary>
    public bool HasErrors => Diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private Built Build(IReadOnlyDictionary<string, CompetencyFramework>? others)
    {
        DiagnosticBag diagnostics = new();
        ImmutableSortedDictionary<string, CompetencyFramework> own = new VocabularyBuilder(diagnostics).Build(FrameworkDrafts);
        StandardBuilder builder = new(diagnostics, own.AddRange((others ?? own).Where(other => !own.ContainsKey(other.Key))));
        ImmutableArray<CompetencyStandard> standards = [.. StandardDrafts.Select(builder.Build).OfType<CompetencyStandard>()];
        return new Built(standards, own, ReadingDiagnostics.AddRange(diagnostics.ToImmutable()));
    }

    private sealed record Built(
        ImmutableArray<CompetencyStandard> Standards,
        ImmutableSortedDictionary<string, CompetencyFramework> Frameworks,
        ImmutableArray<Diagnostic> Diagnostics);
}
