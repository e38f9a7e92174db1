using System.Runtime.InteropServices;

namespace Competency.Model.Csv.Frameworks;

// Numbers keys, which are parts of a file, in the order in which they are met. All keys lie in one piece of memory.
internal sealed class KeyTable
{
    private const int None = -1;
    private const int FirstSize = 64;

    private readonly List<byte> _bytes = [];
    private readonly List<Entry> _entries = [];
    private int[] _first = NewBuckets(FirstSize);

    // How many keys there are.
    public int Count => _entries.Count;

    // The key with a number; good until another key is added.
    public ReadOnlySpan<byte> this[int number] => CollectionsMarshal.AsSpan(_bytes).Slice(_entries[number].Start, _entries[number].Length);

    // The number of a key, counted from 0; -1 if it is not known.
    public int Find(ReadOnlySpan<byte> key) => Find(key, HashOf(key));

    // The number of a key, which is a new one if it was not known before.
    public int FindOrAdd(ReadOnlySpan<byte> key, out bool isNew)
    {
        int hash = HashOf(key);
        int known = Find(key, hash);
        isNew = known < 0;
        return isNew ? Add(key, hash) : known;
    }

    // Seeded anew by each process, so that no file can be made to collide.
    private static int HashOf(ReadOnlySpan<byte> key)
    {
        int hash = string.GetHashCode(MemoryMarshal.Cast<byte, char>(key), StringComparison.Ordinal);
        return (key.Length & 1) == 0 ? hash : (hash * 31) + key[^1];
    }

    private static int[] NewBuckets(int size)
    {
        int[] buckets = new int[size];
        Array.Fill(buckets, None);
        return buckets;
    }

    private int Find(ReadOnlySpan<byte> key, int hash)
    {
        ReadOnlySpan<Entry> entries = CollectionsMarshal.AsSpan(_entries);
        for (int number = _first[hash & (_first.Length - 1)]; number >= 0; number = entries[number].Next)
        {
            ref readonly Entry entry = ref entries[number];
            if (entry.Hash == hash
                && entry.Length == key.Length
                && CollectionsMarshal.AsSpan(_bytes).Slice(entry.Start, entry.Length).SequenceEqual(key))
            {
                return number;
            }
        }

        return None;
    }

    private int Add(ReadOnlySpan<byte> key, int hash)
    {
        if (_entries.Count == _first.Length)
        {
            Grow();
        }

        int number = _entries.Count;
        ref int first = ref _first[hash & (_first.Length - 1)];
        _entries.Add(new Entry(hash, first, _bytes.Count, key.Length));
        _bytes.AddRange(key);
        first = number;
        return number;
    }

    private void Grow()
    {
        _first = NewBuckets(_first.Length * 2);
        Span<Entry> entries = CollectionsMarshal.AsSpan(_entries);
        for (int number = 0; number < entries.Length; number++)
        {
            ref int first = ref _first[entries[number].Hash & (_first.Length - 1)];
            entries[number] = entries[number] with { Next = first };
            first = number;
        }
    }

    // Hash: The hash of the key.
    // Next: The number of a key before it that shares its place; -1 if there is none.
    // Start: Where its bytes begin.
    // Length: How many bytes it has.
    private readonly record struct Entry(int Hash, int Next, int Start, int Length);
}
