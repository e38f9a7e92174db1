using System.Text;
using Competency.Model.Matches;
using Competency.Model.Sets;
using Competency.Model.Tables;

namespace Competency.Model.Data.Profiles;

// The matches of some profiles, to be written as rows of a table.
internal sealed class ColumnarMatchPiece(ColumnarMatchPiece.Role[] roles) : MatchPiece
{
    private readonly List<(string Profile, int Size, int End)> _profiles = [];
    private readonly List<SetNeighbor> _found = [];

    public override void Add(ReadOnlySpan<byte> profile, int size, ReadOnlySpan<SetNeighbor> found)
    {
        _found.AddRange(found);
        _profiles.Add((Encoding.UTF8.GetString(profile), size, _found.Count));
    }

    public override void Clear()
    {
        _profiles.Clear();
        _found.Clear();
    }

    // The rows in the order of the columns of matches, each valid until the next one.
    public IEnumerable<TableValue[]> Rows()
    {
        TableValue[] row = new TableValue[ProfileTable.MatchColumns.Length];
        int next = 0;
        foreach ((string profile, int size, int end) in _profiles)
        {
            int rank = 0;
            for (; next < end; next++)
            {
                SetNeighbor neighbor = _found[next];
                Role role = roles[neighbor.Set];
                row[0] = new TableValue(profile);
                row[1] = new TableValue(++rank);
                row[2] = role.Code;
                row[3] = role.Title;
                row[4] = SimilarityTable.Of(neighbor.Score);
                row[5] = new TableValue(neighbor.Shared);
                row[6] = new TableValue(size);
                row[7] = role.Size;
                yield return row;
            }
        }
    }

    // A role as cells: its key, its title, and how many concepts it needs.
    internal readonly record struct Role(TableValue Code, TableValue Title, TableValue Size);
}
