using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Competency.Model.Codes;
using Competency.Model.Gaps;
using Competency.Model.Text.Html;
using Competency.Model.Text.Layout;
using Competency.Model.Text.Plain;

namespace Competency.Model;

/// <summary>
/// The gap between an origin and a target: every competency that either needs or has, compared, and the readiness for the
/// tasks of the target. Made by <see cref="GapQueries"/>.
/// </summary>
/// <remarks>
/// <para>
/// Attitudes are compared like the rest, but have no levels. Only levels on one scale are compared.
/// </para>
/// <para>
/// The figures are computed with the report, the lists at their first use. Safe for many threads.
/// </para>
/// </remarks>
/// <example>
/// The readiness for each task, and what keeps it from being ready:
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// GapReport gap = catalog.Gap(catalog["TFB5131-901v2"], catalog["TFB5131-902v3"]);
/// foreach (TaskReadiness task in gap.Tasks)
/// {
///     Console.WriteLine(FormattableString.Invariant($"{task.Task}: {task.Readiness:P0}, lacking {string.Join(", ", task.Lacking)}"));
/// }
/// </code>
/// </example>
[JsonConverter(typeof(CompetencyJsonConverter))]
[TypeFormatterSource(typeof(AnswerFormatterSource))]
public sealed class GapReport : IShownAnswer
{
    private readonly GapAnalysis _analysis;
    private GapItems? _items;
    private KindGap[]? _kinds;
    private GapReadiness? _readiness;
    private object? _planned;

    internal GapReport(GapAnalysis analysis) => _analysis = analysis;

    /// <summary>The origin: a standard or a profile.</summary>
    public GapParty From => _analysis.From;

    /// <summary>The target.</summary>
    public CompetencyStandard To => _analysis.To.Standard!;

    /// <summary>The key of the target in the catalog.</summary>
    public StandardCode ToKey => _analysis.To.Key;

    /// <summary>How the gap was computed.</summary>
    public GapOptions Options => _analysis.Options;

    /// <summary>The total weight of the target's competencies: their number, unless they are weighted.</summary>
    public double Weight => _analysis.Totals.Required;

    /// <summary>
    /// The number of competencies that the target rates as not important and therefore does not need: see
    /// <see cref="GapOptions.AllRatings"/>. They are no items, unless the origin needs them and they are surplus.
    /// </summary>
    public int UnimportantCount => Options.AllRatings ? 0 : _analysis.To.Needs.UnimportantCount;

    /// <summary>
    /// The share of the target's competencies that the origin has at any level, by weight, 0 to 1; <see langword="null"/> if the
    /// target needs nothing, or nothing with a weight. A competency that is only partly met is not covered.
    /// </summary>
    public double? Coverage => _analysis.Totals.Coverage;

    /// <summary>
    /// The missing part of what the target needs, 0 to 1: Σw·d / Σw over the target's competencies, with the deficit d of
    /// <see cref="GapItem.Deficit"/>; <see langword="null"/> where <see cref="Coverage"/> is. Without levels and partial credit it is
    /// 1 − coverage. A lower bound if an item <see cref="GapItem.HasUncomparedLevel"/>. After Nedelkoska, Neffke and Wiederhold (2015).
    /// </summary>
    public double? Shortage => _analysis.Totals.Shortage;

    /// <summary>
    /// The share of the origin's competencies that the target does not need, 0 to 1; <see langword="null"/> if the origin has
    /// nothing, or nothing with a weight. It is the shortage in the opposite direction under the same options, without partial credit: a
    /// surplus that the target rates as not important counts by its level there.
    /// After Nedelkoska, Neffke and Wiederhold (2015).
    /// </summary>
    public double? Redundancy => _analysis.Totals.Redundancy;

    /// <summary>
    /// All items by outcome: missing, partly met, below level, met, surplus. Within each by kind, then by contribution and number
    /// of tasks, both descending, then by local identity of the first element in natural order.
    /// </summary>
    public ImmutableArray<GapItem> Items => Lists.All;

    /// <summary>The competencies that the origin lacks.</summary>
    public ImmutableArray<GapItem> Missing => Lists.Missing;

    /// <summary>The missing competencies with credit for a similar one; none without <see cref="GapOptions.PartialCredit"/>.</summary>
    public ImmutableArray<GapItem> PartlyMet => Lists.PartlyMet;

