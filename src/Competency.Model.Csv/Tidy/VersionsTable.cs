using System.Globalization;
using Competency.Model.Codes;
using Competency.Model.Drafts;
using Competency.Model.Json;

namespace Competency.Model.Csv.Tidy;

/// <summary>versions.csv: the version history of each standard.</summary>
internal sealed class VersionsTable : TidyTable
{
    private const string CodeName = "the code of a standard";

    public override string Name => "versions";

    public override IReadOnlyList<string> Columns { get; } = ["standard", "code", "version", "title", "status", "superseded_by", "updated", "note"];

    public override IEnumerable<string?[]> Rows(TidyContent content) =>
        content.Standards.SelectMany(static entry => entry.Standard.Versions.Select(version => new[]
        {
            entry.Key,
            version.Code?.Text,
            version.Number?.ToString(CultureInfo.InvariantCulture),
            version.Title,
            EnumNames<VersionStatus>.For(version.Status),
            version.SupersededBy?.Text,
            JsonValues.TextOf(version.Updated),
            version.Note,
        }));

    public override bool Read(TidyRow row, TidyDrafts drafts)
    {
        if (!drafts.TryGetStandard(row, out StandardDraft? standard))
        {
            return false;
        }

        StandardVersion version = new()
        {
            Code = CodeIn(row, 1),
            Number = row.Count(2),
            Title = row.Optional(3),
            Status = row.Word<VersionStatus>(4),
            SupersededBy = CodeIn(row, 5),
            Updated = row.Day(6),
            Note = row.Optional(7),
        };
        standard.Versions.Add(new VersionDraft(version, row.At()));
        return true;
    }

    private static StandardCode? CodeIn(TidyRow row, int column) =>
        row.Code<StandardCode>(column, CodeName) is string code ? StandardCode.Parse(code, CultureInfo.InvariantCulture) : null;
}
