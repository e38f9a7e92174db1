using System.Buffers;
using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Profiles;

// Cuts the rows of a table into pieces where a profile ends. Where the cuts are depends on the file alone, so that parts of it
// can be worked on anywhere and fit together.
// A line end within quotation marks is no cut. Where a quotation mark is never closed, pieces grow to a limit and are cut at a
// row, so that damage stays near its place.
internal sealed class ProfileChunks(Stream stream, ProfileTableHeader head, int column) : IProfileChunks
{
    private const int FewestBytes = 64;
    private const int MostBytes = 1 << 20;
    private const int HeaderShare = 16;
    private const int PiecesOfSmallTables = 256;
    private const int LargestBuffer = 1 << 26;

    private readonly long _size = Math.Max(1, stream.Length - stream.Position);
    private byte[] _buffer = new byte[4 * FewestBytes];
    private int _length;
    private long _offset;
    private int _line = head.FirstLine;
    private bool _isEnd;

    // How many pieces there are; some may be empty.
    public long Count => ((_size - 1) / PieceLength) + 1;

    // Which piece comes next, counted from 0.
    public long Next { get; private set; }

    // Each piece repeats the header row, which may be long in a matrix.
    private int PieceLength => (int)Math.Clamp(
        _size / PiecesOfSmallTables, Math.Clamp(head.Header.Length / HeaderShare, FewestBytes, MostBytes), MostBytes);

    // Puts the next piece into a chunk, if one is given, and goes on behind it; false if it is empty.
    public bool Read(ProfileChunk? chunk)
    {
        bool isLast = ++Next == Count;
        long wanted = (Next * PieceLength) - _offset;
        int end = wanted < 0 ? 0 : Cut((int)wanted, isLast);
        ReadOnlySpan<byte> rows = _buffer.AsSpan(0, end);
        if (chunk is not null && end > 0)
        {
            chunk.Text.Write(head.Header.Span);
            chunk.Text.Write(rows);
            chunk.FirstLine = _line - LineCounter.Breaks(head.Header.Span);
        }

        _line += LineCounter.Breaks(rows);
        _offset += end;
        _length -= end;
        Array.Copy(_buffer, end, _buffer, 0, _length);
        return end > 0;
    }

    private int Cut(int wanted, bool isLast)
    {
        while (true)
        {
            int cut = isLast
                ? (_isEnd ? _length : -1)
                : RowEnds.FindCut(_buffer.AsSpan(0, _length), wanted, head.Separator, column, _isEnd);
            if (cut >= 0)
            {
                return cut;
            }

            if (!isLast && _length >= LargestBuffer)
            {
                return RowEnds.FindAny(_buffer.AsSpan(0, _length));
            }

            Fill(Math.Min(wanted, MostBytes));
        }
    }

    private void Fill(int atLeast)
    {
        int room = Math.Max(atLeast, Math.Max(_length, 4 * FewestBytes));
        if (_buffer.Length - _length < room)
        {
            Array.Resize(ref _buffer, _length + (2 * room));
        }

        int read = stream.Read(_buffer, _length, room);
        _length += read;
        _isEnd = read == 0;
    }
}
