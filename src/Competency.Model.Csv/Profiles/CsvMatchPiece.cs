using System.Buffers;
using System.Buffers.Text;
using System.Text;
using Competency.Model.Csv.Tables;
using Competency.Model.Matches;
using Competency.Model.Sets;

namespace Competency.Model.Csv.Profiles;

// The matches of some profiles as rows of CSV.
internal sealed class CsvMatchPiece(CsvMatchPiece.Role[] roles, CsvWritingOptions options) : MatchPiece
{
    private const int LongestNumbers = 128;

    private readonly ArrayBufferWriter<byte> _rows = new();

    // The rows.
    public ReadOnlySpan<byte> Rows => _rows.WrittenSpan;

    public override void Add(ReadOnlySpan<byte> profile, int size, ReadOnlySpan<SetNeighbor> found)
    {
        byte[] name = Encoding.UTF8.GetBytes(CellQuoting.Of(Encoding.UTF8.GetString(profile), options));
        int rank = 0;
        foreach (SetNeighbor neighbor in found)
        {
            Write(name, ++rank, neighbor, size);
        }
    }

    public override void Clear() => _rows.ResetWrittenCount();

    private void Write(byte[] name, int rank, SetNeighbor neighbor, int size)
    {
        (byte[] role, int roleSize) = roles[neighbor.Set];
        Span<byte> row = _rows.GetSpan(name.Length + role.Length + LongestNumbers);
        name.CopyTo(row);
        int length = name.Length;
        row[length++] = (byte)',';
        length += Number(rank, row[length..]);
        role.CopyTo(row[length..]);
        length += role.Length;
        Utf8Formatter.TryFormat(neighbor.Score, row[length..], out int written);
        length += written;
        foreach (int number in (ReadOnlySpan<int>)[neighbor.Shared, size, roleSize])
        {
            row[length++] = (byte)',';
            length += Number(number, row[length..]);
        }

        row[length++] = (byte)'\r';
        row[length++] = (byte)'\n';
        _rows.Advance(length);
    }

    private static int Number(int number, Span<byte> target)
    {
        Utf8Formatter.TryFormat(number, target, out int written);
        return written;
    }

    // A role: its cells, and how many concepts it needs.
    internal readonly record struct Role(byte[] Cells, int Size);
}
