using System.Collections.Immutable;
using Competency.Model.Drafts.Building;

namespace Competency.Model.Formats;

/// <summary>What one document held: the standards made from it, the drafts behind them, and every finding.</summary>
/// <remarks>A failed reading has no standards, and still its drafts and findings.</remarks>
public sealed class ReadResult
{
    private ReadResult(
        ImmutableArray<CompetencyStandard> standards,
        ImmutableSortedDictionary<string, CompetencyVocabulary> frameworks,
        DocumentDrafts drafts,
        ImmutableArray<Diagnostic> readingDiagnostics,
        ImmutableArray<Diagnostic> diagnostics)
    {
        Standards = standards;
        Vocabularies = frameworks;
        Drafts = drafts;
        ReadingDiagnostics = readingDiagnostics;
        Diagnostics = diagnostics;
    }

    /// <summary>The standards, in the order of the document.</summary>
    public ImmutableArray<CompetencyStandard> Standards { get; }

    /// <summary>The vocabularies of the document by id.</summary>
    public ImmutableSortedDictionary<string, CompetencyVocabulary> Vocabularies { get; }

    /// <summary>What was understood before it was checked.</summary>
    public DocumentDrafts Drafts { get; }

    /// <summary>The findings about the form of the document alone, made before anything was built from the drafts.</summary>
    public ImmutableArray<Diagnostic> ReadingDiagnostics { get; }

    /// <summary>Every finding: those about the form, then those about the content.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether something that the document says is missing from the standards.</summary>
    public bool HasErrors => Diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>The standards, for callers who prefer an exception to a finding.</summary>
    /// <exception cref="FormatException">There are errors; the message is the first of them.</exception>
    public ImmutableArray<CompetencyStandard> GetValueOrThrow() =>
        Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is Diagnostic error
            ? throw new FormatException(error.ToString())
            : Standards;

    /// <summary>Builds vocabularies and standards from drafts; findings go to the bag that the reader used.</summary>
    /// <param name="drafts">What a format read.</param>
    /// <param name="diagnostics">The findings of the reading.</param>
    /// <param name="vocabularies">Vocabularies by id that stand in other documents; those of this one come before them.</param>
    public static ReadResult Build(
        DocumentDrafts drafts,
        DiagnosticBag diagnostics,
        IReadOnlyDictionary<string, CompetencyVocabulary>? vocabularies = null)
    {
        ArgumentNullException.ThrowIfNull(drafts);
        ArgumentNullException.ThrowIfNull(diagnostics);
        ImmutableArray<Diagnostic> reading = diagnostics.ToImmutable();
        ImmutableSortedDictionary<string, CompetencyVocabulary> frameworks = new VocabularyBuilder(diagnostics).Build(drafts.Vocabularies);
        ImmutableSortedDictionary<string, CompetencyVocabulary> all =
            frameworks.AddRange((vocabularies ?? frameworks).Where(other => !frameworks.ContainsKey(other.Key)));
        ImmutableArray<CompetencyStandard> standards =
            [.. StandardBatches.Build(drafts.Standards, diagnostics, all)
                .Select(static built => built.Standard)
                .OfType<CompetencyStandard>()];
        return new ReadResult(standards, frameworks, drafts, reading, diagnostics.ToImmutable());
    }
}
