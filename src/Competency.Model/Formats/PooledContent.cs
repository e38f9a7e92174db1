using System.Buffers;

namespace Competency.Model.Formats;

/// <summary>
/// The bytes of a file, in memory that is used again for other files once it is given back: fresh memory for every file
/// costs more than reading it.
/// </summary>
public sealed class PooledContent : IDisposable
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly Task _lastUse;
    private byte[]? _lent;
    private bool _isReturned;

    private PooledContent(byte[]? lent, ReadOnlyMemory<byte> bytes, Task lastUse) => (_lent, _bytes, _lastUse) = (lent, bytes, lastUse);

    /// <summary>The bytes, good until they are given back; empty if the file could not be read.</summary>
    /// <exception cref="ObjectDisposedException">They were given back.</exception>
    public ReadOnlyMemory<byte> Bytes
    {
        get
        {
            ObjectDisposedException.ThrowIf(_isReturned, this);
            return _bytes;
        }
    }

    /// <summary>Gives the memory back. No part of it may be looked at afterwards.</summary>
    public void Dispose()
    {
        _isReturned = true;
        if (Interlocked.Exchange(ref _lent, null) is byte[] lent)
        {
            _lastUse.Wait();
            ArrayPool<byte>.Shared.Return(lent);
        }
    }

    /// <summary>Memory of the pool, of which the beginning is the content.</summary>
    internal static PooledContent Of(byte[] lent, int length, Task lastUse) => new(lent, lent.AsMemory(0, length), lastUse);

    /// <summary>Bytes that need not be given back.</summary>
    internal static PooledContent Of(ReadOnlyMemory<byte> bytes) => new(null, bytes, Task.CompletedTask);
}
