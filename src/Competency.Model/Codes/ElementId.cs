using System.Text.Json.Serialization;

namespace Competency.Model.Codes;

/// <summary>
/// The identity of a competency element: its owner, and its identity within the owner. Elements of different standards have different
/// identities, even with the same code. For the question whether they are the same competency, see <see cref="Concept"/>.
/// </summary>
/// <param name="Owner">The code of the owning standard; for global elements, the id of the vocabulary.</param>
/// <param name="Local">The identity within the owner, such as <c>A08#2</c>.</param>
/// <exception cref="ArgumentNullException"><paramref name="Owner"/> is <see langword="null"/>.</exception>
/// <example>
/// Equal codes of two standards are two elements, and the catalog tells whether they are one competency:
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// ElementId one = new("TFB5131-901v2", LocalId.Parse("S05"));
/// ElementId other = new("TFB5131-902v3", LocalId.Parse("S02"));
/// if (catalog.TryGetElement(one, out CompetencyElement? first) &amp;&amp; catalog.TryGetElement(other, out CompetencyElement? second))
/// {
///     Console.WriteLine(catalog.ConceptOf(first) == catalog.ConceptOf(second));
/// }
/// </code>
/// </example>
[JsonConverter(typeof(CompetencyJsonConverter))]
public readonly record struct ElementId(string Owner, LocalId Local) : IComparable<ElementId>
{
    /// <summary>The code of the owning standard; for global elements, the id of the vocabulary.</summary>
    public string Owner { get; init; } = Owner ?? throw new ArgumentNullException(nameof(Owner));

    /// <summary>Compares by owner, then by local identity, each in natural order.</summary>
    public int CompareTo(ElementId other)
    {
        int order = Text.NaturalOrder.Compare(Owner, other.Owner);
        return order != 0 ? order : Local.CompareTo(other.Local);
    }

    /// <summary>Owner and local identity, as in <c>APA2654-001v4 A08#2</c>.</summary>
    public override string ToString() => $"{Owner} {Local}";
}
