using System.Buffers;
using System.IO.MemoryMappedFiles;

namespace Competency.Model.Compiled.Bytes;

// The bytes of a file, mapped: only what is touched is read. Unmapped when nothing refers to it any more. Its bytes are seen through
// spans, which refer to nothing, so that whoever reads must keep the memory until the bytes are copied.
internal sealed unsafe class MappedFile : MemoryManager<byte>
{
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;
    private readonly int _length;

    // The pointer is not acquired: whoever acquires one has to release it, and nobody knows when the last reader is gone. Instead, this
    // object keeps the view, whose handle unmaps the file when both are finalized.
    private MappedFile(MemoryMappedViewAccessor view, int length)
    {
        _view = view;
        _length = length;
        _start = (byte*)view.SafeMemoryMappedViewHandle.DangerousGetHandle() + view.PointerOffset;
    }

    // The bytes of a file; it stays as it is while they are read, so long as nobody changes it in place.
    // Throws IOException, UnauthorizedAccessException: It cannot be opened.
    // Throws NotSupportedException: It has no length, as a pipe.
    public static ReadOnlyMemory<byte> Open(string path)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
        CompiledFile.ThrowIfTooLarge(stream.Length);
        if (stream.Length == 0)
        {
            return default;
        }

        using MemoryMappedFile file = MemoryMappedFile.CreateFromFile(
            stream, mapName: null, capacity: 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        int length = (int)stream.Length;
        return new MappedFile(file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read), length).Memory;
    }

    public override Span<byte> GetSpan() => new(_start, _length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex, default, this);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _view.Dispose();
        }
    }
}
