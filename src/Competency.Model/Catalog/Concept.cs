using System.Collections.Immutable;

namespace Competency.Model;

/// <summary>
/// A competency as a catalog sees it: what elements of several standards have in common when the catalog's matching
/// policy says that they are the same. Gaps and similarities are computed over concepts.
/// </summary>
/// <remarks>Belongs to one catalog: <see cref="Index"/> means nothing in another one; <see cref="Id"/> does.</remarks>
public sealed class Concept
{
    internal Concept(int index, string key, ElementKind kind, string title, ImmutableArray<CompetencyElement> elements)
    {
        Index = index;
        Id = IdOf(kind, key);
        Kind = kind;
        Title = title;
        Elements = elements;
    }

    /// <summary>The position among the concepts of the catalog, from 0: by kind, then by key in natural order.</summary>
    public int Index { get; }

    /// <summary>Kind and key, <c>skill:溝通協調</c>: derived from content alone, so the same in every catalog of the same policy.</summary>
    public string Id { get; }

    /// <summary>The kind of its elements; where a mapping joins several kinds, the one that most of them have.</summary>
    public ElementKind Kind { get; }

    /// <summary>The most frequent title of its elements, of several the first by ordinal value; empty if none is named.</summary>
    public string Title { get; }

    /// <summary>The elements that are this competency, one at least, in the order of the catalog.</summary>
    public ImmutableArray<CompetencyElement> Elements { get; }

    /// <summary>The id of the concept of a kind and key.</summary>
    internal static string IdOf(ElementKind kind, string key) => $"{kind}:{key}";

    /// <summary>The title, or the id of a competency that nothing names.</summary>
    public override string ToString() => Title.Length > 0 ? Title : Id;
}
