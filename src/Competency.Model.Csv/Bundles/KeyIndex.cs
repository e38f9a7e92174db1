using Competency.Model.Diagnostics;
using Competency.Model.Drafts;

namespace Competency.Model.Csv.Bundles;

/// <summary>What rows define, by the bytes of their key, so that the rows that refer to it need not make a text of each reference.</summary>
/// <typeparam name="T">What a row defines.</typeparam>
internal sealed class KeyIndex<T>
    where T : class
{
    private readonly Dictionary<byte[], T> _entries = new(Utf8KeyComparer.Instance);
    private readonly Dictionary<byte[], T>.AlternateLookup<ReadOnlySpan<byte>> _byBytes;
    private byte[] _lastKey = [];
    private T? _last;

    public KeyIndex() => _byBytes = _entries.GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>What has the key. Rows often come in runs of one key, so the last answer is tried first.</summary>
    public T? Find(ReadOnlySpan<byte> key)
    {
        if (_last is not null && key.SequenceEqual(_lastKey))
        {
            return _last;
        }

        if (!_byBytes.TryGetValue(key, out byte[]? known, out T? found))
        {
            return null;
        }

        (_lastKey, _last) = (known, found);
        return found;
    }

    /// <summary>Takes note of what has the key; false if something else has it.</summary>
    public bool TryAdd(ReadOnlySpan<byte> key, T value) => _byBytes.TryAdd(key, value);

    /// <summary>Takes note of what a row defines; false, with a finding, if its key is blank or known.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column of the key.</param>
    /// <param name="value">What it defines.</param>
    /// <param name="placeOf">Where what is known stands.</param>
    public bool Take(BundleRow row, int column, T value, Func<T, SourceLocation> placeOf) =>
        Take(row, column, row.Key(column), value, placeOf);

    /// <summary>Takes note of what a row defines, where the key is more than one column says.</summary>
    public bool Take(BundleRow row, int column, ReadOnlySpan<byte> key, T value, Func<T, SourceLocation> placeOf)
    {
        if (row.Key(column).IsEmpty)
        {
            row.Diagnostics.Add(DiagnosticRules.ReferenceUnknown, row.At(column), "", "key", "");
            return false;
        }

        if (_byBytes.TryAdd(key, value))
        {
            return true;
        }

        row.Diagnostics.Add(DiagnosticRules.RowRepeated, row.At(column), TextRepair.Excerpt(row.Text(column)), placeOf(_byBytes[key]));
        return false;
    }
}
