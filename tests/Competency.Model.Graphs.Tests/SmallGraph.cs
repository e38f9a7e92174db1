using System.Numerics;

namespace Competency.Model.Graphs.Tests;

/// <summary>
/// A random graph of one to eight vertices, with self loops, parallel edges, cycles and vertices that nothing reaches, and by brute force
/// what reaches what: a bit for each vertex.
/// </summary>
internal sealed class SmallGraph
{
    public const int MaxVertices = 8;

    private readonly byte[] _reached;
    private readonly byte[] _joined;

    public SmallGraph(Random random)
    {
        Count = random.Next(1, MaxVertices + 1);
        Edges = new (int From, int To)[random.Next(2 * Count)];
        (_reached, _joined) = (new byte[Count], new byte[Count]);
        foreach (ref (int From, int To) edge in Edges.AsSpan())
        {
            edge = (random.Next(Count), random.Next(Count));
            _reached[edge.From] |= (byte)(1 << edge.To);
            _joined[edge.From] |= (byte)(1 << edge.To);
            _joined[edge.To] |= (byte)(1 << edge.From);
        }

        Rows = [.. _reached];
        JoinedRows = [.. _joined];
        Close(_reached);
        Close(_joined);
    }

    public int Count { get; }

    public (int From, int To)[] Edges { get; }

    /// <summary>Of each vertex those to which an edge leads, a bit each.</summary>
    public byte[] Rows { get; }

    /// <summary>Of each vertex those at the other end of an edge in any direction.</summary>
    public byte[] JoinedRows { get; }

    public bool HasCycle => Enumerable.Range(0, Count).Any(vertex => Reaches(vertex, vertex));

    /// <summary>Whether a way of at least one edge leads from one to the other.</summary>
    public bool Reaches(int from, int to) => (_reached[from] >> to & 1) != 0;

    /// <summary>Whether both are one vertex or a way leads from one to the other and back.</summary>
    public bool AreOneCycle(int a, int b) => a == b || (Reaches(a, b) && Reaches(b, a));

    /// <summary>Whether both are one vertex or edges of any direction lead from one to the other.</summary>
    public bool AreJoined(int a, int b) => a == b || (_joined[a] >> b & 1) != 0;

    /// <summary>Whether all pairs of vertices have what they have by brute force.</summary>
    public bool IsForAllPairs(Func<int, int, bool> found, Func<int, int, bool> expected)
    {
        for (int pair = 0; pair < Count * Count; pair++)
        {
            (int a, int b) = Math.DivRem(pair, Count);
            if (found(a, b) != expected(a, b))
            {
                return false;
            }
        }

        return true;
    }

    public override string ToString() => $"{Count} vertices, {string.Join(' ', Edges)}";

    /// <summary>The columns of rows of bits, one after another, and where each row begins.</summary>
    public static (int[] Starts, int[] Columns) Compressed(byte[] rows)
    {
        int[] starts = new int[rows.Length + 1];
        int[] columns = new int[rows.Sum(static row => BitOperations.PopCount(row))];
        int at = 0;
        for (int row = 0; row < rows.Length; row++)
        {
            for (uint left = rows[row]; left != 0; left &= left - 1)
            {
                columns[at++] = BitOperations.TrailingZeroCount(left);
            }

            starts[row + 1] = at;
        }

        return (starts, columns);
    }

    /// <summary>Warshall (1962), a row at a time.</summary>
    private static void Close(byte[] rows)
    {
        for (int middle = 0; middle < rows.Length; middle++)
        {
            for (int row = 0; row < rows.Length; row++)
            {
                rows[row] |= (rows[row] >> middle & 1) != 0 ? rows[middle] : (byte)0;
            }
        }
    }
}
