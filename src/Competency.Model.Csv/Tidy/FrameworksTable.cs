using Competency.Model.Drafts;

namespace Competency.Model.Csv.Tidy;

/// <summary>frameworks.csv: the vocabularies that standards refer to.</summary>
internal sealed class FrameworksTable : TidyTable
{
    public override string Name => "frameworks";

    public override IReadOnlyList<string> Columns { get; } = ["framework", "version", "title", "language"];

    public override IEnumerable<string?[]> Rows(TidyContent content) =>
        content.Vocabularies.Select(static part => new[] { part.Framework.Id, part.Framework.Version, part.Framework.Title, part.Framework.Language });

    public override bool Read(TidyRow row, TidyDrafts drafts) => drafts.Add(row, new VocabularyDraft
    {
        Id = row.Text(0),
        Version = row.Optional(1),
        Title = row.Optional(2),
        Language = row.Optional(3),
        Location = row.At(),
    });
}
