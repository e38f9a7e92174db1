using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Competency.Model.Similarity.Explanations;
using Competency.Model.Text.Html;
using Competency.Model.Text.Layout;
using Competency.Model.Text.Plain;

namespace Competency.Model;

/// <summary>
/// A score as a sum of contributions, each an amount divided by one denominator:
/// <c>Σ Items.Contribution + Remainder = Score</c>, exactly for unit weights, otherwise to within 1e-12.
/// </summary>
/// <remarks>
/// Two standards with nothing to compare score 1 (or 0 for a distance) by definition: then there are no items, and
/// <see cref="IsByDefinition"/> says so. A <see cref="StandardMeasure"/> has no items either.
/// </remarks>
/// <example>
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// SimilarityExplanation explanation = catalog.ExplainSimilarity(catalog["TFB5131-901"], catalog["TFB5131-902"], maxCount: 5);
/// foreach (SimilarityContribution item in explanation.Items)
/// {
///     Console.WriteLine(FormattableString.Invariant($"{item.Contribution:F4} {item.Title}"));
/// }
///
/// Console.WriteLine(FormattableString.Invariant($"{explanation.Remainder:F4} {explanation.RemainderCount} more"));
/// </code>
/// </example>
[JsonConverter(typeof(CompetencyJsonConverter))]
[TypeFormatterSource(typeof(AnswerFormatterSource))]
public sealed class SimilarityExplanation : IShownAnswer
{
    internal SimilarityExplanation()
    {
    }

    /// <summary>The standards and their score.</summary>
    public required SimilarPair Pair { get; init; }

    /// <summary>The weights of each standard and of what both share.</summary>
    public required WeightedOverlap Weights { get; init; }

    /// <summary>
    /// Whether the score is a convention: neither standard has anything that the measure compares, and two of nothing are alike by
    /// definition.
    /// </summary>
    public bool IsByDefinition { get; internal init; }

    /// <summary>The divisor of all amounts; 0 if there are no items.</summary>
    public required double Denominator { get; init; }

    /// <summary>The largest contributions, largest first; equal ones in the order of the catalog or of words.</summary>
    public required ImmutableArray<SimilarityContribution> Items { get; init; }

    /// <summary>The number of contributions that are not listed.</summary>
    public required int RemainderCount { get; init; }

    /// <summary>The sum of the contributions that are not listed.</summary>
    public required double Remainder { get; init; }

    /// <summary>
    /// Those of the shared competencies that both standards have by general names only (<see cref="Concept.IsGeneral"/>), in the order of
    /// the catalog: they may be different things. Whatever the measure; <see cref="SimilarPair.Overlap"/> says how many are shared.
    /// </summary>
    public ImmutableArray<Concept> SharedByGeneralName { get; internal init; } = [];

    /// <summary>The requirements of the first standard only, the largest weight first.</summary>
    public required ImmutableArray<ExplainedNeed> OnlyA { get; init; }

    /// <summary>The requirements of the second standard only, the largest weight first.</summary>
    public required ImmutableArray<ExplainedNeed> OnlyB { get; init; }

    /// <summary>The similarity by kind of competency, in the order of kinds. Empty for measures that ignore competencies.</summary>
    public required ImmutableArray<KindSimilarity> ByKind { get; init; }

    /// <summary>
    /// The explanation as HTML for notebooks and pages, in English: what each competency or word contributes to the score, and what either
    /// standard needs alone.
    /// </summary>
    /// <returns>A <c>div</c> that needs nothing and changes nothing around it; the same bytes for the same content.</returns>
    public string ToHtml() => ToHtmlIn(CultureInfo.InvariantCulture);

    /// <summary>The same in a language.</summary>
    /// <param name="language">The language of headings and words: Traditional Chinese for Chinese cultures, else English.</param>
    public string ToHtmlIn(CultureInfo language) => HtmlAnswer.Of(ExplanationLayout.Of(this), language);

    /// <summary>The explanation as plain text, in English, at most 80 columns wide: the content of <see cref="ToHtml"/>.</summary>
    /// <returns>Lines that end with a line feed; the same bytes for the same content.</returns>
    public string ToText() => ToTextIn(CultureInfo.InvariantCulture);

    /// <summary>The same in a language.</summary>
    /// <param name="language">The language of headings and words: Traditional Chinese for Chinese cultures, else English.</param>
    /// <param name="columns">How wide the text may be, at least 40; a Chinese character is two columns wide.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 40 columns.</exception>
    public string ToTextIn(CultureInfo language, int columns = 80) => PlainAnswer.Of(ExplanationLayout.Of(this), language, columns);

    /// <summary>Score and codes.</summary>
    public override string ToString() => Pair.ToString();
}
