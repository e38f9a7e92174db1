using Competency.Model.Catalog;

namespace Competency.Model.Compiled.Bytes;

// Rows of indices in a file: how many, where each begins and the last one ends, and the indices of all.
internal static class RowTable
{
    public static byte[] Of(ReadOnlySpan<int> starts, ReadOnlySpan<int> columns) =>
        IndexBytes.Of([starts.Length - 1, .. starts, .. columns]);

    public static StoredRows Read(ReadOnlySpan<byte> section)
    {
        TryGetStarts(section, out ReadOnlySpan<byte> starts, out ReadOnlySpan<byte> columns);
        return new StoredRows(IndexBytes.Read(starts), IndexBytes.Read(columns));
    }

    // The columns of one row.
    public static int[] Read(ReadOnlySpan<byte> section, int row)
    {
        TryGetStarts(section, out ReadOnlySpan<byte> starts, out ReadOnlySpan<byte> columns);
        int from = IndexBytes.At(starts, row) * sizeof(int);
        return IndexBytes.Read(columns[from..(IndexBytes.At(starts, row + 1) * sizeof(int))]);
    }

    // Whether there are so many rows, one after the other, which fill the section with indices below a bound.
    // isAscending: Whether the columns of each row have to ascend.
    // isFilled: Whether no row may be empty.
    public static bool IsWhole(ReadOnlySpan<byte> section, int rows, int bound, bool isAscending = false, bool isFilled = false)
    {
        if (!TryGetStarts(section, out ReadOnlySpan<byte> starts, out ReadOnlySpan<byte> columns)
            || columns.Length % sizeof(int) != 0
            || starts.Length != (rows + 1) * sizeof(int)
            || !Ascend(starts, columns.Length / sizeof(int), isFilled))
        {
            return false;
        }

        return AreBelow(columns, bound) && (!isAscending || RowsAscend(starts, columns));
    }

    // Whether numbers are indices below a bound.
    public static bool AreBelow(ReadOnlySpan<byte> indices, int bound)
    {
        bool areBelow = true;
        for (int at = 0; at < indices.Length / sizeof(int); at++)
        {
            areBelow &= (uint)IndexBytes.At(indices, at) < (uint)bound;
        }

        return areBelow;
    }

    // Where rows begin, and what follows; false if they cannot all be there.
    public static bool TryGetStarts(ReadOnlySpan<byte> section, out ReadOnlySpan<byte> starts, out ReadOnlySpan<byte> rest)
    {
        starts = rest = default;
        long count = section.Length < sizeof(int) ? -1 : IndexBytes.At(section, 0);
        if (count < 0 || (count + 2) * sizeof(int) > section.Length)
        {
            return false;
        }

        int first = (int)((count + 2) * sizeof(int));
        starts = section[sizeof(int)..first];
        rest = section[first..];
        return true;
    }

    // Whether starts begin with 0, never descend, and end with a length.
    public static bool Ascend(ReadOnlySpan<byte> starts, int length, bool isStrict = false)
    {
        int before = 0;
        bool ascend = IndexBytes.At(starts, 0) == 0;
        for (int at = 1; at < starts.Length / sizeof(int); at++)
        {
            int start = IndexBytes.At(starts, at);
            ascend &= isStrict ? start > before : start >= before;
            before = start;
        }

        return ascend && before == length;
    }

    private static bool RowsAscend(ReadOnlySpan<byte> starts, ReadOnlySpan<byte> columns)
    {
        bool ascend = true;
        for (int row = 0; row + 1 < starts.Length / sizeof(int); row++)
        {
            int end = IndexBytes.At(starts, row + 1);
            for (int at = IndexBytes.At(starts, row) + 1; at < end; at++)
            {
                ascend &= IndexBytes.At(columns, at) > IndexBytes.At(columns, at - 1);
            }
        }

        return ascend;
    }
}
