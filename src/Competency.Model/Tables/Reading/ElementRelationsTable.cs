using Competency.Model.Codes;
using Competency.Model.Drafts;

namespace Competency.Model.Tables.Reading;

// element_relations.csv: how elements relate to others, beside being narrower. The owner is a standard or, for elements of a
// vocabulary, a framework.
internal sealed class ElementRelationsTable() : TidyTable("element_relations")
{
    private const string OfFramework = "framework";

    public override bool Read(TidyRow row, TidyDrafts drafts)
    {
        if (!drafts.TryGetElement(row, row.Text(2) == OfFramework, out ElementDraft? element)
            || row.Required(3, "the kind of the relation") is not string kind
            || row.Key<ElementCode>(4, "the code of a competency element") is not string target)
        {
            return false;
        }

        element.Relations.Add((kind, target));
        return true;
    }
}
