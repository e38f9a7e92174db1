using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Competency.Model.Catalog;
using Competency.Model.Codes;
using Competency.Model.Compiled.Bytes;
using Competency.Model.Compiled.Records;
using Competency.Model.Matching;

namespace Competency.Model.Compiled;

// A catalog in a compiled file: every object is made once, when it is first touched.
internal sealed class CompiledContent : CatalogContent
{
    private readonly CompiledFile _file;
    private readonly CatalogRecord _record;
    private readonly TextTable _texts;
    private readonly NamedValues _values;
    private readonly CompiledElements _elements;
    private readonly CompetencyStandard?[] _madeStandards;
    private readonly Concept?[] _madeConcepts;
    private readonly ConcurrentDictionary<CompetencyStandard, int> _indices = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<ImmutableArray<CompetencyStandard>> _standards;
    private readonly Lazy<ImmutableArray<WorkTask>> _tasks;
    private readonly Lazy<ImmutableArray<CompetencyElement>> _allElements;
    private readonly Lazy<ImmutableArray<Concept>> _concepts;
    private readonly Lazy<ImmutableArray<CompetencyVocabulary>> _vocabularies;
    private readonly Lazy<IElementGrouping> _grouping;
    private readonly Lazy<ImmutableArray<Diagnostic>> _diagnostics;
    private readonly Lazy<int[]> _conceptOfElement;

    // diagnostics: The diagnostics of the catalog.
    public CompiledContent(
        CompiledFile file, CatalogRecord record, TextTable texts, NamedValues values, IMatchingPolicy policy,
        Lazy<ImmutableArray<Diagnostic>> diagnostics)
    {
        (_file, _record, _texts, _values, Policy, _diagnostics) = (file, record, texts, values, policy, diagnostics);
        _elements = new CompiledElements(file, texts, values, record.Standards);
        _madeStandards = new CompetencyStandard?[record.Standards];
        _madeConcepts = new Concept?[record.Concepts];
        _standards = All(StandardCount, StandardAt);
        _tasks = new(() => [.. Standards.SelectMany(static standard => standard.Tasks)]);
        _allElements = All(ElementCount, ElementAt);
        _concepts = All(ConceptCount, ConceptAt);
        _vocabularies = All(file.Records(FileSection.Vocabularies).Count, VocabularyAt);
        _conceptOfElement = new(() => file.Column(FileSection.ConceptsOfElements));
        _grouping = new(Group);
    }

    public override string Id => _record.Id;

    public override IMatchingPolicy Policy { get; }

    public override IElementGrouping Grouping => _grouping.Value;

    public override ImmutableArray<Diagnostic> Diagnostics => _diagnostics.Value;

    public override int StandardCount => _record.Standards;

    public override int TaskCount => _record.Tasks;

    public override int ElementCount => _record.Elements;

    public override int ConceptCount => _record.Concepts;

    public override int LinkCount => _record.Links;

    public override bool AreAllImportant => _record.AreAllImportant;

    public override ImmutableArray<CompetencyStandard> Standards => _standards.Value;

    public override ImmutableArray<WorkTask> Tasks => _tasks.Value;

    public override ImmutableArray<CompetencyElement> Elements => _allElements.Value;

    public override ImmutableArray<Concept> Concepts => _concepts.Value;

    public override ImmutableArray<CompetencyVocabulary> Vocabularies => _vocabularies.Value;

    public override bool[]? UnimportantNeeds
    {
        get => Array.ConvertAll(_file.Copy(FileSection.UnimportantNeeds), static flag => flag != 0);
    }

    // Whether a standard was touched.
    public bool IsMade(int standard) => _madeStandards[standard] is not null;

    public override CompetencyStandard StandardAt(int index)
    {
        if (Volatile.Read(ref _madeStandards[index]) is CompetencyStandard known)
        {
            return known;
        }

        RecordReader reader = new(_file.Records(FileSection.Standards)[index], _texts);
        CompetencyStandard made = StandardRecord.Read(ref reader, NeedsOf(index), _values, _elements.OfStandard(index), Vocabularies);
        _indices.TryAdd(made, index);
        return Interlocked.CompareExchange(ref _madeStandards[index], made, null) ?? made;
    }

    public override WorkTask TaskAt(int index)
    {
        int standard = _file.LastAtMost(FileSection.FirstTasks, index);
        return StandardAt(standard).Tasks[index - FirstTask(standard)];
    }

    public override CompetencyElement ElementAt(int index) => _elements.At(index);

