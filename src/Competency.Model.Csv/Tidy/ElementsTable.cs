using Competency.Model.Codes;
using Competency.Model.Drafts;

namespace Competency.Model.Csv.Tidy;

/// <summary>elements.csv: the elements that standards name themselves; codes of broader elements one a line.</summary>
internal sealed class ElementsTable : TidyTable
{
    public override string Name => "elements";

    public override IReadOnlyList<string> Columns { get; } = ["standard", "element", "code", "kind", "title", "description", "broader"];

    public override IEnumerable<string?[]> Rows(TidyContent content) =>
        content.Standards.SelectMany(static entry => entry.Standard.Elements.Select(element => new[]
        {
            entry.Key,
            element.Id.Local.Text,
            element.Code?.Text,
            KindOf(element),
            element.Title,
            element.Description,
            BroaderOf(element),
        }));

    public override bool Read(TidyRow row, TidyDrafts drafts)
    {
        if (!drafts.TryGetStandard(row, out StandardDraft? standard) || row.Code<LocalId>(1, "the id of an element") is not string id)
        {
            return false;
        }

        ElementDraft element = new()
        {
            Id = id,
            Code = row.Code<ElementCode>(2, "the code of a competency element"),
            Kind = row.Kind(3),
            Title = row.Text(4),
            Description = row.Optional(5),
            Location = row.At(),
        };
        element.Broader.AddRange(row.Lines(6));
        bool isNew = drafts.Add(row, element);
        if (isNew)
        {
            standard.Elements.Add(element);
        }

        return isNew;
    }

    internal static string? KindOf(CompetencyElement element) => element.Kind.Equals(ElementKind.Unspecified) ? null : element.Kind.Id;

    internal static string? BroaderOf(CompetencyElement element) =>
        element.Broader.IsEmpty ? null : string.Join('\n', element.Broader.Select(static code => code.Text));
}
