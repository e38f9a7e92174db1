namespace Competency.Model.Excel.Packages;

// How many bytes of a package were unpacked, whatever its archive says of sizes, and however often a part was read.
// max: How many there may be.
internal sealed class UnpackedBytes(long max)
{
    private long _count;

    public long Max => max;

    // Whether there were more.
    public bool IsExceeded => _count > max;

    // Counts bytes of a part; nothing is read beyond the limit.
    public void Add(int count)
    {
        _count += count;
        if (IsExceeded)
        {
            throw new InvalidDataException();
        }
    }
}
