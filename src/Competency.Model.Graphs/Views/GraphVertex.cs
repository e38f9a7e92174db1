using Competency.Model.Codes;

namespace Competency.Model;

/// <summary>
/// A vertex of a graph: a standard, duty, task, element or competency of a catalog. A light value; vertices are equal if they are the same
/// object of the same catalog.
/// </summary>
public readonly struct GraphVertex : IEquatable<GraphVertex>
{
    private readonly CompetencyCatalog? _catalog;
    private readonly object? _item;

    /// <summary>The vertex of a standard.</summary>
    /// <param name="catalog">The catalog of the standard.</param>
    /// <param name="standard">The standard.</param>
    /// <exception cref="ArgumentException">The standard is not in the catalog.</exception>
    public GraphVertex(CompetencyCatalog catalog, CompetencyStandard standard)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        (_catalog, _item, Index) = (catalog, standard, catalog.IndexOf(standard));
    }

    /// <summary>The vertex of a task.</summary>
    /// <param name="catalog">The catalog of the task.</param>
    /// <param name="task">The task.</param>
    /// <exception cref="ArgumentException">The task is not in the catalog.</exception>
    public GraphVertex(CompetencyCatalog catalog, WorkTask task)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        (_catalog, _item, Index) = (catalog, task, catalog.IndexOf(task));
    }

    /// <summary>The vertex of an element.</summary>
    /// <param name="catalog">The catalog of the element.</param>
    /// <param name="element">The element.</param>
    /// <exception cref="ArgumentException">The element is not in the catalog.</exception>
    public GraphVertex(CompetencyCatalog catalog, CompetencyElement element)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        (_catalog, _item, Index) = (catalog, element, catalog.IndexOf(element));
    }

    /// <summary>The vertex of a competency.</summary>
    /// <param name="catalog">The catalog of the competency.</param>
    /// <param name="concept">The competency.</param>
    /// <exception cref="ArgumentException">The competency is not in the catalog.</exception>
    public GraphVertex(CompetencyCatalog catalog, Concept concept)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        (_catalog, _item, Index) = (catalog, concept, catalog.IndexOf(concept));
    }

    // The vertex of a duty, of which a catalog has no list: its number is that of its view.
    internal GraphVertex(CompetencyCatalog catalog, Duty duty, int index) => (_catalog, _item, Index) = (catalog, duty, index);

    // An object whose index is known.
    private GraphVertex(CompetencyCatalog catalog, object item, int index) => (_catalog, _item, Index) = (catalog, item, index);

    /// <summary>The standard, or <see langword="null"/> if the vertex is something else.</summary>
    public CompetencyStandard? Standard => _item as CompetencyStandard;

    /// <summary>The duty, or <see langword="null"/> if the vertex is something else.</summary>
    public Duty? Duty => _item as Duty;

    /// <summary>The task, or <see langword="null"/> if the vertex is something else.</summary>
    public WorkTask? Task => _item as WorkTask;

    /// <summary>The element, or <see langword="null"/> if the vertex is something else.</summary>
    public CompetencyElement? Element => _item as CompetencyElement;

    /// <summary>The competency, or <see langword="null"/> if the vertex is something else.</summary>
    public Concept? Concept => _item as Concept;

    /// <summary>
    /// What identifies it in its catalog, for people and files: the key of a standard, the identity of a task after that of its standard
    /// (<c>TFB5131-902v3/T1.1</c>), the identity of an element or competency. Of a duty, the code in its standard, which other standards
    /// have, too. Empty in the default value.
    /// </summary>
    public string Code => _item switch
    {
        CompetencyStandard standard => _catalog!.KeyOf(standard).Text,
        Duty duty => duty.Code is ItemCode code ? code.Text : duty.Title,
        WorkTask task => $"{_catalog!.KeyOf(task.Standard)}/{task.Id}",
        CompetencyElement element => element.Id.ToString(),
        Concept concept => concept.Id,
        _ => "",
    };

    /// <summary>The title. Empty in the default value.</summary>
    public string Title => _item switch
    {
        CompetencyStandard standard => standard.Title,
        Duty duty => duty.Title,
        WorkTask task => task.Title,
        CompetencyElement element => element.Title,
        Concept concept => concept.Title,
        _ => "",
    };

    // The position in the list of the catalog; of a duty, among those of its view.
    internal int Index { get; }

    // The catalog; null in the default value.
    internal CompetencyCatalog? Catalog => _catalog;

    /// <summary>Whether both are the same object of the same catalog.</summary>
    public static bool operator ==(GraphVertex left, GraphVertex right) => left.Equals(right);

    /// <summary>Whether both are not the same object of the same catalog.</summary>
    public static bool operator !=(GraphVertex left, GraphVertex right) => !left.Equals(right);

    // Objects of a catalog by index, without asking it for that again.
    internal static GraphVertex StandardAt(CompetencyCatalog catalog, int index) => new(catalog, (object)catalog.Standards[index], index);

    internal static GraphVertex TaskAt(CompetencyCatalog catalog, int index) => new(catalog, (object)catalog.Tasks[index], index);

    internal static GraphVertex ElementAt(CompetencyCatalog catalog, int index) => new(catalog, (object)catalog.Elements[index], index);

    internal static GraphVertex ConceptAt(CompetencyCatalog catalog, int index) => new(catalog, (object)catalog.Concepts[index], index);

    /// <inheritdoc/>
    public bool Equals(GraphVertex other) => ReferenceEquals(_item, other._item) && ReferenceEquals(_catalog, other._catalog);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GraphVertex other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _item is null ? 0 : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_item);

    /// <summary>Code and title.</summary>
    public override string ToString() => $"{Code} {Title}";
}
