namespace Competency.Model.Compiled.Bytes;

// Binary searches in columns of a file.
internal static class Search
{
    // The last position, but for the end of all, whose start is at most a number: of several that begin there, the one that is not empty.
    public static int LastAtMost(ReadOnlySpan<byte> starts, int number)
    {
        (int from, int to) = (0, (starts.Length / sizeof(int)) - 1);
        while (to - from > 1)
        {
            int middle = (from + to) / 2;
            (from, to) = IndexBytes.At(starts, middle) <= number ? (middle, to) : (from, middle);
        }

        return from;
    }

    // The row, between two, that has a checksum, where they ascend; negative if there is none.
    public static int Find(ReadOnlySpan<byte> checksums, uint sought, int from, int to)
    {
        while (from < to)
        {
            int middle = (from + to) / 2;
            int comparison = unchecked((uint)IndexBytes.At(checksums, middle)).CompareTo(sought);
            if (comparison == 0)
            {
                return middle;
            }

            (from, to) = comparison < 0 ? (middle + 1, to) : (from, middle);
        }

        return -1;
    }

    // The row whose text is the one sought; negative if there is none.
    // order: The rows in the order of their texts.
    // textIds: The text of each row.
    public static int Find(ReadOnlySpan<byte> order, ReadOnlySpan<byte> textIds, TextTable texts, ReadOnlySpan<byte> sought)
    {
        (int from, int to) = (0, order.Length / sizeof(int));
        while (from < to)
        {
            int middle = (from + to) / 2;
            int row = IndexBytes.At(order, middle);
            int comparison = texts.Bytes(IndexBytes.At(textIds, row)).SequenceCompareTo(sought);
            if (comparison == 0)
            {
                return row;
            }

            (from, to) = comparison < 0 ? (middle + 1, to) : (from, middle);
        }

        return -1;
    }
}
