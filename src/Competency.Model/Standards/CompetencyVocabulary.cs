using System.Collections.Immutable;
using Competency.Model.Codes;
using Competency.Model.Standards;

namespace Competency.Model;

/// <summary>
/// The vocabulary of a framework with global elements (ESCO, NICE). Standards refer to its elements by code; it also has the elements that
/// no standard uses.
/// </summary>
public sealed class CompetencyVocabulary
{
    private readonly IVocabularyElements _elements;

    internal CompetencyVocabulary(
        string id,
        string? version,
        string? title,
        string? language,
        ImmutableArray<LevelScale> levelScales,
        IVocabularyElements elements)
    {
        Id = id;
        Version = version;
        Title = title;
        Language = language;
        LevelScales = levelScales;
        _elements = elements;
    }

    /// <summary>
    /// The id by which standards refer to the vocabulary. Releases with different meanings of codes have different ids: <c>nice-2.0.0</c>.
    /// </summary>
    public string Id { get; }

    /// <summary>The release, as published; <see langword="null"/> if not given.</summary>
    public string? Version { get; }

    /// <summary>The name of the framework; <see langword="null"/> if not given.</summary>
    public string? Title { get; }

    /// <summary>The language of the titles (BCP 47); <see langword="null"/> if not given.</summary>
    public string? Language { get; }

    /// <summary>The scales of the framework's levels.</summary>
    public ImmutableArray<LevelScale> LevelScales { get; }

    /// <summary>All elements, by kind, then by code.</summary>
    public ImmutableArray<CompetencyElement> Elements => _elements.All;

    // Where it begins in the document it was read from.
    internal SourceLocation Location { get; init; } = SourceLocation.None;

    /// <summary>The element with a code.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="KeyNotFoundException">The vocabulary has no such element.</exception>
    public CompetencyElement this[ElementCode code] =>
        TryGetElement(code, out CompetencyElement? element)
            ? element
            : throw new KeyNotFoundException($"The vocabulary {Id} has no element {code}.");

    /// <summary>Gets the element with a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="element">The element; <see langword="null"/> if there is none.</param>
    /// <returns>Whether the vocabulary has the element.</returns>
    public bool TryGetElement(ElementCode code, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out CompetencyElement? element) =>
        (element = _elements.Find(code.Text)) is not null;

    /// <summary>Id and title.</summary>
    public override string ToString() => Title is null ? Id : $"{Id} {Title}";
}
