using System.Collections.Immutable;
using Competency.Model.Catalog;
using Competency.Model.Codes;
using Competency.Model.Matching;

namespace Competency.Model;

/// <summary>
/// Standards and vocabularies taken together: finds them by code and words, and knows which of their elements are the
/// same competency. Immutable and safe to share between threads; made by a <see cref="CatalogBuilder"/>.
/// </summary>
/// <remarks>
/// Standards, tasks, elements and concepts have dense indices from 0. The same content gives the same indices and the
/// same <see cref="Id"/>, whatever order it was added in.
/// </remarks>
public sealed partial class CompetencyCatalog
{
    private readonly ImmutableArray<KeyedStandard> _registered;
    private readonly Dictionary<CompetencyStandard, int> _indexOfStandard;
    private readonly Dictionary<CompetencyElement, int> _indexOfElement = new(ReferenceEqualityComparer.Instance);
    private readonly int[] _firstTask;
    private readonly int[] _conceptOfElement;
    private readonly DerivedViews _views = new();
    private readonly ImmutableArray<OwnedElement> _grouped;
    private readonly IElementGrouping _grouping;

    internal CompetencyCatalog(
        ImmutableArray<KeyedStandard> standards,
        VocabularyRegister vocabularies,
        IMatchingPolicy policy,
        DiagnosticBag diagnostics)
    {
        _registered = standards;
        Policy = policy;
        Vocabularies = vocabularies.Vocabularies;
        Id = CatalogIdentity.Of(standards, vocabularies.ContentHashes, policy.Id);
        Standards = [.. standards.Select(static entry => entry.Standard)];
        _indexOfKey = standards.Select(static (entry, index) => (entry.Key.Text, index)).ToDictionary(StringComparer.Ordinal);
        _indexOfStandard = new Dictionary<CompetencyStandard, int>(
            Standards.Select(static (standard, index) => KeyValuePair.Create(standard, index)),
            ReferenceEqualityComparer.Instance);
        Tasks = [.. Standards.SelectMany(static standard => standard.Tasks)];
        _firstTask = FirstTasks();
        Elements = [.. Standards.SelectMany(static standard => standard.Elements), .. vocabularies.Elements];
        IndexElements(vocabularies);
        _grouped = [.. Elements.Zip(OwnerNames(), static (element, owner) => new OwnedElement(element, owner))];
        _grouping = policy is IGroupingPolicy sees ? sees.Group(_grouped, diagnostics) : new GroupingByKey(policy, _grouped);
        Concepts = ConceptGrouping.Group(Elements, _grouping);
        _conceptOfElement = ConceptsByElement();
        _latest = LatestVersions();
        Diagnostics = diagnostics.ToImmutable();
    }

    /// <summary>
    /// Sixteen hexadecimal digits derived from the content of all standards and vocabularies and from the policy: cite it
    /// with a score that depends on the catalog.
    /// </summary>
    public string Id { get; }

    /// <summary>The policy that decides which elements are the same competency.</summary>
    public IMatchingPolicy Policy { get; }

    /// <summary>What was found when the standards were gathered: repetitions, conflicts of codes and versions, mappings that could not be followed.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The standards, by <see cref="KeyOf"/> in natural order.</summary>
    public ImmutableArray<CompetencyStandard> Standards { get; }

    /// <summary>The tasks of all standards, standard by standard, each in the order of its document.</summary>
    public ImmutableArray<WorkTask> Tasks { get; }

    /// <summary>The elements that standards own, standard by standard, then those of the vocabularies.</summary>
    public ImmutableArray<CompetencyElement> Elements { get; }

    /// <summary>The competencies, by kind, then key in natural order.</summary>
    public ImmutableArray<Concept> Concepts { get; }

    /// <summary>The vocabularies by id; of one id more than one only when their content differs.</summary>
    public ImmutableArray<CompetencyVocabulary> Vocabularies { get; }

    /// <summary>What the catalog calls the standard: its code, or <c>CODE#2</c> … when the code means another one.</summary>
    /// <exception cref="ArgumentException">The standard is not in this catalog.</exception>
    public StandardCode KeyOf(CompetencyStandard standard) => _registered[IndexOf(standard)].Key;

    /// <summary>The hash of the standard's content, provenance left out: 64 hexadecimal digits.</summary>
    /// <exception cref="ArgumentException">The standard is not in this catalog.</exception>
    public string ContentHashOf(CompetencyStandard standard) => _registered[IndexOf(standard)].ContentHash;

    /// <summary>The competency that the element is, here.</summary>
    /// <exception cref="ArgumentException">The element is not in this catalog.</exception>
    public Concept ConceptOf(CompetencyElement element) => Concepts[_conceptOfElement[IndexOf(element)]];

    /// <summary>The position of the standard in <see cref="Standards"/>.</summary>
    /// <exception cref="ArgumentException">The standard is not in this catalog.</exception>
    public int IndexOf(CompetencyStandard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        return _indexOfStandard.TryGetValue(standard, out int index) ? index : throw Foreign(standard, nameof(standard));
    }

    /// <summary>The position of the task in <see cref="Tasks"/>.</summary>
    /// <exception cref="ArgumentException">The task is not in this catalog.</exception>
    public int IndexOf(WorkTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return _indexOfStandard.TryGetValue(task.Standard, out int index)
            ? _firstTask[index] + task.Position
            : throw Foreign(task, nameof(task));
    }

    /// <summary>The position of the element in <see cref="Elements"/>.</summary>
    /// <exception cref="ArgumentException">The element is not in this catalog.</exception>
    public int IndexOf(CompetencyElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return _indexOfElement.TryGetValue(element, out int index) ? index : throw Foreign(element, nameof(element));
    }

    /// <summary>The position of the concept in <see cref="Concepts"/>.</summary>
    /// <exception cref="ArgumentException">The concept is not of this catalog.</exception>
    public int IndexOf(Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        bool isOwn = concept.Index < Concepts.Length && ReferenceEquals(Concepts[concept.Index], concept);
        return isOwn ? concept.Index : throw Foreign(concept, nameof(concept));
    }

    /// <summary>What the catalog calls the owner of an element: the key of the standard, or the id of the vocabulary.</summary>
    /// <exception cref="ArgumentException">The element is not in this catalog.</exception>
    public string OwnerOf(CompetencyElement element) => _grouped[IndexOf(element)].Owner;

    /// <summary>Id and number of standards.</summary>
    public override string ToString() => $"{Id} ({Standards.Length} standards)";

    /// <summary>A view that another layer computes from this catalog once: see <see cref="DerivedViews"/>.</summary>
    internal T Derived<T>(Func<CompetencyCatalog, T> make)
        where T : class => _views.Get(this, make);

    private static ArgumentException Foreign(object what, string parameter) =>
        new($"'{what}' does not belong to this catalog. Take it from the catalog, or add it before the catalog is built.", parameter);

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

        // Vocabularies that were read twice have elements that stand for the same ones.
        foreach (CompetencyElement element in vocabularies.Added.SelectMany(static vocabulary => vocabulary.Elements))
        {
            _indexOfElement.TryAdd(element, _indexOfElement[vocabularies.Counting(element)]);
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
