using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Competency.Model.Catalog;
using Competency.Model.Compiled.Bytes;
using Competency.Model.Compiled.Records;
using Competency.Model.Matching;
using Competency.Model.Needs;

namespace Competency.Model.Compiled;

// Writes a catalog, and how it was loaded, as the sections of a file. Equal catalogs give equal bytes.
internal sealed class CompiledWriter
{
    private readonly CompetencyCatalog _catalog;
    private readonly TextPool _texts = new();
    private readonly NamedValues _values = new();
    private readonly RuleTable _rules = new();
    private readonly RecordWriter _record;
    private readonly ElementNumbers _elements;
    private readonly List<(FileSection Section, byte[] Content)> _sections = [];

    private CompiledWriter(CompetencyCatalog catalog)
    {
        _catalog = catalog;
        _record = new RecordWriter(_texts);
        _elements = new ElementNumbers(catalog);
    }

    // The version of the library, which every file names.
    public static string Library { get; } =
        typeof(CompiledWriter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    // Writes a catalog.
    // files: The files that it was loaded from.
    // diagnostics: The diagnostics of loading, those of the catalog last.
    public static void Write(
        Stream stream,
        CompetencyCatalog catalog,
        IReadOnlyCollection<LoadedFile> files,
        IReadOnlyCollection<Diagnostic> diagnostics)
    {
        CompiledWriter writer = new(catalog);
        writer.AddObjects();
        writer.AddColumns();
        writer.AddRows();
        writer.AddLoad(files, diagnostics);
        writer.AddCatalog();
        CompiledFile.Write(stream, writer._sections);
    }

    private void AddObjects()
    {
        ImmutableArray<CompetencyVocabulary> vocabularies = _catalog.Vocabularies;
        Add(FileSection.Standards, _catalog.Standards, standard =>
            StandardRecord.Write(_record, _elements, _values, standard, NumberOf(standard.Vocabulary)));
        Add(FileSection.Elements, _elements.Elements, element => ElementRecord.Write(_record, _values, element));
        Add(FileSection.Concepts, _catalog.Concepts, concept => ConceptRecord.Write(_record, _values, concept));
        Add(FileSection.Vocabularies, vocabularies, vocabulary =>
            VocabularyRecord.Write(_record, _values, vocabulary, _catalog.ContentHashOf(vocabulary)));
        Add(FileSection.Mappings, _catalog.MappingSets, set => MappingRecord.Write(_record, set));
    }

    private void AddColumns()
    {
        CatalogContent content = _catalog.Content;
        int standards = _catalog.StandardCount;
        AddColumn(FileSection.Keys, standards, standard => _texts.IdOf(content.KeyAt(standard).Text));
        int[] byKey = Ordered(standards, standard => content.KeyAt(standard).Text);
        AddColumn(FileSection.KeyOrder, standards, at => byKey[at]);
        AddColumn(FileSection.Frameworks, standards, standard => _texts.IdOf(content.FrameworkAt(standard)));
        AddColumn(FileSection.FirstTasks, standards + 1, at => at < standards ? content.FirstTask(at) : _catalog.TaskCount);
        AddColumn(FileSection.FirstElements, _elements.Starts.Count, at => _elements.Starts[at]);
        AddColumn(FileSection.ConceptsOfElements, _catalog.ElementCount, content.ConceptOf);
        AddNumbers();
        AddNames();
        _sections.Add((FileSection.VocabularyOrder, IndexBytes.Of([.. _catalog.Vocabularies.SelectMany(static vocabulary => Ordered(
            vocabulary.Elements.Length, at => vocabulary.Elements[at].Code.GetValueOrDefault().Text))])));
        _sections.Add((FileSection.Hashes, [.. Enumerable.Range(0, standards).SelectMany(
            standard => Convert.FromHexString(content.HashOfStandard(standard)))]));
    }

    // Between elements of the catalog and elements of the file; nothing if these are the same.
    private void AddNumbers()
    {
        List<CompetencyElement> elements = _elements.Elements;
        if (elements.Count == _catalog.ElementCount)
        {
            return;
        }

        AddColumn(FileSection.ElementObjects, _catalog.ElementCount, index => _elements.NumberOf(_catalog.ElementAt(index)));
        AddColumn(FileSection.CatalogElements, elements.Count, number => _catalog.IndexOf(elements[number]));
    }

    // What people call standards, by distance from the key, as checksums: the names themselves are those of the standards found.
    private void AddNames()
    {
        StandardNames names = StandardNames.Gathered(_catalog);
        List<int> starts = [0];
        List<(uint Name, int[] Standards)> all = [];
        for (int distance = 0; distance < StandardNames.Distances; distance++)
        {
            all.AddRange(names.At(distance)
                .GroupBy(static named => Checksum.Of(Encoding.UTF8.GetBytes(named.Key)), static named => named.Value)
                .OrderBy(static group => group.Key)
                .Select(static group => (group.Key, (int[])[.. group.SelectMany(static standards => standards).Distinct().Order()])));
            starts.Add(all.Count);
        }

        AddColumn(FileSection.Names, all.Count, at => unchecked((int)all[at].Name));
        AddColumn(FileSection.NameStarts, starts.Count, at => starts[at]);
        AddRows(FileSection.StandardsOfNames, all.Count, at => all[at].Standards);
    }

    private void AddRows()
    {
        int standards = _catalog.StandardCount;
        CompetencyGraph graph = CompetencyGraph.Of(_catalog);
        CatalogEditions editions = CatalogEditions.Of(_catalog);
        AddRows(FileSection.ElementsOfConcepts, _catalog.ConceptCount, graph.ElementsOfConcept);
        AddRows(FileSection.ConceptsOfStandards, standards, graph.ConceptsOfStandard);
        AddRows(FileSection.Editions, standards, standard => editions.EditionsOf(standard).ToArray());
        int[] current = [.. Enumerable.Range(0, standards).Where(editions.IsCurrent)];
        AddRows(FileSection.CurrentStandards, 1, _ => current);
        ReadOnlySpan<bool> unimportant = _catalog.Derived<ImportantNeeds>().Unimportant;
        _sections.Add((FileSection.UnimportantNeeds, Array.ConvertAll(unimportant.ToArray(), static flag => flag ? (byte)1 : (byte)0)));
    }

    private void AddLoad(IReadOnlyCollection<LoadedFile> files, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        Add(FileSection.Files, files, file => FileRecord.Write(_record, file));
        Add(FileSection.Diagnostics, diagnostics, diagnostic => DiagnosticRecord.Write(_record, _rules, diagnostic));
        _sections.Add((FileSection.Rules, _rules.ToTable(_record).ToBytes()));
    }

    // The record of the catalog, what records name by number, and, last of all, the texts of all records.
    private void AddCatalog()
    {
        CatalogRecord catalog = new()
        {
            Library = Library,
            Id = _catalog.Id,
            Policy = _catalog.Policy.Id,
            BasePolicy = _catalog.Policy is MappingPolicy mapped ? mapped.Base.Id : _catalog.Policy.Id,
            Standards = _catalog.StandardCount,
            Tasks = _catalog.TaskCount,
            Elements = _catalog.ElementCount,
            Concepts = _catalog.ConceptCount,
            Links = _catalog.Content.LinkCount,
            CatalogDiagnostics = _catalog.Diagnostics.Length,
            AreAllImportant = _catalog.Content.AreAllImportant,
        };
        Add(FileSection.Catalog, [0, 1], part =>
        {
            if (part == 0)
            {
                catalog.Write(_record);
            }
            else
            {
                _values.Write(_record);
            }
        });
        _sections.Insert(0, (FileSection.Texts, _texts.ToTable().ToBytes()));
    }

    // The number of a vocabulary of the catalog with equal content, from 1; 0 for none.
    private int NumberOf(CompetencyVocabulary? vocabulary)
    {
        if (vocabulary is null)
        {
            return 0;
        }

        int known = _catalog.Vocabularies.IndexOf(vocabulary);
        if (known < 0)
        {
            string hash = ContentHash.Of(vocabulary);
            known = Enumerable.Range(0, _catalog.Vocabularies.Length)
                .FirstOrDefault(at => string.Equals(_catalog.Content.HashOfVocabulary(at), hash, StringComparison.Ordinal), -1);
        }

        return known + 1;
    }

    private void Add<T>(FileSection section, IEnumerable<T> items, Action<T> write)
    {
        RecordTableWriter table = new();
        foreach (T item in items)
        {
            _record.Clear();
            write(item);
            table.Add(_record.Written);
        }

        _sections.Add((section, table.ToBytes()));
    }

    private void AddColumn(FileSection section, int count, Func<int, int> at)
    {
        int[] column = new int[count];
        for (int row = 0; row < column.Length; row++)
        {
            column[row] = at(row);
        }

        _sections.Add((section, IndexBytes.Of(column)));
    }

    private void AddRows(FileSection section, int count, RowSource row)
    {
        int[] starts = new int[count + 1];
        List<int> columns = [];
        for (int at = 0; at < count; at++)
        {
            columns.AddRange(row(at));
            starts[at + 1] = columns.Count;
        }

        _sections.Add((section, RowTable.Of(starts, [.. columns])));
    }

    // The rows of a table in the order of the UTF-8 of their texts.
    private static int[] Ordered(int count, Func<int, string> textOf)
    {
        byte[][] texts = [.. Enumerable.Range(0, count).Select(row => Encoding.UTF8.GetBytes(textOf(row)))];
        int[] order = [.. Enumerable.Range(0, count)];
        Array.Sort(order, (one, other) =>
            texts[one].AsSpan().SequenceCompareTo(texts[other]) is not 0 and int byText ? byText : one.CompareTo(other));
        return order;
    }

    private delegate ReadOnlySpan<int> RowSource(int row);
}
