using Competency.Model.Codes;
using Competency.Model.Drafts;

namespace Competency.Model.Tables.Reading;

// elements.csv: the elements that standards name themselves; codes of broader elements one a line.
internal sealed class ElementsTable() : TidyTable("elements")
{
    public override bool Read(TidyRow row, TidyDrafts drafts)
    {
        if (!drafts.TryGetStandard(row, out StandardDraft? standard) || row.Key<LocalId>(1, "the id of an element") is not string id)
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
        element.AlternateCode = row.Code<ElementCode>(7, "the code of a competency element");
        bool isNew = drafts.Add(row, element);
        if (isNew)
        {
            standard.Elements.Add(element);
        }

        return isNew;
    }
}
