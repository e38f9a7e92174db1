using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Competency.Model.Names.Normalization;

namespace Competency.Model;

/// <summary>
/// A competency in a catalog. In this API a competency is a concept: all elements of all standards that are the same
/// competency under the matching policy of the catalog. Gaps and similarities are computed over concepts.
/// </summary>
/// <remarks>
/// A concept belongs to one catalog: its <see cref="Index"/> is meaningless in another, its <see cref="Id"/> is not.
/// </remarks>
/// <example>
/// The standards with a competency:
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// Concept concept = catalog.Find("咖啡機日常清潔")[0].Concept!;
/// foreach (CompetencyElement element in concept.Elements)
/// {
///     Console.WriteLine($"{catalog.OwnerOf(element)} {element}");      // TFB5131-901v2 S05 咖啡機日常清潔
/// }
/// </code>
/// </example>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed class Concept
{
    private readonly string _key;
    private string? _id;
    private Generality _generality;

    internal Concept(int index, string key, ElementKind kind, string title, ImmutableArray<CompetencyElement> elements)
    {
        Index = index;
        _key = key;
        Kind = kind;
        Title = title;
        Elements = elements;
    }

    /// <summary>The position in <see cref="CompetencyCatalog.Concepts"/>, from 0.</summary>
    public int Index { get; }

    /// <summary>Kind and key, <c>skill:溝通協調</c>: derived from content, so the same in every catalog of the same policy.</summary>
    public string Id => _id ??= IdOf(Kind, _key);

    /// <summary>The kind of the elements; of a concept of several kinds, joined by a mapping, the most frequent kind.</summary>
    public ElementKind Kind { get; }

    /// <summary>
    /// The most frequent title of the elements, of several the first in ordinal order; empty if no element has a title.
    /// </summary>
    public string Title { get; }

    /// <summary>The elements that are this competency, at least one, in the order of the catalog.</summary>
    public ImmutableArray<CompetencyElement> Elements { get; }

    /// <summary>
    /// Whether all names of the elements say no field (<see cref="NameNormalizer.IsGeneral"/>): 相關法規, 專業知識, 電腦操作. Roles that
    /// share such a competency may mean different things by it. <see langword="false"/> if no element has a title.
    /// </summary>
    /// <remarks>Judged when first asked for. <see cref="ConceptWeightings.ByGenerality"/> lets such competencies weigh less.</remarks>
    public bool IsGeneral => (_generality == Generality.Unknown ? _generality = Judge() : _generality) == Generality.General;

    // The key within the kind.
    internal string Key => Id[(Kind.Id.Length + 1)..];

    // The id of the concept of a kind and key.
    internal static string IdOf(ElementKind kind, string key) => $"{kind}:{key}";

    /// <summary>The title, or the id of a concept without a title.</summary>
    public override string ToString() => Title.Length > 0 ? Title : Id;

    private Generality Judge() => Title.Length > 0 && Elements
        .Select(static element => element.Title)
        .Where(static title => title.Length > 0)
        .Distinct(StringComparer.Ordinal)
        .All(NameNormalizer.IsGeneral)
            ? Generality.General
            : Generality.Named;

    // One byte, so that a thread reads no half of an answer.
    private enum Generality : byte
    {
        Unknown,
        General,
        Named,
    }
}
