using System.Buffers;
using System.Runtime.InteropServices;

namespace Competency.Model.Formats;

// The bytes of a file, in memory that is used again for other files once it is given back: fresh memory for every file costs more
// than reading it.
internal sealed class PooledContent : IMemoryOwner<byte>
{
    private readonly Memory<byte> _bytes;
    private readonly Task _lastUse;
    private byte[]? _lent;
    private bool _isReturned;

    private PooledContent(byte[]? lent, Memory<byte> bytes, Task lastUse) => (_lent, _bytes, _lastUse) = (lent, bytes, lastUse);

    public Memory<byte> Memory
    {
        get
        {
            ObjectDisposedException.ThrowIf(_isReturned, this);
            return _bytes;
        }
    }

    public void Dispose()
    {
        _isReturned = true;
        if (Interlocked.Exchange(ref _lent, null) is byte[] lent)
        {
            _lastUse.Wait();
            ArrayPool<byte>.Shared.Return(lent);
        }
    }

    // Memory of the pool, of which the beginning is the content.
    public static PooledContent Of(byte[] lent, int length, Task lastUse) => new(lent, lent.AsMemory(0, length), lastUse);

    // Bytes of the caller, which need not be given back. Nobody writes to them: DocumentFile.Borrow forbids it.
    public static PooledContent Of(ReadOnlyMemory<byte> bytes) => new(null, MemoryMarshal.AsMemory(bytes), Task.CompletedTask);
}
