using System.Text;
using Competency.Model.Csv.Tables;
using Competency.Model.Matches;
using Competency.Model.Profiles.Matching;

namespace Competency.Model.Csv.Profiles;

// Matches as rows of CSV.
// hasHeader: Whether they begin with the header row; parts other than the first do not.
internal sealed class CsvMatches(
    CompetencyCatalog catalog, ProfileChunkMatcher matching, CsvWritingOptions options, bool hasHeader) : MatchOutput
{
    private readonly CsvMatchPiece.Role[] _roles =
    [
        .. Enumerable.Range(0, matching.RoleCount).Select(role =>
        {
            CompetencyStandard standard = matching.RoleAt(role);
            string cells = $",{CellQuoting.Of(catalog.KeyOf(standard).Text, options)},{CellQuoting.Of(standard.Title, options)},";
            return new CsvMatchPiece.Role(Encoding.UTF8.GetBytes(cells), matching.SizeOf(role));
        }),
    ];

    public override MatchPiece NewPiece() => new CsvMatchPiece(_roles, options);

    public override void Begin(Stream output)
    {
        if (hasHeader)
        {
            output.Write(options.ByteOrderMark ? "\uFEFF"u8 : []);
            output.Write("profile,rank,code,title,score,shared,profile_size,role_size\r\n"u8);
        }
    }

    public override void Write(Stream output, MatchPiece piece) => output.Write(((CsvMatchPiece)piece).Rows);

    public override void Complete(Stream output)
    {
    }
}
