namespace Competency.Model.Compiled.Bytes;

// Records of any length in a file. A table that was checked when the file was opened: each record lies within it.
internal readonly struct RecordTable(ReadOnlyMemory<byte> section)
{
    private readonly ReadOnlyMemory<byte> _section = section;

    // How many records there are.
    public int Count => _section.Length < sizeof(int) ? 0 : IndexBytes.At(_section.Span, 0);

    public ReadOnlySpan<byte> this[int record]
    {
        get
        {
            ReadOnlySpan<byte> bytes = _section.Span;
            ReadOnlySpan<byte> starts = bytes[sizeof(int)..];
            int first = (IndexBytes.At(bytes, 0) + 2) * sizeof(int);
            (int from, int to) = (IndexBytes.At(starts, record), IndexBytes.At(starts, record + 1));
            return bytes.Slice(first + from, to - from);
        }
    }

    // Whether the records are one after the other and fill the section.
    public static bool IsWhole(ReadOnlySpan<byte> section) =>
        RowTable.TryGetStarts(section, out ReadOnlySpan<byte> starts, out ReadOnlySpan<byte> rest)
        && RowTable.Ascend(starts, rest.Length);
}
