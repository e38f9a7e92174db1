using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Counting;

// Makes an index from sets in compressed rows, in time linear in their items.
// Sets are ordered by size so that a group of neighbors has one narrow range of sizes, and with it one bound; items by
// frequency so that the frequent ones, which are rows of bits, are the first ranks. Every order is a counting sort, and walking the
// lists of places in order of rank sorts the items of each set on the way.
// Equals stay in order of their numbers, so that an index depends on its sets alone. The kernels check no bounds: that every
// posting is below the length of its tile, and every rank below the number of items, is made true here (decision 0011).
internal ref struct IndexBuilder
{
    // Tiles of this many sets keep counters and the postings at work in the nearest caches.
    private const int UsualTile = 8192;
    private const int LargestTile = ushort.MaxValue + 1 - IVectorKernel.BlockLength;

    // What counting costs decides which items are rows of bits. A row of N sets costs about N/512 steps with the widest vectors, a list
    // a step for each set on it, and the branch at its end. In one tile, whose rows stay in the nearer caches, rows pay from about one
    // set in 200 to one in 800 on, and more of them only take memory: at one in 320 ESCO takes 501 bytes a role. In many tiles rows
    // come from far memory, and pay from one in 75 to one in 100 on (decision 0047).
    private const int SetsPerRowInOneTile = 320;
    private const int SetsPerRowInManyTiles = 96;

    private readonly ReadOnlySpan<int> _starts;
    private readonly ReadOnlySpan<int> _items;
    private readonly int _itemCount;
    private readonly int _tileLength;
    private int[] _setAt = [];
    private int[] _sizes = [];
    private int[] _rankOf = [];
    private int[] _listStarts = [];
    private int[] _lists = [];

    private IndexBuilder(ReadOnlySpan<int> starts, ReadOnlySpan<int> items, int itemCount, int tileLength)
    {
        _starts = starts;
        _items = items;
        _itemCount = itemCount;
        _tileLength = tileLength;
    }

    private readonly int Count => _starts.Length - 1;

    // The index of sets whose items, ascending and each once, stand from one start to the next.
    // starts: Where each set begins, and where the last one ends.
    // items: The items of all sets.
    // itemCount: How many items there are.
    // tileLength: How many sets a tile has, at most LargestTile; 0 for what is fastest.
    public static InvertedIndex Build(ReadOnlySpan<int> starts, ReadOnlySpan<int> items, int itemCount, int tileLength = 0)
    {
        IndexBuilder builder = new(starts, items, itemCount, tileLength);
        builder.OrderSets();
        builder.RankItems();
        builder.ListPlaces();
        return builder.Finish();
    }

    // Sets by size, equal sizes by number: counting sort.
    private void OrderSets()
    {
        int largest = 0;
        for (int set = 0; set < Count; set++)
        {
            largest = Math.Max(largest, _starts[set + 1] - _starts[set]);
        }

        int[] next = new int[largest + 2];
        for (int set = 0; set < Count; set++)
        {
            next[_starts[set + 1] - _starts[set] + 1]++;
        }

        Accumulate(next);
        _setAt = new int[Count];
        _sizes = new int[Count];
        for (int set = 0; set < Count; set++)
        {
            int size = _starts[set + 1] - _starts[set];
            int place = next[size]++;
            _setAt[place] = set;
            _sizes[place] = size;
        }
    }

    // Items by how many sets have them, the most frequent first, equals by number: counting sort.
    private void RankItems()
    {
        int[] frequencies = new int[_itemCount];
        foreach (int item in _items)
        {
            frequencies[item]++;
        }

        int[] next = new int[Count + 2];
        foreach (int frequency in frequencies)
        {
            next[Count - frequency + 1]++;
        }

        Accumulate(next);
        _rankOf = new int[_itemCount];
        _listStarts = new int[_itemCount + 1];
        for (int item = 0; item < _itemCount; item++)
        {
            int rank = next[Count - frequencies[item]]++;
            _rankOf[item] = rank;
            _listStarts[rank + 1] = frequencies[item];
        }

        Accumulate(_listStarts);
    }

    // The places of the sets that have an item, ascending, for every rank.
    private void ListPlaces()
    {
        _lists = new int[_items.Length];
        int[] next = _listStarts[..^1];
        for (int place = 0; place < _setAt.Length; place++)
        {
            int set = _setAt[place];
            foreach (int item in _items[_starts[set].._starts[set + 1]])
            {
                _lists[next[_rankOf[item]]++] = place;
            }
        }
    }

    private readonly InvertedIndex Finish()
    {
        int length = TileLength();
        int mostOnList = 1 + (Count / (Count <= length ? SetsPerRowInOneTile : SetsPerRowInManyTiles));
        int frequentCount = 0;
        while (frequentCount < _itemCount && Frequency(frequentCount) > mostOnList)
        {
            frequentCount++;
        }

        IndexTile[] tiles = new IndexTile[(Count + length - 1) / length];
        int[] next = _listStarts[..^1];
        for (int tile = 0; tile < tiles.Length; tile++)
        {
            tiles[tile] = MakeTile(tile * length, Math.Min(length, Count - (tile * length)), frequentCount, next);
        }

        return new InvertedIndex(_setAt, _rankOf, Terms(), tiles, frequentCount);
    }

    // The items of each set by rank: walking the lists by rank leaves every row in order.
    private readonly TermRows Terms()
    {
        int[] starts = new int[Count + 1];
        for (int place = 0; place < Count; place++)
        {
            starts[place + 1] = starts[place] + _sizes[place];
        }

        TermRows terms = new(starts, _itemCount);
        int[] next = starts[..^1];
        for (int rank = 0; rank < _itemCount; rank++)
        {
            foreach (int place in List(rank))
            {
                terms.Set(next[place]++, rank);
            }
        }

        return terms;
    }

    // Longer tiles where there are so many items that the starts of lists would outweigh the lists.
    private readonly int TileLength()
    {
        if (_tileLength > 0)
        {
            return _tileLength;
        }

        int length = UsualTile;
        while (length < LargestTile && (long)Count / length * _itemCount > 2L * _items.Length)
        {
            length = Math.Min(2 * length, LargestTile);
        }

        return length;
    }

    // first: The place of the first set.
    // count: How many sets.
    // frequentCount: How many items become rows.
    // next: Where in each list the tile begins; moved to where the next one does.
    private readonly IndexTile MakeTile(int first, int count, int frequentCount, int[] next)
    {
        BitRows rows = new(frequentCount, count);
        int[] starts = new int[_itemCount - frequentCount + 1];
        ushort[] postings = new ushort[PostingCount(first + count, frequentCount, next)];
        for (int rank = 0; rank < frequentCount; rank++)
        {
            foreach (int place in Part(rank, first + count, next))
            {
                rows.Set(rank, place - first);
            }
        }

        int written = 0;
        for (int rank = frequentCount; rank < _itemCount; rank++)
        {
            foreach (int place in Part(rank, first + count, next))
            {
                postings[written++] = (ushort)(place - first);
            }

            for (int behind = rows.BitsPerRow; written % IndexTile.PostingsAtOnce != 0; behind++)
            {
                postings[written++] = (ushort)behind;
            }

            starts[rank - frequentCount + 1] = written;
        }

        return new IndexTile(first, _sizes.AsSpan(first, count), rows, starts, postings);
    }

    // The part of a list that is in a tile; moves on to the next tile.
    // end: The place behind the last set of the tile.
    private readonly ReadOnlySpan<int> Part(int rank, int end, int[] next)
    {
        int from = next[rank];
        next[rank] = EndOf(rank, end, from);
        return _lists.AsSpan(from..next[rank]);
    }

    // Where the part of a list that is in a tile ends.
    private readonly int EndOf(int rank, int end, int from)
    {
        int last = _listStarts[rank + 1];
        return from == last || _lists[last - 1] < end ? last : from + ~_lists.AsSpan(from..last).BinarySearch(new AtPlace(end));
    }

    // Comes before every set at its place and behind it.
    private readonly struct AtPlace(int place) : IComparable<int>
    {
        public int CompareTo(int other) => other < place ? 1 : -1;
    }

    // How many places the lists of a tile take, which are whole fours.
    // end: The place behind its last set.
    private readonly int PostingCount(int end, int frequentCount, ReadOnlySpan<int> next)
    {
        int count = 0;
        for (int rank = frequentCount; rank < _itemCount; rank++)
        {
            int length = EndOf(rank, end, next[rank]) - next[rank];
            count += (length + IndexTile.PostingsAtOnce - 1) / IndexTile.PostingsAtOnce * IndexTile.PostingsAtOnce;
        }

        return count;
    }

    private readonly int Frequency(int rank) => _listStarts[rank + 1] - _listStarts[rank];

    private readonly ReadOnlySpan<int> List(int rank) => _lists.AsSpan(_listStarts[rank], Frequency(rank));

    private static void Accumulate(Span<int> counts)
    {
        for (int index = 1; index < counts.Length; index++)
        {
            counts[index] += counts[index - 1];
        }
    }
}
