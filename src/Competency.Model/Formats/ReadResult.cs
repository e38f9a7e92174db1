using System.Collections.Immutable;
using Competency.Model.Drafts.Building;

namespace Competency.Model.Formats;

/// <summary>The result of reading one document: the standards, the drafts behind them, and all diagnostics.</summary>
/// <remarks>If the reading fails, there are no standards, but drafts and diagnostics are still available.</remarks>
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

    /// <summary>The vocabularies of the document, by id.</summary>
    public ImmutableSortedDictionary<string, CompetencyVocabulary> Vocabularies { get; }

    /// <summary>The drafts: the content as read, before any check.</summary>
    public DocumentDrafts Drafts { get; }

    /// <summary>The diagnostics of the reading alone, without those of the content, which come from building standards.</summary>
    public ImmutableArray<Diagnostic> ReadingDiagnostics { get; }

    /// <summary>All diagnostics: those of the reading, then those of the content.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether any diagnostic is an error, so that the standards lack something that the document contains.</summary>
    public bool HasErrors => Diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>The standards, for callers who prefer an exception to diagnostics.</summary>
    /// <exception cref="FormatException">A diagnostic is an error; the first one is the message.</exception>
    public ImmutableArray<CompetencyStandard> GetValueOrThrow() =>
        Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is Diagnostic error
            ? throw new FormatException(error.ToString())
            : Standards;

    /// <summary>The numbers of standards, vocabularies and diagnostics.</summary>
    public override string ToString() =>
        $"{Standards.Length} standards, {Vocabularies.Count} vocabularies, {Diagnostics.Length} diagnostics";

    /// <summary>Builds vocabularies and standards from drafts. Diagnostics of the content are added to the bag of the reading.</summary>
    /// <param name="drafts">The drafts that a format read.</param>
    /// <param name="diagnostics">The diagnostics of the reading.</param>
    /// <param name="vocabularies">
    /// Vocabularies of other documents, by id; <see langword="null"/> for none. Those of this document take precedence.
    /// </param>
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
            [.. StandardBatches.Build([.. drafts.Standards.Select(draft => (diagnostics, draft))], static found => found, all)
                .Select(static built => built.Standard)
                .OfType<CompetencyStandard>()];
        return new ReadResult(standards, frameworks, drafts, reading, diagnostics.ToImmutable());
    }
}
