using System.Globalization;
using Competency.Model.Codes;
using Competency.Model.Drafts;

namespace Competency.Model.Tables.Reading;

// standards.csv: one row a standard.
internal sealed class StandardsTable() : TidyTable("standards")
{
    public override bool Read(TidyRow row, TidyDrafts drafts)
    {
        string? code = row.Code<StandardCode>(1, "the code of a standard");
        return drafts.Add(row, new StandardDraft
        {
            Location = row.At(),
            Occurrence = OccurrenceOf(row),
            Code = code is null ? null : StandardDraft.GivenCode(row.Draft(1), row.Text(2)),
            Title = row.Draft(2),
            TitleKind = row.Word<TitleKind>(3),
            Framework = row.Optional(4),
            Language = row.Optional(5),
            Level = row.Level(6, errorColumn: 10, textColumn: 7),
            LevelScale = row.Optional(8) is string scale ? drafts.Scale(scale, row.Optional(4)) : null,
            ImportanceScale = row.Optional(11) is string importance ? drafts.Scale(importance, row.Optional(4)) : null,
            Description = row.Draft(9),
        });
    }

    // The key is the code, or CODE#2 for another standard of that code.
    private static int OccurrenceOf(TidyRow row)
    {
        string code = row.Text(1);
        string key = row.Text(0);
        return key.Length > code.Length + 1
            && key.StartsWith(code, StringComparison.Ordinal)
            && key[code.Length] == '#'
            && int.TryParse(key.AsSpan(code.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int occurrence)
                ? Math.Max(1, occurrence)
                : 1;
    }
}
