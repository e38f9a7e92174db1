using System.Collections.Immutable;
using Competency.Model.Codes;

namespace Competency.Model;

/// <summary>
/// A knowledge, skill, attitude or other competency that a standard (or, for global elements, a vocabulary) names.
/// </summary>
/// <remarks>
/// Its identity ends at its owner. Whether elements of two standards are the same competency is decided by a matching
/// policy: see <c>Concept</c>.
/// </remarks>
public sealed class CompetencyElement
{
    internal CompetencyElement()
    {
    }

    /// <summary>Owner and local identity, <c>APA2654-001v4 A08#2</c>.</summary>
    public required ElementId Id { get; init; }

    /// <summary>The code that the document prints; missing for the attitudes of documents that give them none.</summary>
    public ElementCode? Code { get; init; }

    /// <summary>Knowledge, skill, attitude or other.</summary>
    public required ElementKind Kind { get; init; }

    /// <summary>The name as first spelled; empty when the document uses a code that it never names.</summary>
    public required string Title { get; init; }

    /// <summary>The definition, if there is one.</summary>
    public string? Description { get; init; }

    /// <summary>Other spellings and names of the same element, in order of appearance.</summary>
    public ImmutableArray<string> AlternateTitles { get; init; } = [];

    /// <summary>The names by language (BCP 47), for elements of multilingual vocabularies.</summary>
    public ImmutableSortedDictionary<string, string> Labels { get; init; } = NoLabels;

    /// <summary>The codes of the broader elements in the same vocabulary.</summary>
    public ImmutableArray<ElementCode> Broader { get; init; } = [];

    /// <summary>Whether the element belongs to a vocabulary and its code means the same in all standards that use it.</summary>
    public bool IsGlobal { get; init; }

    /// <summary>The position among the elements of its owner, from 0.</summary>
    public int Position { get; internal set; }

    internal static ImmutableSortedDictionary<string, string> NoLabels { get; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Local identity and title, <c>K02 藝術產業及生態環境</c>.</summary>
    public override string ToString() => Title.Length == 0 ? Id.Local.Text : $"{Id.Local} {Title}";
}
