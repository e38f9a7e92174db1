using Competency.Model.Drafts;

namespace Competency.Model.Csv.Tidy;

/// <summary>
/// alternate_titles.csv: other names of elements; with a language, the name in that language. The owner is a standard or,
/// for elements of a vocabulary, a framework.
/// </summary>
internal sealed class AlternateTitlesTable : TidyTable
{
    private const string OfStandard = "standard";
    private const string OfFramework = "framework";

    public override string Name => "alternate_titles";

    public override IReadOnlyList<string> Columns { get; } = ["owner", "element", "owner_kind", "language", "title"];

    public override IEnumerable<string?[]> Rows(TidyContent content) =>
        content.Standards.SelectMany(static entry => entry.Standard.Elements.SelectMany(element => Rows(entry.Key, OfStandard, element)))
            .Concat(content.Vocabularies.SelectMany(static part => part.Elements.SelectMany(element => Rows(part.Framework.Id, OfFramework, element))));

    public override bool Read(TidyRow row, TidyDrafts drafts)
    {
        bool isOfFramework = row.Text(2) == OfFramework;
        if (!drafts.TryGetElement(row, isOfFramework, out ElementDraft? element))
        {
            return false;
        }

        if (row.Optional(3) is not string language)
        {
            element.AlternateTitles.Add(row.Text(4));
        }
        else if (!element.Labels.TryAdd(language, row.Text(4)))
        {
            TidyDrafts.RefuseRepeated(row, 3, element.Location);
            return false;
        }

        return true;
    }

    private static IEnumerable<string?[]> Rows(string owner, string kind, CompetencyElement element) =>
        element.AlternateTitles.Select(title => new[] { owner, element.Id.Local.Text, kind, null, title })
            .Concat(element.Labels.Select(label => new[] { owner, element.Id.Local.Text, kind, label.Key, label.Value }));
}
