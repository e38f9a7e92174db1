using System.Numerics;
using System.Runtime.CompilerServices;

namespace Competency.Model.Names.Features;

// The characters of a key, without words: how much of one key stands in another, in any order and in the same one.
internal sealed class CharacterFeatures
{
    // Characters beyond this many are left out.
    public const int MostCharacters = 100;

    private readonly char[] _distinct;
    private readonly byte[] _counts;
    private readonly byte[] _places;
    private readonly int _length;

    // The first characters of a key.
    public CharacterFeatures(string key)
    {
        ReadOnlySpan<char> text = key.AsSpan(0, Math.Min(key.Length, MostCharacters));
        _length = key.Length;
        _places = new byte[text.Length];
        _distinct = DistinctOf(text);
        _counts = new byte[_distinct.Length];
        for (int at = 0; at < text.Length; at++)
        {
            _places[at] = (byte)Array.BinarySearch(_distinct, text[at]);
            _counts[_places[at]]++;
        }
    }

    // What two keys have in common.
    // Returns shared: characters in common by the shorter key's length. Sequence: the longest common subsequence by the longer
    // key's length. AreOneBag: whether both consist of the same characters.
    public static (double Shared, double Sequence, bool AreOneBag) Compare(CharacterFeatures first, CharacterFeatures second)
    {
        int shortest = Math.Min(first._places.Length, second._places.Length);
        if (shortest == 0)
        {
            return (0, 0, false);
        }

        int longest = Math.Max(first._places.Length, second._places.Length);
        int shared = CountShared(first, second);
        int sequence = longest <= 64 ? LongestCommonSequence<ulong>(first, second) : LongestCommonSequence<UInt128>(first, second);
        return ((double)shared / shortest, (double)sequence / longest, first._length == second._length && shared == shortest);
    }

    private static char[] DistinctOf(ReadOnlySpan<char> text)
    {
        Span<char> sorted = stackalloc char[MostCharacters];
        text.CopyTo(sorted);
        sorted = sorted[..text.Length];
        sorted.Sort();
        int count = 0;
        for (int at = 0; at < sorted.Length; at++)
        {
            if (at == 0 || sorted[at] != sorted[at - 1])
            {
                sorted[count++] = sorted[at];
            }
        }

        return sorted[..count].ToArray();
    }

    private static int CountShared(CharacterFeatures first, CharacterFeatures second)
    {
        (int shared, int i, int j) = (0, 0, 0);
        while (i < first._distinct.Length && j < second._distinct.Length)
        {
            (char one, char other) = (first._distinct[i], second._distinct[j]);
            shared += one == other ? Math.Min(first._counts[i], second._counts[j]) : 0;
            i += one <= other ? 1 : 0;
            j += other <= one ? 1 : 0;
        }

        return shared;
    }

    // The length of the longest common subsequence, a whole row of the table at a time in the bits of a number (Hyyrö 2004).
    [SkipLocalsInit]
    private static int LongestCommonSequence<TBits>(CharacterFeatures first, CharacterFeatures second)
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        Span<TBits> places = stackalloc TBits[second._distinct.Length];
        FindPlaces(first, second, places);
        TBits row = TBits.AllBitsSet;
        foreach (byte character in second._places)
        {
            TBits met = row & places[character];
            row = unchecked(row + met) | (row - met);
        }

        TBits ofFirst = TBits.AllBitsSet >>> (int.CreateTruncating(TBits.PopCount(TBits.AllBitsSet)) - first._places.Length);
        return int.CreateTruncating(TBits.PopCount(~row & ofFirst));
    }

    // For each character of the second key its places in the first, a bit each.
    [SkipLocalsInit]
    private static void FindPlaces<TBits>(CharacterFeatures first, CharacterFeatures second, Span<TBits> places)
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        Span<TBits> own = stackalloc TBits[first._distinct.Length];
        own.Clear();
        TBits place = TBits.One;
        foreach (byte character in first._places)
        {
            own[character] |= place;
            place <<= 1;
        }

        int i = 0;
        for (int j = 0; j < places.Length; j++)
        {
            while (i < first._distinct.Length && first._distinct[i] < second._distinct[j])
            {
                i++;
            }

            places[j] = i < first._distinct.Length && first._distinct[i] == second._distinct[j] ? own[i] : TBits.Zero;
        }
    }
}
