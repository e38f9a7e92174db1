using System.Runtime.InteropServices;
using Competency.Model.Graph;

namespace Competency.Model.Benchmarks.Sets;

/// <summary>
/// The neutral form in which programs to be compared read the same sets: <c>SETS0001</c>, little endian: magic (8 bytes),
/// i32 N, i32 U, i32 nnz, i32 start[N+1], i32 item[nnz] ascending in a row, u8 level[nnz].
/// </summary>
internal sealed record SetFile(int[] Starts, int[] Items, int ItemCount, byte[] Levels)
{
    private static ReadOnlySpan<byte> Magic => "SETS0001"u8;

    public int Count => Starts.Length - 1;

    public static SetFile Read(string path)
    {
        ReadOnlySpan<byte> bytes = File.ReadAllBytes(path);
        if (!bytes.StartsWith(Magic))
        {
            throw new InvalidDataException($"{path} does not begin with SETS0001");
        }

        ReadOnlySpan<int> numbers = MemoryMarshal.Cast<byte, int>(bytes[Magic.Length..]);
        (int sets, int itemCount, int items) = (numbers[0], numbers[1], numbers[2]);
        return new SetFile(
            numbers.Slice(3, sets + 1).ToArray(),
            numbers.Slice(3 + sets + 1, items).ToArray(),
            itemCount,
            bytes.Slice(Magic.Length + ((3 + sets + 1 + items) * sizeof(int)), items).ToArray());
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

    /// <summary>The highest level at which the standard needs the concept; 0 if none is stated.</summary>
    private static byte LevelOf(CompetencyCatalog catalog, int standard, Concept concept) =>
        (byte)Math.Clamp(
            catalog.Standards[standard].Requirements
                .Where(need => catalog.ConceptOf(need.Element) == concept)
                .Max(static need => need.Level?.Value ?? 0),
            0,
            byte.MaxValue);
}
