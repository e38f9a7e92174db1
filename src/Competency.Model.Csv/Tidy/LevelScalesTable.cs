using Competency.Model.Drafts;

namespace Competency.Model.Csv.Tidy;

/// <summary>level_scales.csv: the scales that vocabularies declare.</summary>
internal sealed class LevelScalesTable : TidyTable
{
    private const string Yes = "true";

    public override string Name => "level_scales";

    public override IReadOnlyList<string> Columns { get; } = ["framework", "scale", "minimum", "maximum", "whole_numbers"];

    public override IEnumerable<string?[]> Rows(TidyContent content) =>
        content.Vocabularies.SelectMany(static part => part.Framework.LevelScales.Select(scale => new[]
        {
            part.Framework.Id, scale.Id, TidyContent.Number(scale.Minimum), TidyContent.Number(scale.Maximum), scale.WholeNumbers ? Yes : null,
        }));

    public override bool Read(TidyRow row, TidyDrafts drafts)
    {
        if (!drafts.TryGetFramework(row, out VocabularyDraft? framework))
        {
            return false;
        }

        if (row.Optional(1) is not string id)
        {
            TidyDrafts.RefuseUnknown(row, 1, "level scale");
            return false;
        }

        framework.LevelScales.Add(new LevelScale(id, row.Number(2), row.Number(3), string.Equals(row.Text(4), Yes, StringComparison.OrdinalIgnoreCase)));
        return true;
    }
}
