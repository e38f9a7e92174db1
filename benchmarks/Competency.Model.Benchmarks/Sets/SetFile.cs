using System.Runtime.InteropServices;

namespace Competency.Model.Benchmarks.Sets;

/// <summary>
/// The neutral form in which programs to be compared read the same sets: <c>SETS0001</c>, little endian: magic (8 bytes),
/// i32 N, i32 U, i32 nnz, i32 start[N+1], i32 item[nnz] ascending in a row, u8 level[nnz].
/// </summary>
internal sealed record SetFile(int[] Starts, int[] Items, int ItemCount, byte[] Levels)
{
    private const int HeadLength = 3;

    private static ReadOnlySpan<byte> Magic => "SETS0001"u8;

    public int Count => Starts.Length - 1;

    public ReadOnlySpan<int> Row(int set) => Items.AsSpan(Starts[set]..Starts[set + 1]);

    /// <exception cref="InvalidDataException">The file is not of that form; the message says where.</exception>
    public static SetFile Read(string path)
    {
        ReadOnlySpan<byte> bytes = File.ReadAllBytes(path);
        if (!bytes.StartsWith(Magic))
        {
            throw new InvalidDataException($"{path} does not begin with SETS0001");
        }

        ReadOnlySpan<int> numbers = MemoryMarshal.Cast<byte, int>(bytes[Magic.Length..]);
        if (numbers.Length < HeadLength || numbers[..HeadLength].ContainsAnyInRange(int.MinValue, -1))
        {
            throw new InvalidDataException($"{path} does not state how many sets, items and links it has");
        }

        (int sets, int itemCount, int links) = (numbers[0], numbers[1], numbers[2]);
        long length = Magic.Length + ((HeadLength + 1L + sets + links) * sizeof(int)) + links;
        if (bytes.Length != length)
        {
            throw new InvalidDataException($"{path} has {bytes.Length} bytes; {sets} sets with {links} links take {length}");
        }

        SetFile file = new(
            numbers.Slice(HeadLength, sets + 1).ToArray(),
            numbers.Slice(HeadLength + sets + 1, links).ToArray(),
            itemCount,
            bytes[^links..].ToArray());
        file.Check(path);
        return file;
    }

    /// <summary>The standards of a catalog by the concepts they need; only concepts that some standard needs count as items.</summary>
    public static SetFile Of(CompetencyCatalog catalog)
    {
        CompetencyGraph graph = catalog.Graph();
        int[] itemOf = new int[catalog.Concepts.Length];
        int itemCount = 0;
        for (int concept = 0; concept < itemOf.Length; concept++)
        {
            itemOf[concept] = graph.StandardsOfConcept(concept).IsEmpty ? -1 : itemCount++;
        }

        List<int> starts = [0];
        List<int> items = [];
        List<byte> levels = [];
        for (int standard = 0; standard < catalog.Standards.Length; standard++)
        {
            foreach (int concept in graph.ConceptsOfStandard(standard))
            {
                items.Add(itemOf[concept]);
                levels.Add(LevelOf(catalog, standard, catalog.Concepts[concept]));
            }

            starts.Add(items.Count);
        }

        return new SetFile([.. starts], [.. items], itemCount, [.. levels]);
    }

    public void Write(string path)
    {
        using FileStream file = File.Create(path);
        file.Write(Magic);
        int[] head = [Count, ItemCount, Items.Length];
        file.Write(MemoryMarshal.AsBytes<int>(head));
        file.Write(MemoryMarshal.AsBytes<int>(Starts));
        file.Write(MemoryMarshal.AsBytes<int>(Items));
        file.Write(Levels);
    }

    private void Check(string path)
    {
        if (Starts[0] != 0 || Starts[^1] != Items.Length)
        {
            throw new InvalidDataException($"{path}: sets begin at {Starts[0]} and end at {Starts[^1]}, not at 0 and {Items.Length}");
        }

        for (int set = 0; set < Count; set++)
        {
            if (Starts[set + 1] < Starts[set] || Starts[set + 1] > Items.Length)
            {
                throw new InvalidDataException($"{path}: set {set} goes from {Starts[set]} to {Starts[set + 1]}");
            }

            int previous = -1;
            foreach (int item in Row(set))
            {
                if (item <= previous || item >= ItemCount)
                {
                    throw new InvalidDataException(
                        $"{path}: set {set} has item {item} after {previous}; items ascend from 0 to below {ItemCount}");
                }

                previous = item;
            }
        }
    }

    /// <summary>The highest level at which the standard needs the concept; 0 if none is stated.</summary>
    private static byte LevelOf(CompetencyCatalog catalog, int standard, Concept concept) =>
        (byte)Math.Clamp(
            catalog.Standards[standard].Requirements
                .Where(need => catalog.ConceptOf(need.Element) == concept)
                .Max(static need => need.Level?.Value ?? 0),
            0,
            byte.MaxValue);
}
