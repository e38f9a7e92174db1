using System.Runtime.InteropServices;

namespace Competency.Model.Excel.Packages;

// Bytes in memory as a stream, without a copy where that can be.
internal static class WorkbookBytes
{
    public static MemoryStream AsStream(ReadOnlyMemory<byte> content) =>
        MemoryMarshal.TryGetArray(content, out ArraySegment<byte> bytes)
            ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
            : new MemoryStream(content.ToArray(), writable: false);
}
