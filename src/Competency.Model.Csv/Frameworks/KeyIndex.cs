using Competency.Model.Csv.Tables;
using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks;

/// <summary>What rows define, by the bytes of their key, so that the rows that refer to it need not make a text of each reference.</summary>
/// <typeparam name="T">What a row defines.</typeparam>
internal sealed class KeyIndex<T>
    where T : class
{
    private readonly KeyTable _keys = new();
    private readonly List<T> _values = [];

    /// <summary>How many keys there are.</summary>
    public int Count => _values.Count;

    /// <summary>What has the number.</summary>
    public T this[int number] => _values[number];

    /// <summary>The number of what has the key, counted from 0; -1 if nothing has it.</summary>
    public int NumberOf(ReadOnlySpan<byte> key) => _keys.Find(key);

    /// <summary>What has the key.</summary>
    public T? Find(ReadOnlySpan<byte> key) => _keys.Find(key) is int number and >= 0 ? _values[number] : null;

    /// <summary>Takes note of what has the key; false if something else has it.</summary>
    public bool TryAdd(ReadOnlySpan<byte> key, T value)
    {
        _keys.FindOrAdd(key, out bool isNew);
        if (isNew)
        {
            _values.Add(value);
        }

        return isNew;
    }

    /// <summary>Takes note of what a row defines; false, with a finding, if its key is blank or known.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column of the key.</param>
    /// <param name="value">What it defines.</param>
    /// <param name="placeOf">Where what is known stands.</param>
    public bool Take(FrameworkRow row, int column, T value, Func<T, SourceLocation> placeOf) =>
        Take(row, column, row.Key(column), value, placeOf);

    /// <summary>Takes note of what a row defines, where the key is more than one column says.</summary>
    public bool Take(FrameworkRow row, int column, ReadOnlySpan<byte> key, T value, Func<T, SourceLocation> placeOf)
    {
        if (row.Key(column).IsEmpty)
        {
            row.Diagnostics.Add(TableRules.ReferenceUnknown, row.At(column), "", "key", "");
            return false;
        }

        if (TryAdd(key, value))
        {
            return true;
        }

        row.Diagnostics.Add(TableRules.RowRepeated, row.At(column), Excerpt.Of(row.Text(column)), placeOf(_values[_keys.Find(key)]));
        return false;
    }
}
