using System.Collections.Immutable;
using Competency.Model.Codes;
using Competency.Model.Matching;

namespace Competency.Model.Catalog;

// A catalog as it was built: every object is there.
internal sealed class LoadedContent : CatalogContent
{
    private readonly ImmutableArray<KeyedStandard> _registered;
    private readonly CatalogIdentity _identity;
    private readonly Dictionary<string, int> _indexOfKey;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _keys;
    private readonly Dictionary<CompetencyStandard, int> _indexOfStandard;
    private readonly Dictionary<CompetencyElement, int> _indexOfElement = new(ReferenceEqualityComparer.Instance);
    private readonly int _firstOfVocabulary;
    private readonly int[] _firstTask;
    private readonly int[] _conceptOfElement;
    private readonly ImmutableArray<OwnedElement> _grouped;

    public LoadedContent(
        ImmutableArray<KeyedStandard> standards,
        VocabularyRegister vocabularies,
        IMatchingPolicy policy,
        DiagnosticBag diagnostics)
    {
        _registered = standards;
        Policy = policy;
        Vocabularies = vocabularies.Vocabularies;
        _identity = new CatalogIdentity(standards, vocabularies.Hashed, policy.Id);
        Standards = [.. standards.Select(static entry => entry.Standard)];
        _indexOfKey = standards.Select(static (entry, index) => (entry.Key.Text, index)).ToDictionary(StringComparer.Ordinal);
        _keys = _indexOfKey.GetAlternateLookup<ReadOnlySpan<char>>();
        _indexOfStandard = new Dictionary<CompetencyStandard, int>(
            Standards.Select(static (standard, index) => KeyValuePair.Create(standard, index)),
            ReferenceEqualityComparer.Instance);
        Tasks = [.. Standards.SelectMany(static standard => standard.Tasks)];
        _firstTask = FirstTasks();
        Elements = [.. Standards.SelectMany(static standard => standard.Elements), .. vocabularies.Elements];
        _firstOfVocabulary = Elements.Length - vocabularies.Elements.Count;
        IndexElements(vocabularies);
        _grouped = [.. Elements.Zip(OwnerNames(), static (element, owner) => new OwnedElement(element, owner))];
        Grouping = policy is IGroupingPolicy grouping ? grouping.Group(_grouped, diagnostics) : new GroupingByKey(policy, _grouped);
        PolicyFailures.Report(policy.Id, Grouping.Failures, _grouped, Owners(), diagnostics);
        Concepts = ConceptGrouping.Group(Elements, Grouping);
        _conceptOfElement = ConceptsByElement();
        Diagnostics = diagnostics.ToImmutable();
    }

    public override string Id => _identity.Id;

    public override IMatchingPolicy Policy { get; }

    public override IElementGrouping Grouping { get; }

    public override ImmutableArray<Diagnostic> Diagnostics { get; }

    public override ImmutableArray<CompetencyStandard> Standards { get; }

    public override ImmutableArray<WorkTask> Tasks { get; }

    public override ImmutableArray<CompetencyElement> Elements { get; }

    public override ImmutableArray<Concept> Concepts { get; }

    public override ImmutableArray<CompetencyVocabulary> Vocabularies { get; }

    public override int StandardCount => Standards.Length;

    public override int TaskCount => Tasks.Length;

    public override int ElementCount => Elements.Length;

    public override int ConceptCount => Concepts.Length;

    public override bool AreAllImportant =>
        Standards.All(static standard => standard.Requirements.All(static requirement => requirement.IsImportant));

    public override CompetencyStandard StandardAt(int index) => Standards[index];

    public override WorkTask TaskAt(int index) => Tasks[index];

    public override CompetencyElement ElementAt(int index) => Elements[index];

    public override Concept ConceptAt(int index) => Concepts[index];

    public override StandardCode KeyAt(int standard) => _registered[standard].Key;

    public override string TitleAt(int standard) => Standards[standard].Title;

    public override string? FrameworkAt(int standard) => Standards[standard].Framework;

    public override string HashOfStandard(int standard) => _identity.Standards[standard];

    public override string HashOfVocabulary(int vocabulary) => _identity.Vocabularies[vocabulary];

    public override int FindKey(ReadOnlySpan<char> key) => _keys.TryGetValue(key, out int index) ? index : -1;

    public override int IndexOf(CompetencyStandard standard) => _indexOfStandard.TryGetValue(standard, out int index) ? index : -1;

    // Elements of the first vocabulary stand in its order: the place of most tells their index, without a look-up.
    public override int IndexOf(CompetencyElement element)
    {
        int first = _firstOfVocabulary + element.Position;
        return first < Elements.Length && ReferenceEquals(Elements[first], element) ? first
            : _indexOfElement.TryGetValue(element, out int index) ? index
            : -1;
    }

    public override int FirstTask(int standard) => _firstTask[standard];

    public override int ConceptOf(int element) => _conceptOfElement[element];

    public override string OwnerAt(int element) => _grouped[element].Owner;

    private int[] FirstTasks()
    {
        int[] first = new int[Standards.Length];
        for (int index = 1; index < first.Length; index++)
        {
            first[index] = first[index - 1] + Standards[index - 1].Tasks.Length;
        }

        return first;
    }

    private void IndexElements(VocabularyRegister vocabularies)
    {
        foreach (CompetencyElement element in Elements)
        {
            _indexOfElement.Add(element, _indexOfElement.Count);
        }

        // A vocabulary that was read twice has two objects for each element: both have the index of the first.
        foreach (CompetencyElement element in vocabularies.Added.SelectMany(static vocabulary => vocabulary.Elements))
        {
            _indexOfElement.TryAdd(element, _indexOfElement[vocabularies.CatalogElement(element)]);
        }
    }

    private List<string> OwnerNames()
    {
        List<string> names = new(Elements.Length);
        foreach (KeyedStandard entry in _registered)
        {
            names.AddRange(Enumerable.Repeat(entry.Key.Text, entry.Standard.Elements.Length));
        }

        names.AddRange(Elements.Skip(names.Count).Select(static element => element.Id.Owner));
        return names;
    }

    private IEnumerable<(string Owner, SourceLocation Location)> Owners() => _registered
        .Select(static entry => (entry.Key.Text, StandardLocations.LocationOf(entry.Standard)))
        .Concat(Vocabularies.Select(static vocabulary => (vocabulary.Id, vocabulary.Location)));

    private int[] ConceptsByElement()
    {
        int[] concepts = new int[Elements.Length];
        foreach (Concept concept in Concepts)
        {
            foreach (CompetencyElement element in concept.Elements)
            {
                concepts[_indexOfElement[element]] = concept.Index;
            }
        }

        return concepts;
    }
}
