using Competency.Model.Drafts;

namespace Competency.Model.Formats;

/// <summary>The drafts that a document holds.</summary>
/// <param name="Standards">Standards, in the order of the document.</param>
/// <param name="Vocabularies">Vocabularies, in the order of the document.</param>
public sealed record DocumentDrafts(IReadOnlyList<StandardDraft> Standards, IReadOnlyList<VocabularyDraft> Vocabularies)
{
    /// <summary>What became of the rows of each table, for documents that are tables.</summary>
    public IReadOnlyList<TableRows> Rows { get; init; } = [];
}
