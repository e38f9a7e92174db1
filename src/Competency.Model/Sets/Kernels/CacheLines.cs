using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels;

// Numbers that begin where a line of the cache does. The memory is pinned, so that it stays where a vector never begins in one line
// and ends in the next.
internal sealed class CacheLines<TNumber>
    where TNumber : unmanaged
{
    private readonly TNumber[] _numbers;
    private readonly int _start;

    // length: How many numbers; they are 0.
    public CacheLines(int length)
    {
        Length = length;
        _numbers = GC.AllocateArray<TNumber>(checked(length + (IVectorKernel.BlockBytes / Unsafe.SizeOf<TNumber>())), pinned: true);
        _start = BytesToLine(ref MemoryMarshal.GetArrayDataReference(_numbers)) / Unsafe.SizeOf<TNumber>();
    }

    // How many numbers there are.
    public int Length { get; }

    // How many bytes it holds.
    public long ByteCount => (long)_numbers.Length * Unsafe.SizeOf<TNumber>();

    // The numbers.
    public Span<TNumber> Span => _numbers.AsSpan(_start, Length);

    // Where the first one is.
    public ref TNumber First => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_numbers), _start);

    private static unsafe int BytesToLine(ref TNumber pinned) =>
        (int)(-(nint)Unsafe.AsPointer(ref pinned) & (IVectorKernel.BlockBytes - 1));
}
