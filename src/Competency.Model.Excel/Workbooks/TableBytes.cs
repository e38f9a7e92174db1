namespace Competency.Model.Excel.Workbooks;

// How many bytes the tables of a workbook take together: a shared text is unpacked once, but stands in every cell that refers to it,
// and many sheets may be one part.
// max: How many there may be.
internal sealed class TableBytes(int max)
{
    private long _count;

    public int Max => max;

    // Counts bytes before they are taken; false if they go beyond the limit, and then they are not counted.
    public bool TryTake(long count)
    {
        if (count > max - _count)
        {
            return false;
        }

        _count += count;
        return true;
    }
}
