using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Competency.Model.Catalog;
using Competency.Model.Codes;
using Competency.Model.Matching;

namespace Competency.Model;

/// <summary>
/// A set of standards and vocabularies: lookup by code, search by words, and the competencies (<see cref="Concept"/>) that their
/// elements have in common. Immutable and thread-safe; made by a <see cref="CatalogBuilder"/> or a <see cref="CatalogLoader"/>.
/// </summary>
/// <remarks>
/// Standards, tasks, elements and concepts have dense indices from 0. Catalogs of the same content and policy have the same
/// indices and the same <see cref="Id"/>, whatever the order of adding.
/// </remarks>
/// <example>
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// CompetencyStandard barista = catalog["TFB5131-902"];                     // without a version: the latest
/// if (catalog.TryGet("TFB5131-901v2", out CompetencyStandard? assistant))
/// {
///     Console.WriteLine($"{assistant.Title}: {assistant.Tasks.Length} tasks");
/// }
///
/// foreach (CatalogHit hit in catalog.Find("咖啡 清潔", maxCount: 5))
/// {
///     Console.WriteLine($"{hit.Kind} {hit.Code} {hit.Title}");
/// }
/// </code>
/// </example>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed partial class CompetencyCatalog
{
    private readonly ImmutableArray<KeyedStandard> _registered;
    private readonly ImmutableArray<string> _vocabularyHashes;
    private readonly Dictionary<CompetencyStandard, int> _indexOfStandard;
    private readonly Dictionary<CompetencyElement, int> _indexOfElement = new(ReferenceEqualityComparer.Instance);
    private readonly int[] _firstTask;
    private readonly int[] _conceptOfElement;
    private readonly CatalogCache<CompetencyCatalog> _views;
    private readonly ImmutableArray<OwnedElement> _grouped;
    private readonly IElementGrouping _grouping;

    internal CompetencyCatalog(
        ImmutableArray<KeyedStandard> standards,
        VocabularyRegister vocabularies,
        IMatchingPolicy policy,
        DiagnosticBag diagnostics)
    {
        _views = new CatalogCache<CompetencyCatalog>(this);
        _registered = standards;
        Policy = policy;
        Vocabularies = vocabularies.Vocabularies;
        _vocabularyHashes = vocabularies.ContentHashes;
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
        _grouping = policy is IGroupingPolicy grouping ? grouping.Group(_grouped, diagnostics) : new GroupingByKey(policy, _grouped);
        PolicyFailures.Report(policy.Id, _grouping.Failures, _grouped, Owners(), diagnostics);
        Concepts = ConceptGrouping.Group(Elements, _grouping);
        _conceptOfElement = ConceptsByElement();
        _versions = VersionsByBase();
        Diagnostics = diagnostics.ToImmutable();
    }

    /// <summary>
    /// The identity of the catalog: sixteen hexadecimal digits of a SHA-256 over the content of all standards and vocabularies and
    /// the id of the policy. Cite it with every score that depends on the catalog.
    /// </summary>
    public string Id { get; }

    /// <summary>The policy by which elements are the same competency.</summary>
    public IMatchingPolicy Policy { get; }

    /// <summary>
    /// The diagnostics of the catalog as a whole: repeated standards, conflicting codes and versions, mappings not followed.
    /// </summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The standards, in natural order of their keys (<see cref="KeyOf"/>).</summary>
    public ImmutableArray<CompetencyStandard> Standards { get; }

    /// <summary>The tasks of all standards, standard by standard, in the order of the documents.</summary>
    public ImmutableArray<WorkTask> Tasks { get; }

    /// <summary>The elements of the standards, standard by standard, then those of the vocabularies.</summary>
    public ImmutableArray<CompetencyElement> Elements { get; }

    /// <summary>The competencies, by kind, then by key in natural order.</summary>
    public ImmutableArray<Concept> Concepts { get; }

    /// <summary>The vocabularies, by id; several of one id if their content differs.</summary>
    public ImmutableArray<CompetencyVocabulary> Vocabularies { get; }

    /// <summary>The key of a standard in this catalog: its code, or <c>CODE#2</c> … if another standard has the code.</summary>
    /// <param name="standard">The standard.</param>
    /// <exception cref="ArgumentException">The standard is not in this catalog.</exception>
    public StandardCode KeyOf(CompetencyStandard standard) => _registered[IndexOf(standard)].Key;

    /// <summary>
    /// The SHA-256 of the content of a standard, in 64 hexadecimal digits. Equal for standards of equal content, whatever their
    /// files and formats: provenance is left out, and elements of a vocabulary count by identity alone.
    /// </summary>
    /// <param name="standard">The standard.</param>
    /// <exception cref="ArgumentException">The standard is not in this catalog.</exception>
    public string ContentHashOf(CompetencyStandard standard) => _registered[IndexOf(standard)].ContentHash;

    /// <summary>The SHA-256 of the content of a vocabulary, in 64 hexadecimal digits.</summary>
    /// <param name="vocabulary">One of the <see cref="Vocabularies"/>.</param>
    /// <exception cref="ArgumentException">The vocabulary is not in this catalog.</exception>
    public string ContentHashOf(CompetencyVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        int index = Vocabularies.IndexOf(vocabulary);
        return index >= 0 ? _vocabularyHashes[index] : throw Foreign(vocabulary, nameof(vocabulary));
    }

    /// <summary>The concept that contains the element in this catalog.</summary>
    /// <param name="element">The element.</param>
    /// <exception cref="ArgumentException">The element is not in this catalog.</exception>
    public Concept ConceptOf(CompetencyElement element) => Concepts[_conceptOfElement[IndexOf(element)]];

    /// <summary>The position of a standard in <see cref="Standards"/>, from 0.</summary>
    /// <param name="standard">The standard.</param>
    /// <exception cref="ArgumentException">The standard is not in this catalog.</exception>
    public int IndexOf(CompetencyStandard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        return _indexOfStandard.TryGetValue(standard, out int index) ? index : throw Foreign(standard, nameof(standard));
    }

    /// <summary>The position of a task in <see cref="Tasks"/>, from 0.</summary>
    /// <param name="task">The task.</param>
    /// <exception cref="ArgumentException">The task is not in this catalog.</exception>
    public int IndexOf(WorkTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return _indexOfStandard.TryGetValue(task.Standard, out int index)
            ? _firstTask[index] + task.Position
            : throw Foreign(task, nameof(task));
    }

    /// <summary>The position of an element in <see cref="Elements"/>, from 0.</summary>
    /// <param name="element">The element.</param>
    /// <exception cref="ArgumentException">The element is not in this catalog.</exception>
    public int IndexOf(CompetencyElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return _indexOfElement.TryGetValue(element, out int index) ? index : throw Foreign(element, nameof(element));
    }

    /// <summary>The position of a concept in <see cref="Concepts"/>, from 0.</summary>
    /// <param name="concept">The concept.</param>
    /// <exception cref="ArgumentException">The concept is not of this catalog.</exception>
    public int IndexOf(Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        bool isOwn = concept.Index < Concepts.Length && ReferenceEquals(Concepts[concept.Index], concept);
        return isOwn ? concept.Index : throw Foreign(concept, nameof(concept));
    }

    /// <summary>The owner of an element in this catalog: the key of its standard, or the id of its vocabulary.</summary>
    /// <param name="element">The element.</param>
    /// <exception cref="ArgumentException">The element is not in this catalog.</exception>
    public string OwnerOf(CompetencyElement element) => _grouped[IndexOf(element)].Owner;

    /// <summary>Id and the number of standards.</summary>
    public override string ToString() => $"{Id} ({Standards.Length} standards)";

    // How elements were grouped.
    internal IElementGrouping Grouping => _grouping;

    // A view that another layer computes from this catalog once.
    internal TView Derived<TView>()
        where TView : class, ICatalogView<CompetencyCatalog, TView> => _views.Get<TView>();

    // A view that another layer computes from this catalog once for each key, and keeps as long as the key is.
    internal TView Derived<TKey, TView>(TKey key)
        where TKey : class
        where TView : class, ICatalogView<CompetencyCatalog, TKey, TView> => _views.Get<TKey, TView>(key);

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
