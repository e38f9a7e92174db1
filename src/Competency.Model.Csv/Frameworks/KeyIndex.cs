using Competency.Model.Csv.Tables;
using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks;

// What rows define, by the bytes of their key, so that the rows that refer to it need not make a text of each reference.
// T: What a row defines.
internal sealed class KeyIndex<T>
    where T : class
{
    private readonly KeyTable _keys = new();
    private readonly List<T> _values = [];

    // How many keys there are.
    public int Count => _values.Count;

    // What has the number.
    public T this[int number] => _values[number];

    // The number of what has the key, counted from 0; -1 if nothing has it.
    public int NumberOf(ReadOnlySpan<byte> key) => _keys.Find(key);

    // What has the key.
    public T? Find(ReadOnlySpan<byte> key) => _keys.Find(key) is int number and >= 0 ? _values[number] : null;

    // Takes note of what has the key; false if something else has it.
    public bool TryAdd(ReadOnlySpan<byte> key, T value)
    {
        _keys.FindOrAdd(key, out bool isNew);
        if (isNew)
        {
            _values.Add(value);
        }

        return isNew;
    }

    // Takes note of what a row defines; false, with a finding, if its key is blank or known.
    // row: The row.
    // column: The column of the key.
    // value: What it defines.
    // placeOf: Where what is known stands.
    // titleOf: What it is called, so that a second row with another title is told from one that says the same.
    public bool Take(FrameworkRow row, int column, T value, Func<T, SourceLocation> placeOf, Func<T, string?>? titleOf = null) =>
        Take(row, column, row.Key(column), value, placeOf, titleOf);

    // Takes note of what a row defines, where the key is more than one column says.
    public bool Take(
        FrameworkRow row,
        int column,
        ReadOnlySpan<byte> key,
        T value,
        Func<T, SourceLocation> placeOf,
        Func<T, string?>? titleOf = null)
    {
        if (row.Key(column).IsEmpty)
        {
            row.Diagnostics.Add(TableRules.ReferenceUnknown, row.At(column), "", (Phrase)"key", "");
            return false;
        }

        if (TryAdd(key, value))
        {
            return true;
        }

        T known = _values[_keys.Find(key)];
        Phrase difference = titleOf is null ? Phrase.None : TextDifference.Of(titleOf(known), titleOf(value));
        row.Diagnostics.Add(TableRules.RowRepeated, row.At(column), Excerpt.Of(row.Text(column)), placeOf(known), difference);
        return false;
    }
}
