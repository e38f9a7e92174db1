using System.Globalization;
using Competency.Model.Codes;
using Competency.Model.Drafts;

namespace Competency.Model.Tables.Reading;

// versions.csv: the version history of each standard.
internal sealed class VersionsTable() : TidyTable("versions")
{
    private const string CodeName = "the code of a standard";

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
