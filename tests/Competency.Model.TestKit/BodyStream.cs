namespace Competency.Model.TestKit;

/// <summary>
/// A stream like the body of a web request or response: it cannot seek, refuses everything synchronous, gives what it has in small pieces
/// of odd sizes, and belongs to the server, which alone closes it.
/// </summary>
public sealed class BodyStream(byte[]? content = null) : Stream
{
    private static readonly int[] Sizes = [1, 7, 3, 61, 2, 129, 5];

    private readonly MemoryStream _written = new();
    private int _at;

    /// <summary>What is done at every reading and writing, such as canceling.</summary>
    public Action<BodyStream>? OnUse { get; init; }

    /// <summary>Whether whoever writes may close it, asynchronously.</summary>
    public bool IsClosable { get; init; }

    public bool IsClosed { get; private set; }

    /// <summary>How often it was read.</summary>
    public int Reads { get; private set; }

    /// <summary>The lengths of what was written.</summary>
    public List<int> Writes { get; } = [];

    /// <summary>How often it was flushed.</summary>
    public int Flushes { get; private set; }

    public byte[] Written => _written.ToArray();

    public override bool CanRead => content is not null;

    public override bool CanWrite => content is null;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        OnUse?.Invoke(this);
        cancellationToken.ThrowIfCancellationRequested();
        await Task.Yield();
        int length = Math.Min(Math.Min(Sizes[Reads++ % Sizes.Length], buffer.Length), content!.Length - _at);
        content.AsMemory(_at, length).CopyTo(buffer);
        _at += length;
        return length;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Assert.False(IsClosed);
        OnUse?.Invoke(this);
        cancellationToken.ThrowIfCancellationRequested();
        await Task.Yield();
        Writes.Add(buffer.Length);
        _written.Write(buffer.Span);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        await Task.Yield();
        Flushes++;
    }

#pragma warning disable CA2215 // The base disposes synchronously.
    public override async ValueTask DisposeAsync()
    {
        await Task.Yield();
        IsClosed = IsClosable ? true : throw Refused();
    }
#pragma warning restore CA2215

    public override int Read(byte[] buffer, int offset, int count) => throw Refused();

    public override int Read(Span<byte> buffer) => throw Refused();

    public override int ReadByte() => throw Refused();

    public override void Write(byte[] buffer, int offset, int count) => throw Refused();

    public override void Write(ReadOnlySpan<byte> buffer) => throw Refused();

    public override void WriteByte(byte value) => throw Refused();

    public override void Flush() => throw Refused();

    public override void Close() => throw Refused();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static InvalidOperationException Refused() => new("Synchronous operations are disallowed, and the stream stays open.");
}
