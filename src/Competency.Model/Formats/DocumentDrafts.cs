using Competency.Model.Drafts;

namespace Competency.Model.Formats;

/// <summary>The drafts of one document.</summary>
/// <param name="Standards">The standards, in the order of the document.</param>
/// <param name="Vocabularies">The vocabularies, in the order of the document.</param>
/// <exception cref="ArgumentNullException">A text or object is <see langword="null"/>.</exception>
public sealed record DocumentDrafts(IReadOnlyList<StandardDraft> Standards, IReadOnlyList<VocabularyDraft> Vocabularies)
{
    /// <summary>The standards, in the order of the document.</summary>
    public IReadOnlyList<StandardDraft> Standards { get; init; } = Standards ?? throw new ArgumentNullException(nameof(Standards));

    /// <summary>The vocabularies, in the order of the document.</summary>
    public IReadOnlyList<VocabularyDraft> Vocabularies { get; init; } =
        Vocabularies ?? throw new ArgumentNullException(nameof(Vocabularies));

    /// <summary>The numbers of rows of each table; empty for documents without tables.</summary>
    public IReadOnlyList<TableRows> Rows { get; init; } = [];

    /// <summary>The numbers of standards and vocabularies.</summary>
    public override string ToString() => $"{Standards.Count} standards, {Vocabularies.Count} vocabularies";
}
