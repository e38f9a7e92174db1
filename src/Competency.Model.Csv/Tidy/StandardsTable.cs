using Competency.Model.Codes;
using Competency.Model.Drafts;
using Competency.Model.Drafts.Building;
using Competency.Model.Json;

namespace Competency.Model.Csv.Tidy;

/// <summary>standards.csv: one row a standard.</summary>
internal sealed class StandardsTable : TidyTable
{
    public override string Name => "standards";

    public override IReadOnlyList<string> Columns { get; } =
        ["standard", "code", "title", "title_kind", "framework", "language", "level", "level_text", "level_scale", "description"];

    public override IEnumerable<string?[]> Rows(TidyContent content) => content.Standards.Select(static entry => new[]
    {
        entry.Key,
        entry.Standard.Code.Text,
        entry.Standard.Title,
        EnumNames<TitleKind>.For(entry.Standard.TitleKind),
        entry.Standard.Framework,
        entry.Standard.Language,
        TidyContent.Number(entry.Standard.Level?.Value),
        entry.Standard.LevelText,
        entry.Standard.LevelScale?.Id,
        entry.Standard.Description,
    });

    public override bool Read(TidyRow row, TidyDrafts drafts)
    {
        string? code = row.Code<StandardCode>(1, "the code of a standard");
        return drafts.Add(row, new StandardDraft
        {
            Location = row.At(),
            Code = LocalIdentities.IsMadeFromTitle(code, row.Text(2)) || code is null ? null : row.Draft(1),
            Title = row.Draft(2),
            TitleKind = row.Word<TitleKind>(3),
            Framework = row.Optional(4),
            Language = row.Optional(5),
            Level = row.Level(6, textColumn: 7),
            LevelScale = row.Optional(8) is string scale ? drafts.Scale(scale, row.Optional(4)) : null,
            Description = row.Draft(9),
        });
    }
}