    /// <summary>The competencies that the origin has at too low a level.</summary>
    public ImmutableArray<GapItem> BelowLevel => Lists.BelowLevel;

    /// <summary>The competencies that the origin has as needed.</summary>
    public ImmutableArray<GapItem> Met => Lists.Met;

    /// <summary>The competencies that the origin has and the target does not need.</summary>
    public ImmutableArray<GapItem> Surplus => Lists.Surplus;

    /// <summary>The gap for each kind of competency that either side has.</summary>
    public ImmutableArray<KindGap> ByKind =>
        ImmutableCollectionsMarshal.AsImmutableArray(_kinds ?? Keep(ref _kinds, GapKinds.Of(_analysis)));

    /// <summary>
    /// Readiness of the origin for the whole role, 0 to 1: 1 − <see cref="Shortage"/>. <see langword="null"/> if the target needs nothing,
    /// or nothing with a weight. An upper bound if levels could not be compared.
    /// </summary>
    public double? Readiness => Shortage is double shortage ? 1 - shortage : null;

    /// <summary>The number of tasks of the target that are ready: see <see cref="TaskReadiness.IsReady"/>.</summary>
    public int TasksReady => Tasks.Count(static task => task.IsReady);

    /// <summary>The number of tasks of the target that have a readiness, because they need something.</summary>
    public int TasksCompared => Tasks.Count(static task => task.Readiness is not null);

    /// <summary>Readiness of the origin for each task of the target, in the order of the document.</summary>
    public ImmutableArray<TaskReadiness> Tasks => Parts.Tasks;

    /// <summary>Readiness of the origin for each main duty of the target, in the order of the document.</summary>
    public ImmutableArray<DutyReadiness> Duties => Parts.Duties;

    // The catalog of both parties.
    internal CompetencyCatalog Catalog => _analysis.Catalog;

    // What planning makes of the report, once; planning is a later layer, so the report does not know its type.
    internal TPlan Planned<TPlan>(Func<GapReport, TPlan> plan)
        where TPlan : class => (TPlan)(_planned ?? Keep(ref _planned, plan(this)));

    private string FromText => From.Profile?.Name ?? From.Key.Text;

    private GapItems Lists => _items ?? Keep(ref _items, GapItems.Of(_analysis));

    private GapReadiness Parts => _readiness ?? Keep(ref _readiness, GapReadiness.Of(_analysis, Lists));

    /// <summary>
    /// The gap as HTML for notebooks and pages, in English: its figures, every competency by outcome, and the readiness for duties and
    /// tasks.
    /// </summary>
    /// <returns>A <c>div</c> that needs nothing and changes nothing around it; the same bytes for the same content.</returns>
    public string ToHtml() => ToHtmlIn(CultureInfo.InvariantCulture);

    /// <summary>The same in a language.</summary>
    /// <param name="language">The language of headings and words: Traditional Chinese for Chinese cultures, else English.</param>
    public string ToHtmlIn(CultureInfo language) => HtmlAnswer.Of(GapLayout.Of(this), language);

    /// <summary>The gap as plain text, in English, at most 80 columns wide: the content of <see cref="ToHtml"/>.</summary>
    /// <returns>Lines that end with a line feed; the same bytes for the same content.</returns>
    public string ToText() => ToTextIn(CultureInfo.InvariantCulture);

    /// <summary>The same in a language.</summary>
    /// <param name="language">The language of headings and words: Traditional Chinese for Chinese cultures, else English.</param>
    /// <param name="columns">How wide the text may be, at least 40; a Chinese character is two columns wide.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 40 columns.</exception>
    public string ToTextIn(CultureInfo language, int columns = 80) => PlainAnswer.Of(GapLayout.Of(this), language, columns);

    /// <summary>Both parties and the three figures.</summary>
    public override string ToString() =>
        $"{FromText} → {ToKey}: coverage {GapSentence.FigureOf(Coverage)}, shortage {GapSentence.FigureOf(Shortage)}, "
        + $"redundancy {GapSentence.FigureOf(Redundancy)}";

    // Of what several threads made at once the first is kept, so that items keep their identity.
    private static T Keep<T>(ref T? field, T made)
        where T : class => Interlocked.CompareExchange(ref field, made, null) ?? made;
}
