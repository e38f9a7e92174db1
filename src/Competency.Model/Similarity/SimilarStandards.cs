using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using Competency.Model.Similarity;
using Competency.Model.Text.Html;
using Competency.Model.Text.Layout;
using Competency.Model.Text.Plain;

namespace Competency.Model;

/// <summary>The standards most similar to a standard or a profile, best first. Made by <see cref="SimilarityQueries"/>.</summary>
/// <example>
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// SimilarStandards similar = catalog.MostSimilar(catalog["TFB5131-902"], maxCount: 3);
/// Console.WriteLine($"{similar.Count} by {similar.Basis.Measure}, the best {similar[0].Key}");
/// File.WriteAllText("similar.html", similar.ToHtml());
/// </code>
/// </example>
[TypeFormatterSource(typeof(AnswerFormatterSource))]
public sealed class SimilarStandards : IReadOnlyList<SimilarStandard>, IShownAnswer
{
    private readonly ImmutableArray<SimilarStandard> _standards;

    internal SimilarStandards(CompetencyCatalog catalog, ImmutableArray<SimilarStandard> standards, SimilarityBasis basis) =>
        (Catalog, _standards, Basis) = (catalog, standards, basis);

    /// <summary>The standard to which they are similar; <see langword="null"/> if it is a profile.</summary>
    public CompetencyStandard? Standard { get; internal init; }

    /// <summary>The profile to which they are similar; <see langword="null"/> if it is a standard.</summary>
    public CompetencyProfile? Profile { get; internal init; }

    /// <summary>The catalog, measure and weights of the scores.</summary>
    public SimilarityBasis Basis { get; }

    /// <summary>The number of standards found.</summary>
    public int Count => _standards.Length;

    /// <summary>A standard by its rank.</summary>
    /// <param name="index">The rank, from 0 for the most similar.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rank.</exception>
    public SimilarStandard this[int index] => (uint)index < (uint)_standards.Length
        ? _standards[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {_standards.Length} standards.");

    /// <summary>The ranking as HTML for notebooks and pages, in English: each standard, its score and what both share.</summary>
    /// <returns>A <c>div</c> that needs nothing and changes nothing around it; the same bytes for the same content.</returns>
    public string ToHtml() => ToHtmlIn(CultureInfo.InvariantCulture);

    /// <summary>The same in a language.</summary>
    /// <param name="language">The language of headings and words: Traditional Chinese for Chinese cultures, else English.</param>
    public string ToHtmlIn(CultureInfo language) => HtmlAnswer.Of(SimilarLayout.Of(this), language);

    /// <summary>The ranking as plain text, in English, at most 80 columns wide: the content of <see cref="ToHtml"/>.</summary>
    /// <returns>Lines that end with a line feed; the same bytes for the same content.</returns>
    public string ToText() => ToTextIn(CultureInfo.InvariantCulture);

    /// <summary>The same in a language.</summary>
    /// <param name="language">The language of headings and words: Traditional Chinese for Chinese cultures, else English.</param>
    /// <param name="columns">How wide the text may be, at least 40; a Chinese character is two columns wide.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 40 columns.</exception>
    public string ToTextIn(CultureInfo language, int columns = 80) => PlainAnswer.Of(SimilarLayout.Of(this), language, columns);

    /// <summary>The standards, best first.</summary>
    public ImmutableArray<SimilarStandard>.Enumerator GetEnumerator() => _standards.GetEnumerator();

    // The catalog of the standards.
    internal CompetencyCatalog Catalog { get; }

    /// <summary>The number of standards, and to what they are similar.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Count} standards similar to {Standard?.ToString() ?? Profile?.Name}");

    IEnumerator<SimilarStandard> IEnumerable<SimilarStandard>.GetEnumerator() => ((IEnumerable<SimilarStandard>)_standards).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_standards).GetEnumerator();
}
