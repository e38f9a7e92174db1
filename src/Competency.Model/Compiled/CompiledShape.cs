using Competency.Model.Catalog;
using Competency.Model.Compiled.Bytes;
using Competency.Model.Compiled.Records;

namespace Competency.Model.Compiled;

// Whether the sections of a file agree with each other: so many rows as the catalog has objects, and every index of an object that is
// there. It is asked once, when a file is opened, and whoever reads relies on it.
internal static class CompiledShape
{
    private const int HashLength = System.Security.Cryptography.SHA256.HashSizeInBytes;

    public static bool IsSound(CompiledFile file, CatalogRecord record)
    {
        int elements = CountOf(file, FileSection.Elements);
        int vocabularies = CountOf(file, FileSection.Vocabularies);
        return AreRecords(file)
            && CountOf(file, FileSection.Standards) == record.Standards
            && CountOf(file, FileSection.Concepts) == record.Concepts
            && IsColumn(file[FileSection.Keys], record.Standards, CountOf(file, FileSection.Texts))
            && IsColumn(file[FileSection.Frameworks], record.Standards, CountOf(file, FileSection.Texts))
            && IsColumn(file[FileSection.KeyOrder], record.Standards, record.Standards)
            && AreStarts(file[FileSection.FirstTasks], record.Standards, record.Tasks)
            && AreTasksSound(file, record.Standards)
            && AreStarts(file[FileSection.FirstElements], record.Standards + vocabularies, elements)
            && AreElementsSound(file, record, elements)
            && IsOrderSound(file, record.Standards, vocabularies)
            && AreRowsSound(file, record)
            && AreNamesSound(file, record.Standards)
            && file[FileSection.Hashes].Length == (long)record.Standards * HashLength;
    }

    // The tables of records that a catalog is read from when it is opened.
    public static bool AreRecords(CompiledFile file)
    {
        foreach (FileSection section in (ReadOnlySpan<FileSection>)
            [
                FileSection.Texts, FileSection.Catalog, FileSection.Standards, FileSection.Elements, FileSection.Concepts,
                FileSection.Vocabularies, FileSection.Mappings, FileSection.Rules, FileSection.Diagnostics, FileSection.Files,
            ])
        {
            if (!RecordTable.IsWhole(file[section]))
            {
                return false;
            }
        }

        return file.Records(FileSection.Catalog).Count > 0 && file.Records(FileSection.Texts).Count > 0;
    }

    private static int CountOf(CompiledFile file, FileSection section) => file.Records(section).Count;

    private static bool IsColumn(ReadOnlySpan<byte> column, int rows, int bound) =>
        column.Length == (long)rows * sizeof(int) && RowTable.AreBelow(column, bound);

    private static bool AreStarts(ReadOnlySpan<byte> starts, int rows, int end) =>
        starts.Length == ((long)rows + 1) * sizeof(int) && RowTable.Ascend(starts, end);

    // The tasks of each standard are in its record, so that nobody is told of more than there can be.
    private static bool AreTasksSound(CompiledFile file, int standards)
    {
        ReadOnlySpan<byte> firsts = file[FileSection.FirstTasks];
        RecordTable records = file.Records(FileSection.Standards);
        bool areSound = true;
        for (int standard = 0; standard < standards; standard++)
        {
            int count = IndexBytes.At(firsts, standard + 1) - IndexBytes.At(firsts, standard);
            areSound &= count <= records[standard].Length / TaskRecord.MinLength;
        }

        return areSound;
    }

    // Columns between elements of the catalog and elements of the file are empty if these are the same.
    private static bool AreElementsSound(CompiledFile file, CatalogRecord record, int elements)
    {
        ReadOnlySpan<byte> objects = file[FileSection.ElementObjects];
        ReadOnlySpan<byte> catalogElements = file[FileSection.CatalogElements];
        bool areSame = objects.IsEmpty && catalogElements.IsEmpty && elements == record.Elements;
        return (areSame
                || (IsColumn(objects, record.Elements, elements)
                    && IsColumn(catalogElements, elements, record.Elements)
                    && LeadBack(objects, catalogElements)))
            && IsColumn(file[FileSection.ConceptsOfElements], record.Elements, record.Concepts)
            && RowTable.IsWhole(
                file[FileSection.ElementsOfConcepts], record.Concepts, record.Elements, isAscending: true, isFilled: true)
            && AreOfTheirConcepts(file);
    }

    // Whether each element of the catalog is the one that its object is said to be.
    private static bool LeadBack(ReadOnlySpan<byte> objects, ReadOnlySpan<byte> catalogElements)
    {
        bool leadBack = true;
        for (int element = 0; element < objects.Length / sizeof(int); element++)
        {
            leadBack &= IndexBytes.At(catalogElements, IndexBytes.At(objects, element)) == element;
        }

        return leadBack;
    }

    // Whether the elements of each concept are said to be of it, and no others are.
    private static bool AreOfTheirConcepts(CompiledFile file)
    {
        ReadOnlySpan<byte> concepts = file[FileSection.ConceptsOfElements];
        RowTable.TryGetStarts(file[FileSection.ElementsOfConcepts], out ReadOnlySpan<byte> starts, out ReadOnlySpan<byte> elements);
        bool areOf = elements.Length == concepts.Length;
        for (int concept = 0; concept + 1 < starts.Length / sizeof(int); concept++)
        {
            int end = IndexBytes.At(starts, concept + 1);
            for (int at = IndexBytes.At(starts, concept); at < end; at++)
            {
                areOf &= IndexBytes.At(concepts, IndexBytes.At(elements, at)) == concept;
            }
        }

        return areOf;
    }

    // The elements of each vocabulary by code, as positions in it.
    private static bool IsOrderSound(CompiledFile file, int standards, int vocabularies)
    {
        ReadOnlySpan<byte> starts = file[FileSection.FirstElements];
        ReadOnlySpan<byte> order = file[FileSection.VocabularyOrder];
        int first = IndexBytes.At(starts, standards);
        if (order.Length != (IndexBytes.At(starts, standards + vocabularies) - first) * sizeof(int))
        {
            return false;
        }

        for (int vocabulary = standards; vocabulary < standards + vocabularies; vocabulary++)
        {
            (int from, int to) = (IndexBytes.At(starts, vocabulary) - first, IndexBytes.At(starts, vocabulary + 1) - first);
            if (!RowTable.AreBelow(order[(from * sizeof(int))..(to * sizeof(int))], to - from))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreNamesSound(CompiledFile file, int standards)
    {
        ReadOnlySpan<byte> names = file[FileSection.Names];
        int count = names.Length / sizeof(int);
        return names.Length == count * sizeof(int)
            && AreStarts(file[FileSection.NameStarts], StandardNames.Distances, count)
            && RowTable.IsWhole(file[FileSection.StandardsOfNames], count, standards, isAscending: true, isFilled: true);
    }

    private static bool AreRowsSound(CompiledFile file, CatalogRecord record)
    {
        ReadOnlySpan<byte> needs = file[FileSection.ConceptsOfStandards];
        if (!RowTable.IsWhole(needs, record.Standards, record.Concepts, isAscending: true)
            || !RowTable.IsWhole(file[FileSection.Editions], record.Standards, record.Standards, isFilled: true)
            || !RowTable.IsWhole(file[FileSection.CurrentStandards], rows: 1, record.Standards, isAscending: true))
        {
            return false;
        }

        RowTable.TryGetStarts(needs, out _, out ReadOnlySpan<byte> columns);
        int flags = file[FileSection.UnimportantNeeds].Length;
        return flags == 0 || flags == columns.Length / sizeof(int);
    }
}
