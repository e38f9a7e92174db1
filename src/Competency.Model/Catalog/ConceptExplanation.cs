using System.Collections.Immutable;
using System.Globalization;
using Competency.Model.Catalog;
using Competency.Model.Matching;
using Competency.Model.Text.Html;
using Competency.Model.Text.Layout;
using Competency.Model.Text.Plain;

namespace Competency.Model;

/// <summary>The reasons why two elements of a catalog are one competency, or why they are two.</summary>
[TypeFormatterSource(typeof(AnswerFormatterSource))]
public sealed class ConceptExplanation : IShownAnswer
{
    internal ConceptExplanation(
        CompetencyElement from, CompetencyElement to, bool areSame, string policyId, ImmutableArray<MatchingReason> reasons)
    {
        From = from;
        To = to;
        AreSame = areSame;
        PolicyId = policyId;
        Reasons = reasons;
    }

    /// <summary>The first element.</summary>
    public CompetencyElement From { get; }

    /// <summary>The second element.</summary>
    public CompetencyElement To { get; }

    /// <summary>Whether both are the same concept.</summary>
    public bool AreSame { get; }

    /// <summary>The id of the catalog's matching policy.</summary>
    public string PolicyId { get; }

    /// <summary>
    /// For one competency, the steps from the first element to the second, each by a common key or a mapping; for two, the
    /// causes that keep them apart.
    /// </summary>
    public ImmutableArray<MatchingReason> Reasons { get; }

    /// <summary>The explanation as HTML for notebooks and pages, in English: the answer and its reasons.</summary>
    /// <returns>A <c>div</c> that needs nothing and changes nothing around it; the same bytes for the same content.</returns>
    public string ToHtml() => ToHtmlIn(CultureInfo.InvariantCulture);

    /// <summary>The same in a language.</summary>
    /// <param name="language">The language of headings and words: Traditional Chinese for Chinese cultures, else English.</param>
    public string ToHtmlIn(CultureInfo language) => HtmlAnswer.Of(ConceptLayout.Of(this), language);

    /// <summary>The explanation as plain text, in English, at most 80 columns wide: the content of <see cref="ToHtml"/>.</summary>
    /// <returns>Lines that end with a line feed; the same bytes for the same content.</returns>
    public string ToText() => ToTextIn(CultureInfo.InvariantCulture);

    /// <summary>The same in a language.</summary>
    /// <param name="language">The language of headings and words: Traditional Chinese for Chinese cultures, else English.</param>
    /// <param name="columns">How wide the text may be, at least 40; a Chinese character is two columns wide.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 40 columns.</exception>
    public string ToTextIn(CultureInfo language, int columns = 80) => PlainAnswer.Of(ConceptLayout.Of(this), language, columns);

    /// <summary>The answer and its reasons, one per line.</summary>
    public override string ToString()
    {
        string answer = AreSame ? "one competency" : "two competencies";
        string reasons = string.Concat(Reasons.Select(static reason => $"\n  {reason}"));
        return $"{From.Id.Owner} {From} and {To.Id.Owner} {To}: {answer} by {PolicyId}{reasons}";
    }
}
