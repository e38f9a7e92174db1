using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Competency.Model.Compiled.Bytes;
using Competency.Model.Compiled.Records;

namespace Competency.Model.Compiled;

// The elements of a compiled catalog, each made once, when it is first touched: those of its standards, then those of its vocabularies. An
// element of a vocabulary that another one of the same id has, too, is none of the catalog, but standards may refer to it.
internal sealed class CompiledElements
{
    private readonly CompiledFile _file;
    private readonly TextTable _texts;
    private readonly NamedValues _values;
    private readonly RecordTable _records;
    private readonly int _standards;
    private readonly CompetencyElement?[] _made;
    private readonly ConcurrentDictionary<CompetencyElement, int> _numbers = new(ReferenceEqualityComparer.Instance);

    public CompiledElements(CompiledFile file, TextTable texts, NamedValues values, int standards)
    {
        (_file, _texts, _values, _standards) = (file, texts, values, standards);
        _records = file.Records(FileSection.Elements);
        _made = new CompetencyElement?[_records.Count];
    }

    public CompetencyElement? ElementOf(int number) => (uint)number < (uint)_made.Length ? Element(number) : null;

    // The element that the catalog has at an index.
    public CompetencyElement At(int index) => Element(NumberAt(index));

    // The index that the catalog gives an element; negative if it is not of this file.
    public int IndexOf(CompetencyElement element) => _numbers.TryGetValue(element, out int number) ? IndexOfNumber(number) : -1;

    // The same for the number of an element; negative if none has it.
    public int IndexOfNumber(int number) =>
        (uint)number >= (uint)_made.Length ? -1
        : _file[FileSection.CatalogElements].IsEmpty ? number
        : _file.At(FileSection.CatalogElements, number);

    // Those of a standard.
    public ImmutableArray<CompetencyElement> OfStandard(int standard) => Range(standard);

    public ImmutableArray<CompetencyElement> OfVocabulary(int vocabulary) => Range(_standards + vocabulary);

    // The standard that has the element at an index; negative if a vocabulary has it.
    public int StandardOf(int index)
    {
        int owner = _file.LastAtMost(FileSection.FirstElements, NumberAt(index));
        return owner < _standards ? owner : -1;
    }

    // The element of a vocabulary with a code; null if there is none.
    public CompetencyElement? Find(int vocabulary, string code)
    {
        (int first, int end) = (FirstOf(_standards + vocabulary), FirstOf(_standards + vocabulary + 1));
        int inOrder = first - FirstOf(_standards);
        byte[] sought = Encoding.UTF8.GetBytes(code);
        (int from, int to) = (0, end - first);
        while (from < to)
        {
            int middle = (from + to) / 2;
            int number = first + _file.At(FileSection.VocabularyOrder, inOrder + middle);
            RecordReader reader = new(_records[number], _texts);
            int order = _texts.Bytes(reader.Number()).SequenceCompareTo(sought);
            GC.KeepAlive(_file);
            if (order == 0)
            {
                return Element(number);
            }

            (from, to) = order < 0 ? (middle + 1, to) : (from, middle);
        }

        return null;
    }

    private int NumberAt(int index) =>
        _file[FileSection.ElementObjects].IsEmpty ? index : _file.At(FileSection.ElementObjects, index);

    // The first element of a standard, or, after those, of a vocabulary.
    private int FirstOf(int owner) => _file.At(FileSection.FirstElements, owner);

    private ImmutableArray<CompetencyElement> Range(int owner)
    {
        (int first, int end) = (FirstOf(owner), FirstOf(owner + 1));
        CompetencyElement[] elements = new CompetencyElement[end - first];
        for (int at = 0; at < elements.Length; at++)
        {
            elements[at] = Element(first + at);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(elements);
    }

    // Known by its number before others can see it, since whoever sees it may ask for the number.
    private CompetencyElement Element(int number)
    {
        if (Volatile.Read(ref _made[number]) is CompetencyElement known)
        {
            return known;
        }

        int owner = _file.LastAtMost(FileSection.FirstElements, number);
        RecordReader reader = new(_records[number], _texts);
        CompetencyElement made = ElementRecord.Read(ref reader, _values, number - FirstOf(owner));
        _numbers.TryAdd(made, number);
        return Interlocked.CompareExchange(ref _made[number], made, null) ?? made;
    }
}
