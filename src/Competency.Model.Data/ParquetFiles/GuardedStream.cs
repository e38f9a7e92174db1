namespace Competency.Model.Data.ParquetFiles;

// A file as the library reads it: at once, so that its tasks are done when they are returned, and no more than a file of this length can
// ask for. The header of each page is looked at before the library reads it.
internal sealed class GuardedStream(Stream file) : Stream
{
    private const int LongestHeader = 1 << 20;
    private const int UsualHeader = 1 << 10;
    private const int LargestPage = 1 << 29;

    private readonly long _length = file.Length;
    private long _left = (4 * file.Length) + LongestHeader;
    private long _headerAt = -1;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => _length;

    public override long Position
    {
        get => file.Position;
        set => Seek(value, SeekOrigin.Begin);
    }

    public override long Seek(long offset, SeekOrigin origin)
    {
        long position = origin switch
        {
            SeekOrigin.Begin => offset,
            SeekOrigin.Current => file.Position + offset,
            _ => _length + offset,
        };
        if (position < 0 || position > _length)
        {
            throw new InvalidDataException("The file refers to a place outside of it.");
        }

        _headerAt = origin == SeekOrigin.Begin ? position : -1;
        return file.Position = position;
    }

    public override int ReadByte()
    {
        // The library reads headers byte by byte, from where it sought, and nothing else in this way.
        if (file.Position == _headerAt)
        {
            CheckHeader();
            _headerAt = -1;
        }

        Spend(1);
        return file.ReadByte() is int value and >= 0 ? value : throw new EndOfStreamException("The file ends too early.");
    }

    public override int Read(Span<byte> buffer)
    {
        _headerAt = -1;
        Spend(Math.Max(1, buffer.Length));
        return file.Read(buffer);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Read(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Task.FromResult(Read(buffer.AsSpan(offset, count)));

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    // A file that names one page again and again is refused before it has been read for hours.
    private void Spend(int length)
    {
        _left -= length;
        if (_left < 0)
        {
            throw new InvalidDataException("The file refers to its pages more than once.");
        }
    }

    private void CheckHeader()
    {
        long at = file.Position;
        if (!IsSound(at, UsualHeader) && !IsSound(at, LongestHeader))
        {
            throw new InvalidDataException("The header of a page is damaged.");
        }

        file.Position = at;
    }

    private bool IsSound(long at, int most)
    {
        byte[] head = new byte[Math.Min(most, _length - at)];
        file.Position = at;
        file.ReadExactly(head);
        ThriftCheck check = new(head);
        if (!check.Walk(ParquetShapes.PageHeader))
        {
            return false;
        }

        int compressed = check.Numbers.GetValueOrDefault((0, ParquetShapes.CompressedSize), -1);
        int uncompressed = check.Numbers.GetValueOrDefault((0, ParquetShapes.UncompressedSize), -1);
        return compressed >= 0
            && compressed <= _length - at - check.Length
            && uncompressed is >= 0 and <= LargestPage
            && check.Numbers.GetValueOrDefault((ParquetShapes.DictionaryHeader, ParquetShapes.ValueCount)) is int values and >= 0
            && values <= uncompressed;
    }
}
