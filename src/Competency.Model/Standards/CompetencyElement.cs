using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Competency.Model.Codes;
using Competency.Model.Standards;

namespace Competency.Model;

/// <summary>A knowledge, skill, attitude or other competency in a standard or, for global elements, in a vocabulary.</summary>
/// <remarks>
/// Its identity is local to its owner. Whether elements of different standards are the same competency is decided by a matching policy: see
/// <see cref="Concept"/>.
/// </remarks>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed class CompetencyElement
{
    private readonly ElementDetails? _details;

    internal CompetencyElement()
    {
    }

    /// <summary>Owner and local identity: <c>APA2654-001v4 A08#2</c>.</summary>
    public required ElementId Id { get; init; }

    /// <summary>The code in the document; <see langword="null"/> if there is none, as for the attitudes of some documents.</summary>
    public ElementCode? Code { get; init; }

    /// <summary>
    /// Another code by which its source identifies the element, such as the UUID of CASE where <see cref="Code"/> is the code for people;
    /// <see langword="null"/> if there is none.
    /// </summary>
    public ElementCode? AlternateCode
    {
        get => _details?.AlternateCode;
        init
        {
            if (value is not null)
            {
                (_details ??= new ElementDetails()).AlternateCode = value;
            }
        }
    }

    /// <summary>The kind: knowledge, skill, attitude or another one.</summary>
    public required ElementKind Kind { get; init; }

    /// <summary>The name in its first spelling; empty if the document has only the code.</summary>
    public required string Title { get; init; }

    /// <summary>The definition; <see langword="null"/> if there is none.</summary>
    public string? Description
    {
        get => _details?.Description;
        init
        {
            if (value is not null)
            {
                (_details ??= new ElementDetails()).Description = value;
            }
        }
    }

    /// <summary>Other spellings and names of the same element, in order of appearance.</summary>
    public ImmutableArray<string> AlternateTitles
    {
        get => _details is null ? [] : _details.AlternateTitles;
        init
        {
            if (!value.IsDefaultOrEmpty)
            {
                (_details ??= new ElementDetails()).AlternateTitles = value;
            }
        }
    }

    /// <summary>The names by language (BCP 47), for elements of multilingual vocabularies; empty otherwise.</summary>
    public ImmutableSortedDictionary<string, string> Labels
    {
        get => _details is null ? NoLabels : _details.Labels;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            if (!value.IsEmpty)
            {
                (_details ??= new ElementDetails()).Labels = value;
            }
        }
    }

    /// <summary>The codes of the broader elements in the same vocabulary.</summary>
    public ImmutableArray<ElementCode> Broader
    {
        get => _details is null ? [] : _details.Broader;
        init
        {
            if (!value.IsDefaultOrEmpty)
            {
                (_details ??= new ElementDetails()).Broader = value;
            }
        }
    }

    /// <summary>How the element relates to others, beside being narrower, in the order of the source.</summary>
    public ImmutableArray<RelatedElement> Relations
    {
        get => _details is null ? [] : _details.Relations;
        init
        {
            if (!value.IsDefaultOrEmpty)
            {
                (_details ??= new ElementDetails()).Relations = value;
            }
        }
    }

    /// <summary>Whether the element belongs to a vocabulary, so that its code has the same meaning in all standards that use it.</summary>
    public bool IsGlobal { get; init; }

    /// <summary>The position among the elements of the owner, from 0.</summary>
    public int Position { get; internal set; }

    internal static ImmutableSortedDictionary<string, string> NoLabels { get; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Local identity and title: <c>K02 藝術產業及生態環境</c>.</summary>
    public override string ToString() => Title.Length == 0 ? Id.Local.Text : $"{Id.Local} {Title}";
}