    public override Concept ConceptAt(int index)
    {
        if (Volatile.Read(ref _madeConcepts[index]) is Concept known)
        {
            return known;
        }

        RecordReader reader = new(_file.Records(FileSection.Concepts)[index], _texts);
        (ElementKind kind, string key, string title) = ConceptRecord.Read(ref reader, _values);
        int[] elements = _file.Row(FileSection.ElementsOfConcepts, index);
        Concept made = new(index, key, kind, title, ImmutableCollectionsMarshal.AsImmutableArray(Array.ConvertAll(elements, ElementAt)));
        return Interlocked.CompareExchange(ref _madeConcepts[index], made, null) ?? made;
    }

    public override StandardCode KeyAt(int standard) => CodeOf(_texts[_file.At(FileSection.Keys, standard)]);

    public override string TitleAt(int standard)
    {
        RecordReader reader = new(_file.Records(FileSection.Standards)[standard], _texts);
        string title = StandardRecord.TitleOf(ref reader);
        GC.KeepAlive(_file);
        return title;
    }

    public override string? FrameworkAt(int standard) => _texts[_file.At(FileSection.Frameworks, standard)];

    public override string HashOfStandard(int standard)
    {
        const int Length = System.Security.Cryptography.SHA256.HashSizeInBytes;
        return Convert.ToHexStringLower(_file.Copy(FileSection.Hashes, standard * Length, Length));
    }

    public override string HashOfVocabulary(int vocabulary)
    {
        RecordReader reader = new(_file.Records(FileSection.Vocabularies)[vocabulary], _texts);
        return VocabularyRecord.HashOf(ref reader);
    }

    public override int FindKey(ReadOnlySpan<char> key)
    {
        byte[] sought = new byte[Encoding.UTF8.GetByteCount(key)];
        Encoding.UTF8.GetBytes(key, sought);
        int standard = Search.Find(_file[FileSection.KeyOrder], _file[FileSection.Keys], _texts, sought);
        GC.KeepAlive(_file);
        return standard;
    }

    public override int IndexOf(CompetencyStandard standard) => _indices.TryGetValue(standard, out int index) ? index : -1;

    public override int IndexOf(CompetencyElement element) => _elements.IndexOf(element);

    public override int FirstTask(int standard) => _file.At(FileSection.FirstTasks, standard);

    public override int ConceptOf(int element) => _conceptOfElement.Value[element];

    public override string OwnerAt(int element) =>
        _elements.StandardOf(element) is >= 0 and int standard ? KeyAt(standard).Text : ElementAt(element).Id.Owner;

    public override StoredRows? RowsOf(CatalogRelation relation) => _file.Rows(relation switch
    {
        CatalogRelation.StandardConcepts => FileSection.ConceptsOfStandards,
        CatalogRelation.Editions => FileSection.Editions,
        _ => FileSection.CurrentStandards,
    });

    public override int[]? MayBeNamed(int distance, string name)
    {
        uint sought = Checksum.Of(Encoding.UTF8.GetBytes(name));
        (int from, int to) = (_file.At(FileSection.NameStarts, distance), _file.At(FileSection.NameStarts, distance + 1));
        int row = Search.Find(_file[FileSection.Names], sought, from, to);
        GC.KeepAlive(_file);
        return row < 0 ? [] : _file.Row(FileSection.StandardsOfNames, row);
    }

    private static StandardCode CodeOf(string? text) => Canonical<StandardCode>(text ?? "");

    private static T Canonical<T>(string text)
        where T : struct, ICode<T> => T.Create(text);

    private static Lazy<ImmutableArray<T>> All<T>(int count, Func<int, T> at) => new(() =>
    {
        T[] all = new T[count];
        for (int index = 0; index < all.Length; index++)
        {
            all[index] = at(index);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    });

    // What a standard may link to and has to require: its row of concepts says so, which questions are answered by.
    private CompiledNeeds NeedsOf(int standard) => new(
        _elements,
        // Of few elements: the column of all is copied for questions about all.
        element => _file.At(FileSection.ConceptsOfElements, element),
        _file.Row(FileSection.ConceptsOfStandards, standard),
        concept => ElementAt(_file.Row(FileSection.ElementsOfConcepts, concept)[0]),
        FirstTask(standard + 1) - FirstTask(standard));

    private CompetencyVocabulary VocabularyAt(int index)
    {
        RecordReader reader = new(_file.Records(FileSection.Vocabularies)[index], _texts);
        CompetencyVocabulary vocabulary = VocabularyRecord.Read(ref reader, _values, new CompiledVocabulary(_elements, index));
        GC.KeepAlive(_file);
        return vocabulary;
    }

    // As it was found when the catalog was built: policies decide by the elements alone.
    private IElementGrouping Group()
    {
        ImmutableArray<OwnedElement> owned =
            [.. Enumerable.Range(0, ElementCount).Select(index => new OwnedElement(ElementAt(index), OwnerAt(index)))];
        return Policy is IGroupingPolicy grouping ? grouping.Group(owned, new DiagnosticBag()) : new GroupingByKey(Policy, owned);
    }
}
