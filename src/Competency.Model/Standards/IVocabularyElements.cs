using System.Collections.Immutable;

namespace Competency.Model.Standards;

// The elements of a vocabulary: in memory, or made when they are touched.
internal interface IVocabularyElements
{
    ImmutableArray<CompetencyElement> All { get; }

    // The element with a code; null if there is none.
    CompetencyElement? Find(string code);
}
