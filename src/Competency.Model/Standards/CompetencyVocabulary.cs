using System.Collections.Immutable;
using Competency.Model.Codes;

namespace Competency.Model;

/// <summary>
/// The vocabulary of a framework whose elements are global (ESCO, NICE): elements that standards refer to by code, and
/// those that no standard uses and that must still be found.
/// </summary>
public sealed class CompetencyVocabulary
{
    private readonly Dictionary<string, CompetencyElement> _byCode;

    internal CompetencyVocabulary(
        string id,
        string? version,
        string? title,
        string? language,
        ImmutableArray<LevelScale> levelScales,
        ImmutableArray<CompetencyElement> elements)
    {
        Id = id;
        Version = version;
        Title = title;
        Language = language;
        LevelScales = levelScales;
        Elements = elements;
        _byCode = new Dictionary<string, CompetencyElement>(elements.Length, StringComparer.Ordinal);
        foreach (CompetencyElement element in elements)
        {
            element.Position = _byCode.Count;
            _byCode.Add(element.Code.GetValueOrDefault().Text, element);
        }
    }

    /// <summary>
    /// The name by which standards refer to it; distinct for releases whose codes mean different things: <c>nice-2.0.0</c>.
    /// </summary>
    public string Id { get; }

    /// <summary>The release, as published.</summary>
    public string? Version { get; }

    /// <summary>What the framework calls itself.</summary>
    public string? Title { get; }

    /// <summary>The language of the titles (BCP 47).</summary>
    public string? Language { get; }

    /// <summary>The scales on which its levels stand.</summary>
    public ImmutableArray<LevelScale> LevelScales { get; }

    /// <summary>All elements, by kind and code.</summary>
    public ImmutableArray<CompetencyElement> Elements { get; }

    // Where it begins in the document it was read from.
    internal SourceLocation Location { get; init; } = SourceLocation.None;

    /// <summary>The element with this code.</summary>
    /// <exception cref="KeyNotFoundException">The vocabulary has no such element.</exception>
    public CompetencyElement this[ElementCode code] =>
        TryGetElement(code, out CompetencyElement? element)
            ? element
            : throw new KeyNotFoundException($"The vocabulary {Id} has no element {code}.");

    /// <summary>Whether there is an element with this code, and which.</summary>
    public bool TryGetElement(ElementCode code, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out CompetencyElement? element) =>
        _byCode.TryGetValue(code.Text, out element);

    /// <summary>Id and title.</summary>
    public override string ToString() => Title is null ? Id : $"{Id} {Title}";
}
