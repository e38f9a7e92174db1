using System.Collections.Immutable;
using Competency.Model.Threading;

namespace Competency.Model.Drafts.Building;

// Builds standards, of one document or of many, on all processors where there are many. Standards and diagnostics come in the order of
// the drafts all the same.
internal static class StandardBatches
{
    private const int BatchSize = 1024;

    // The standard of each draft, none for a draft that has no name to go by.
    // drafts: The drafts, each with the document that it is from.
    // diagnosticsOf: What takes the diagnostics of a document's standard, just before it is returned.
    // vocabularies: The vocabularies that standards may refer to.
    public static IEnumerable<(T Document, StandardDraft Draft, CompetencyStandard? Standard)> Build<T>(
        IReadOnlyList<(T Document, StandardDraft Draft)> drafts,
        Func<T, DiagnosticBag> diagnosticsOf,
        ImmutableSortedDictionary<string, CompetencyVocabulary> vocabularies)
    {
        for (int start = 0; start < drafts.Count; start += BatchSize)
        {
            int first = start;
            (CompetencyStandard? Standard, DiagnosticBag Diagnostics)[] batch =
                new (CompetencyStandard?, DiagnosticBag)[Math.Min(BatchSize, drafts.Count - start)];
            Processors.Run(batch.Length, index =>
            {
                DiagnosticBag found = new();
                batch[index] = (new StandardBuilder(found, vocabularies).Build(drafts[first + index].Draft), found);
            });
            for (int index = 0; index < batch.Length; index++)
            {
                (T document, StandardDraft draft) = drafts[start + index];
                diagnosticsOf(document).AddRange(batch[index].Diagnostics);
                yield return (document, draft, batch[index].Standard);
            }
        }
    }
}
