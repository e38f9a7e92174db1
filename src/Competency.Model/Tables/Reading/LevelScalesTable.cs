using Competency.Model.Drafts;

namespace Competency.Model.Tables.Reading;

// level_scales.csv: the scales that vocabularies declare.
internal sealed class LevelScalesTable() : TidyTable("level_scales")
{
    public override bool Read(TidyRow row, TidyDrafts drafts)
    {
        if (!drafts.TryGetFramework(row, out VocabularyDraft? framework))
        {
            return false;
        }

        if (row.Required(1, "the id of the level scale") is not string id)
        {
            return false;
        }

        if (framework.LevelScales.Exists(scale => scale.Id == id))
        {
            TidyDrafts.RefuseRepeated(row, 1, framework.Location);
            return false;
        }

        bool isWhole = string.Equals(row.Text(4), "true", StringComparison.OrdinalIgnoreCase);
        framework.LevelScales.Add(new LevelScale(id, row.Number(2), row.Number(3), isWhole));
        return true;
    }
}
