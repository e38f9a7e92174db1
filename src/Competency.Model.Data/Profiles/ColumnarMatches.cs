using Competency.Model.Data.Columns;
using Competency.Model.Data.Tables;
using Competency.Model.Matches;
using Competency.Model.Profiles.Matching;
using Competency.Model.Tables;

namespace Competency.Model.Data.Profiles;

// Matches as a table in a columnar file.
internal sealed class ColumnarMatches(CompetencyCatalog catalog, ProfileChunkMatcher matching, ColumnarFormat format) : MatchOutput
{
    private readonly ColumnarMatchPiece.Role[] _roles =
    [
        .. Enumerable.Range(0, matching.RoleCount).Select(role => new ColumnarMatchPiece.Role(
            new TableValue(catalog.KeyOf(matching.RoleAt(role)).Text),
            new TableValue(matching.RoleAt(role).Title),
            new TableValue(matching.SizeOf(role)))),
    ];

    private readonly RowBatch _batch = new(ProfileTable.MatchColumns);
    private ITableWriter? _writer;

    public override MatchPiece NewPiece() => new ColumnarMatchPiece(_roles);

    public override void Begin(Stream output) => _writer = TableWriters.Begin(
        output, format, ProfileTable.MatchColumns, FileOrigin.Of(ProfileTable.MatchTable, TableOrigin.Of(catalog)));

    public override void Write(Stream output, MatchPiece piece)
    {
        foreach (TableValue[] row in ((ColumnarMatchPiece)piece).Rows())
        {
            _batch.Add(row);
            if (_batch.IsFull)
            {
                _writer!.Write(_batch);
                _batch.Clear();
            }
        }
    }

    public override void Complete(Stream output)
    {
        if (_batch.Count > 0)
        {
            _writer!.Write(_batch);
        }

        _writer!.Complete();
    }
}
