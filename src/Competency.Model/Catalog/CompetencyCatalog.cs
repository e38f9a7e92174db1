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
    private readonly CatalogContent _content;
    private readonly CatalogCache<CompetencyCatalog> _views;

    internal CompetencyCatalog(CatalogContent content)
    {
        _content = content;
        _views = new CatalogCache<CompetencyCatalog>(this);
    }

    /// <summary>
    /// The identity of the catalog: sixteen hexadecimal digits of a SHA-256 over the content of all standards and vocabularies and
    /// the id of the policy. Cite it with every score that depends on the catalog.
    /// </summary>
    public string Id => _content.Id;

    /// <summary>The policy by which elements are the same competency.</summary>
    public IMatchingPolicy Policy => _content.Policy;

    /// <summary>
    /// The diagnostics of the catalog as a whole: repeated standards, conflicting codes and versions, mappings not followed.
    /// </summary>
    public ImmutableArray<Diagnostic> Diagnostics => _content.Diagnostics;

    /// <summary>The standards, in natural order of their keys (<see cref="KeyOf"/>).</summary>
    public ImmutableArray<CompetencyStandard> Standards => _content.Standards;

    /// <summary>The tasks of all standards, standard by standard, in the order of the documents.</summary>
    public ImmutableArray<WorkTask> Tasks => _content.Tasks;

    /// <summary>The elements of the standards, standard by standard, then those of the vocabularies.</summary>
    public ImmutableArray<CompetencyElement> Elements => _content.Elements;

    /// <summary>The competencies, by kind, then by key in natural order.</summary>
    public ImmutableArray<Concept> Concepts => _content.Concepts;

    /// <summary>The vocabularies, by id; several of one id if their content differs.</summary>
    public ImmutableArray<CompetencyVocabulary> Vocabularies => _content.Vocabularies;

    /// <summary>The key of a standard in this catalog: its code, or <c>CODE#2</c> … if another standard has the code.</summary>
    /// <param name="standard">The standard.</param>
    /// <exception cref="ArgumentException">The standard is not in this catalog.</exception>
    public StandardCode KeyOf(CompetencyStandard standard) => _content.KeyAt(IndexOf(standard));

    /// <summary>
    /// The SHA-256 of the content of a standard, in 64 hexadecimal digits. Equal for standards of equal content, whatever their
    /// files and formats: provenance is left out, and elements of a vocabulary count by identity alone.
    /// </summary>
    /// <param name="standard">The standard.</param>
    /// <exception cref="ArgumentException">The standard is not in this catalog.</exception>
    public string ContentHashOf(CompetencyStandard standard) => _content.HashOfStandard(IndexOf(standard));

    /// <summary>The SHA-256 of the content of a vocabulary, in 64 hexadecimal digits.</summary>
    /// <param name="vocabulary">One of the <see cref="Vocabularies"/>.</param>
    /// <exception cref="ArgumentException">The vocabulary is not in this catalog.</exception>
    public string ContentHashOf(CompetencyVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        int index = Vocabularies.IndexOf(vocabulary);
        return index >= 0 ? _content.HashOfVocabulary(index) : throw Foreign(vocabulary, nameof(vocabulary));
    }

    /// <summary>The concept that contains the element in this catalog.</summary>
    /// <param name="element">The element.</param>
    /// <exception cref="ArgumentException">The element is not in this catalog.</exception>
    public Concept ConceptOf(CompetencyElement element) => ConceptAt(_content.ConceptOf(IndexOf(element)));

    /// <summary>The position of a standard in <see cref="Standards"/>, from 0.</summary>
    /// <param name="standard">The standard.</param>
    /// <exception cref="ArgumentException">The standard is not in this catalog.</exception>
    public int IndexOf(CompetencyStandard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        int index = _content.IndexOf(standard);
        return index >= 0 ? index : throw Foreign(standard, nameof(standard));
    }

    /// <summary>The position of a task in <see cref="Tasks"/>, from 0.</summary>
    /// <param name="task">The task.</param>
    /// <exception cref="ArgumentException">The task is not in this catalog.</exception>
    public int IndexOf(WorkTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        int index = _content.IndexOf(task.Standard);
        return index >= 0 ? _content.FirstTask(index) + task.Position : throw Foreign(task, nameof(task));
    }

    /// <summary>The position of an element in <see cref="Elements"/>, from 0.</summary>
    /// <param name="element">The element.</param>
    /// <exception cref="ArgumentException">The element is not in this catalog.</exception>
    public int IndexOf(CompetencyElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        int index = _content.IndexOf(element);
        return index >= 0 ? index : throw Foreign(element, nameof(element));
    }

    /// <summary>The position of a concept in <see cref="Concepts"/>, from 0.</summary>
    /// <param name="concept">The concept.</param>
    /// <exception cref="ArgumentException">The concept is not of this catalog.</exception>
    public int IndexOf(Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        bool isOwn = concept.Index < ConceptCount && ReferenceEquals(ConceptAt(concept.Index), concept);
        return isOwn ? concept.Index : throw Foreign(concept, nameof(concept));
    }

    /// <summary>The owner of an element in this catalog: the key of its standard, or the id of its vocabulary.</summary>
    /// <param name="element">The element.</param>
    /// <exception cref="ArgumentException">The element is not in this catalog.</exception>
    public string OwnerOf(CompetencyElement element) => _content.OwnerAt(IndexOf(element));

    /// <summary>Id and the number of standards.</summary>
    public override string ToString() => $"{Id} ({StandardCount} standards)";

    // How elements were grouped.
    internal IElementGrouping Grouping => _content.Grouping;

    // What the catalog holds, for those who compute from it: an object by its index is made alone where objects are made when touched,
    // and a count makes none.
    internal CatalogContent Content => _content;

    internal int StandardCount => _content.StandardCount;

    internal int TaskCount => _content.TaskCount;

    internal int ElementCount => _content.ElementCount;

    internal int ConceptCount => _content.ConceptCount;

    internal CompetencyStandard StandardAt(int index) => _content.StandardAt(index);

    internal WorkTask TaskAt(int index) => _content.TaskAt(index);

    internal CompetencyElement ElementAt(int index) => _content.ElementAt(index);

    internal Concept ConceptAt(int index) => _content.ConceptAt(index);

    // A view that another layer computes from this catalog once.
    internal TView Derived<TView>()
        where TView : class, ICatalogView<CompetencyCatalog, TView> => _views.Get<TView>();

    // A view that another layer computes from this catalog once for each key, and keeps as long as the key is.
    internal TView Derived<TKey, TView>(TKey key)
        where TKey : class
        where TView : class, ICatalogView<CompetencyCatalog, TKey, TView> => _views.Get<TKey, TView>(key);

    private static ArgumentException Foreign(object what, string parameter) =>
        new($"'{what}' does not belong to this catalog. Take it from the catalog, or add it before the catalog is built.", parameter);
}
