using Competency.Model.Drafts;

namespace Competency.Model.Tables.Reading;

// alternate_titles.csv: other names of elements; with a language, the name in that language. The owner is a standard or, for
// elements of a vocabulary, a framework.
internal sealed class AlternateTitlesTable() : TidyTable("alternate_titles")
{
    private const string OfFramework = "framework";

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
}
