using System.Collections.Immutable;
using System.Globalization;
using Competency.Model.Graphs.Pathways;
using Competency.Model.Text.Html;
using Competency.Model.Text.Layout;
using Competency.Model.Text.Plain;

namespace Competency.Model;

/// <summary>The paths from an origin to a role, with the direct move beside them. Made by <see cref="PathQueries"/>.</summary>
[TypeFormatterSource(typeof(AnswerFormatterSource))]
public sealed class PathReport : IShownAnswer
{
    internal PathReport(PathStep direct, PathOptions options, MoveOptions moves) =>
        (Direct, Options, Moves) = (direct, options, moves);

    /// <summary>The origin: a standard or a profile.</summary>
    public GapParty From => Direct.Gap.From;

    /// <summary>The target.</summary>
    public CompetencyStandard To => Direct.To;

    /// <summary>
    /// The paths, best first: by cost, then by number of steps, then by the codes of the roles in the order of the catalog. Empty if there
    /// is none; then <see cref="Obstacle"/> says why.
    /// </summary>
    public ImmutableArray<CareerPath> Paths { get; internal init; } = [];

    /// <summary>The direct move, whether or not the limits allow it.</summary>
    public PathStep Direct { get; }

    /// <summary>Why there is no path; <see langword="null"/> if there is one, or if the target needs nothing.</summary>
    public PathObstacle? Obstacle { get; internal init; }

    /// <summary>
    /// Whether the search ended before <see cref="PathOptions.MaxMoves"/>: then there are no better paths, and no others. If not, there may
    /// be.
    /// </summary>
    public bool IsComplete { get; internal init; } = true;

    /// <summary>Which paths were looked for.</summary>
    public PathOptions Options { get; }

    /// <summary>Which moves there are.</summary>
    public MoveOptions Moves { get; }

    /// <summary>The paths, step by step, or why there is none, as HTML for notebooks and pages, in English.</summary>
    /// <returns>A <c>div</c> that needs nothing and changes nothing around it; the same bytes for the same content.</returns>
    public string ToHtml() => ToHtmlIn(CultureInfo.InvariantCulture);

    /// <summary>The same in a language.</summary>
    /// <param name="language">The language of headings and words: Traditional Chinese for Chinese cultures, else English.</param>
    public string ToHtmlIn(CultureInfo language) => HtmlAnswer.Of(PathLayout.Of(this), language);

    /// <summary>
    /// The paths, step by step, or why there is none, as plain text, in English, at most 80 columns wide.
    /// </summary>
    /// <returns>Lines that end with a line feed; the same bytes for the same content.</returns>
    public string ToText() => ToTextIn(CultureInfo.InvariantCulture);

    /// <summary>The same in a language.</summary>
    /// <param name="language">The language of headings and words: Traditional Chinese for Chinese cultures, else English.</param>
    /// <param name="columns">How wide the text may be, at least 40; a Chinese character is two columns wide.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 40 columns.</exception>
    public string ToTextIn(CultureInfo language, int columns = 80) => PlainAnswer.Of(PathLayout.Of(this), language, columns);

    /// <summary>The best path, or why there is none.</summary>
    public override string ToString() => Paths.IsEmpty ? $"no path to {Direct.ToKey}: {Obstacle}" : Paths[0].ToString();
}
