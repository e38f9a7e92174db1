using System.Collections.Immutable;
using Competency.Model.Csv.Frameworks.Case;
using Competency.Model.Csv.Frameworks.Moodle;
using Competency.Model.Threading;

namespace Competency.Model;

/// <summary>
/// Vocabularies in the formats of learning systems. <see cref="CsvLoading.AddCsv"/> reads them; a vocabulary that is written as CASE or for
/// Moodle and read back is equal.
/// </summary>
/// <remarks>
/// What a format has no field for is written into additional fields, which other systems skip. What other systems change is reported.
/// See <c>docs/guides/learning-systems.md</c>.
/// </remarks>
/// <example>
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().AddCsv().Load("framework.csv").Catalog;
/// foreach (CompetencyVocabulary vocabulary in catalog.Vocabularies)
/// {
///     using FileStream file = File.Create(vocabulary.Id + ".json");
///     VocabularyFile.WriteCase(file, vocabulary);
/// }
/// </code>
/// </example>
public static class VocabularyFile
{
    /// <summary>Writes a vocabulary as the CSV file of a competency framework that Moodle imports.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <returns>What Moodle changes.</returns>
    public static ImmutableArray<Diagnostic> WriteMoodle(Stream stream, CompetencyVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(vocabulary);
        DiagnosticBag diagnostics = new();
        OutputSteps.Run(stream, output => MoodleWriter.Steps(output, vocabulary, diagnostics));
        return diagnostics.ToImmutable();
    }

    /// <summary>
    /// Writes a vocabulary for Moodle to a stream without blocking, such as the body of a response: only asynchronous members of the stream
    /// are called, and it stays open; see <see cref="WriteMoodle"/>.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="cancellationToken">Checked after each competency; part of the file is written then.</param>
    /// <returns>What Moodle changes.</returns>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static Task<ImmutableArray<Diagnostic>> WriteMoodleAsync(
        Stream stream, CompetencyVocabulary vocabulary, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(vocabulary);
        return WriteAsync(stream, (output, diagnostics) => MoodleWriter.Steps(output, vocabulary, diagnostics), cancellationToken);
    }

    /// <summary>Writes a vocabulary as a CASE 1.1 package in JSON.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="vocabulary">The vocabulary.</param>
    public static void WriteCase(Stream stream, CompetencyVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(vocabulary);
        OutputSteps.Run(stream, output => CaseWriter.Steps(output, vocabulary));
    }

    /// <summary>
    /// Writes a vocabulary as a CASE package to a stream without blocking, such as the body of a response: only asynchronous members of the
    /// stream are called, and it stays open; see <see cref="WriteCase"/>.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="cancellationToken">Checked after each competency; part of the file is written then.</param>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static Task WriteCaseAsync(Stream stream, CompetencyVocabulary vocabulary, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(vocabulary);
        return OutputSteps.RunAsync(stream, output => CaseWriter.Steps(output, vocabulary), cancellationToken);
    }

    /// <summary>Writes a vocabulary as the CSV file of CASE items that OpenSALT imports.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <returns>What the table does not hold: the document, which the importer chooses.</returns>
    public static ImmutableArray<Diagnostic> WriteOpenSalt(Stream stream, CompetencyVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(vocabulary);
        DiagnosticBag diagnostics = new();
        OutputSteps.Run(stream, output => OpenSaltWriter.Steps(output, vocabulary, diagnostics));
        return diagnostics.ToImmutable();
    }

    /// <summary>
    /// Writes a vocabulary for OpenSALT to a stream without blocking, such as the body of a response: only asynchronous members of the
    /// stream are called, and it stays open; see <see cref="WriteOpenSalt"/>.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="cancellationToken">Checked after each competency; part of the file is written then.</param>
    /// <returns>What the table does not hold: the document, which the importer chooses.</returns>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static Task<ImmutableArray<Diagnostic>> WriteOpenSaltAsync(
        Stream stream, CompetencyVocabulary vocabulary, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(vocabulary);
        return WriteAsync(stream, (output, diagnostics) => OpenSaltWriter.Steps(output, vocabulary, diagnostics), cancellationToken);
    }

    private static async Task<ImmutableArray<Diagnostic>> WriteAsync(
        Stream stream, Func<Stream, DiagnosticBag, IEnumerable<long>> steps, CancellationToken cancellationToken)
    {
        DiagnosticBag diagnostics = new();
        await OutputSteps.RunAsync(stream, output => steps(output, diagnostics), cancellationToken).ConfigureAwait(false);
        return diagnostics.ToImmutable();
    }
}
