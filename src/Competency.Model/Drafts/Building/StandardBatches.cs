using System.Collections.Immutable;
using Competency.Model.Threading;

namespace Competency.Model.Drafts.Building;

// Builds the standards of a document, on all processors where there are many. Standards and diagnostics come in the order of the
// drafts all the same.
internal static class StandardBatches
{
    private const int BatchSize = 1024;

    // The standard of each draft, none for a draft that has no name to go by.
    // drafts: The drafts.
    // diagnostics: Takes the diagnostics of a standard just before it is returned.
    // vocabularies: The vocabularies that standards may refer to.
    public static IEnumerable<(StandardDraft Draft, CompetencyStandard? Standard)> Build(
        IReadOnlyList<StandardDraft> drafts,
        DiagnosticBag diagnostics,
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
                batch[index] = (new StandardBuilder(found, vocabularies).Build(drafts[first + index]), found);
            });
            for (int index = 0; index < batch.Length; index++)
            {
                diagnostics.AddRange(batch[index].Diagnostics);
                yield return (drafts[start + index], batch[index].Standard);
            }
        }
    }
}
