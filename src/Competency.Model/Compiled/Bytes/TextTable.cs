using System.Text;

namespace Competency.Model.Compiled.Bytes;

// The texts of a file, decoded when they are asked for, and kept.
internal sealed class TextTable
{
    private readonly RecordTable _records;
    private readonly string?[] _known;

    public TextTable(RecordTable records)
    {
        _records = records;
        _known = new string?[records.Count];
    }

    // A text by its number; null for 0, empty for a number that no text has. Threads that ask at once may decode it twice.
    public string? this[int id]
    {
        get
        {
            if ((uint)(id - 1) >= (uint)(_known.Length - 1))
            {
                return id == 0 ? null : "";
            }

            return _known[id] ??= Encoding.UTF8.GetString(_records[id]);
        }
    }

    // A text as it is stored; empty for none.
    public ReadOnlySpan<byte> Bytes(int id) => (uint)id < (uint)_known.Length ? _records[id] : default;
}
