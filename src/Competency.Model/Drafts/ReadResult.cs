using System.Collections.Immutable;
using Competency.Model.Diagnostics;

namespace Competency.Model.Drafts;

/// <summary>What one document held: the standards made from it, the drafts behind them, and every finding.</summary>
/// <remarks>A failed reading has no standards, and still its drafts and findings.</remarks>
public sealed class ReadResult
{
    private ReadResult(
        ImmutableArray<CompetencyStandard> standards,
        ImmutableArray<CompetencyFramework> frameworks,
        DocumentDrafts drafts,
        ImmutableArray<Diagnostic> diagnostics)
    {
        Standards = standards;
        Frameworks = frameworks;
        Drafts = drafts;
        Diagnostics = diagnostics;
    }

    /// <summary>The standards, in the order of the document.</summary>
    public ImmutableArray<CompetencyStandard> Standards { get; }

    /// <summary>The vocabularies, by id.</summary>
    public ImmutableArray<CompetencyFramework> Frameworks { get; }

    /// <summary>What was understood before it was checked.</summary>
    public DocumentDrafts Drafts { get; }

    /// <summary>Every finding, in the order of the reading.</summary>
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
    public static ReadResult Build(DocumentDrafts drafts, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(drafts);
        ArgumentNullException.ThrowIfNull(diagnostics);
        ImmutableSortedDictionary<string, CompetencyFramework> frameworks = new VocabularyBuilder(diagnostics).Build(drafts.Frameworks);
        StandardBuilder builder = new(diagnostics, frameworks);
        ImmutableArray<CompetencyStandard> standards = [.. drafts.Standards.Select(builder.Build).OfType<CompetencyStandard>()];
        return new ReadResult(standards, [.. frameworks.Values], drafts, diagnostics.ToImmutable());
    }
}
