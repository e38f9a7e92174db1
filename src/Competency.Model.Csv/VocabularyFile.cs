using System.Collections.Immutable;
using Competency.Model.Csv.Frameworks.Case;
using Competency.Model.Csv.Frameworks.Moodle;

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
        MoodleWriter.Write(stream, vocabulary, diagnostics);
        return diagnostics.ToImmutable();
    }

    /// <summary>Writes a vocabulary as a CASE 1.1 package in JSON.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="vocabulary">The vocabulary.</param>
    public static void WriteCase(Stream stream, CompetencyVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(vocabulary);
        CaseWriter.Write(stream, vocabulary);
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
        OpenSaltWriter.Write(stream, vocabulary, diagnostics);
        return diagnostics.ToImmutable();
    }
}
