using Competency.Model.Codes;
using Competency.Model.Drafts;

namespace Competency.Model.Tables.Reading;

// vocabulary.csv: the elements of vocabularies, whose codes mean the same in all standards.
internal sealed class VocabularyTable() : TidyTable("vocabulary")
{
    public override bool Read(TidyRow row, TidyDrafts drafts)
    {
        if (!drafts.TryGetFramework(row, out VocabularyDraft? framework)
            || row.Key<ElementCode>(1, "the code of a competency element") is not string code)
        {
            return false;
        }

        ElementDraft element = new()
        {
            Code = code,
            Kind = row.Kind(2),
            Title = row.Text(3),
            Description = row.Optional(4),
            Location = row.At(),
        };
        element.Broader.AddRange(row.Lines(5));
        element.AlternateCode = row.Code<ElementCode>(6, "the code of a competency element");
        bool isNew = drafts.AddGlobal(row, element);
        if (isNew)
        {
            framework.Elements.Add(element);
        }

        return isNew;
    }
}
