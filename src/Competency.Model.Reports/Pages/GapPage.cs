using System.Collections.Immutable;
using System.Globalization;
using Competency.Model.Catalog;
using Competency.Model.Reports.Charts;
using Competency.Model.Text;
using Competency.Model.Text.Layout;
using static Competency.Model.Reports.Drawing.Sentences;
using static Competency.Model.Reports.Pages.PageColumn;

namespace Competency.Model.Reports.Pages;

// A gap as a page: its figures, every competency, how ready the origin is for each task, and what to learn first.
internal sealed class GapPage
{
    private readonly GapReport _gap;
    private readonly CultureInfo _language;
    private readonly PageWriter _page;

    private GapPage(GapReport gap, CultureInfo language)
    {
        (_gap, _language) = (gap, language);
        _page = new PageWriter(Translations.For(language));
    }

    public static string TitleOf(GapReport gap, CultureInfo language) =>
        ((Phrase)$"Gap from {FigureWords.OriginOf(gap)} to {gap.To.Title}").In(Translations.For(language));

    public static string Of(GapReport gap, CultureInfo language) => new GapPage(gap, language).Write();

    private string Write()
    {
        _page.Section("overview", "overview", WriteOverview);
        _page.Section("kinds", "by kind", WriteKinds);
        _page.Section("competencies", "competencies", WriteCompetencies);
        if (_gap.TasksCompared > 0)
        {
            _page.Section("readiness", "readiness", WriteReadiness);
            WriteLearning();
        }

        if (_gap.From.Profile is { Unmatched.IsEmpty: false } profile)
        {
            _page.Section("unmatched", "what matched nothing", () =>
            {
                _page.Paragraph(_page.Say("These texts of the profile are no competencies of the catalog, and count for nothing."));
                _page.List(profile.Unmatched);
            });
        }

        return _page.Page(TitleOf(_gap, _language), Under(), () => PageFoot.Write(_page, _gap.Catalog.Id, GapReasons.OptionsOf(_gap)));
    }

    private IEnumerable<string> Under()
    {
        string from = _gap.From.Standard is CompetencyStandard standard
            ? ShownCode.WithTitle(_gap.Catalog, standard)
            : _page.Say($"{_gap.From.Name}, {_gap.From.Profile!.Competencies.Length} competencies of the catalog");
        return [$"{from} → {ShownCode.WithTitle(_gap.Catalog, _gap.To)}"];
    }

    private void WriteOverview()
    {
        int held = _gap.Met.Length + _gap.BelowLevel.Length;
        int needed = _gap.Missing.Length + _gap.PartlyMet.Length + held;
        string partly = _gap.Options.PartialCredit is null ? "" : _page.Say($", {_gap.PartlyMet.Length} partly met");
        _page.Paragraph(_page.Say(
            $"Needed competencies: {needed}, of which {_gap.Met.Length} met, {_gap.BelowLevel.Length} below level{partly} and "
            + $"{_gap.Missing.Length} missing. Held beyond that: {_gap.Surplus.Length}."));
        List<PageFact> facts =
        [
            new("coverage", Percent(_gap.Coverage), _gap.Coverage, GapReasons.Coverage(_gap)),
            new("shortage", Percent(_gap.Shortage), _gap.Shortage, GapReasons.Shortage(_gap)),
            new("readiness", Percent(_gap.Readiness), _gap.Readiness, GapReasons.Readiness(_gap)),
            new("redundancy", Percent(_gap.Redundancy), _gap.Redundancy, GapReasons.Redundancy(_gap)),
        ];
        if (_gap.TasksCompared > 0)
        {
            facts.Add(new PageFact(
                "tasks ready", $"{ShownNumbers.Number(_gap.TasksReady)} / {ShownNumbers.Number(_gap.TasksCompared)}", _gap.TasksReady,
                GapReasons.TasksReady(_gap)));
        }

        _page.Facts(facts);
        _page.Figures(
            ComparisonBars.Of(_gap, _language),
            LevelRadar.IsEmpty(_gap) ? null : LevelRadar.Of(_gap, _language));
    }

    private void WriteKinds()
    {
        _page.Figure(OutcomeBars.ByKind(_gap, _language));
        _page.Table(
            "by kind",
            [
                Short("kind"), Numbers("needed"), Numbers("missing"), Numbers("partly met"), Numbers("below level"), Numbers("met"),
                Numbers("surplus"), Numbers("coverage"), Numbers("shortage"),
            ],
            [
                .. _gap.ByKind.Select(kind => (PageCell[])
                [
                    FigureWords.KindOf(kind.Kind, _page.Words), Count(kind.Required), Count(kind.Missing),
                    _gap.Options.PartialCredit is null ? "" : Count(kind.PartlyMet), Count(kind.BelowLevel), Count(kind.Met),
                    Count(kind.Surplus),
                    new PageCell(Percent(kind.Coverage), kind.Coverage, _page.Say(GapReasons.Coverage(_gap, kind))),
                    new PageCell(Percent(kind.Shortage), kind.Shortage, _page.Say(GapReasons.Shortage(_gap, kind))),
                ]),
            ]);
    }

    private void WriteCompetencies() => _page.Table(
        $"all competencies ({_gap.Items.Length})",
        [
            Texts("competency"), Short("kind"), Short("outcome"), Numbers("held level"), Numbers("needed level"), Numbers("contribution"),
            Texts("needed by"),
        ],
        [
            .. _gap.Items.Select(item => (PageCell[])
            [
                FigureWords.NameOf(item),
                FigureWords.KindOf(item.Kind, _page.Words),
                new PageCell(Capitalized(_page.Say(FigureWords.Of(item.Outcome))), Class: ClassOf(item.Outcome)),
                Level(item.HeldLevel),
                Level(item.RequiredLevel),
                new PageCell(Percent(item.Contribution), item.Contribution, _page.Say(GapReasons.Contribution(_gap, item))),
                item.Outcome == GapOutcome.Surplus ? ""
                    : item.Tasks.IsEmpty ? _page.Say("the whole role")
                    : string.Join(", ", item.Tasks.Select(static task => task.Id)),
            ]),
        ]);

    private void WriteReadiness()
    {
        if (!_gap.Duties.IsEmpty)
        {
            _page.Figure(OutcomeBars.ByDuty(_gap, _language));
        }

        _page.Table(
            "readiness by duty",
            [Texts("duty"), Numbers("readiness"), Numbers("tasks ready"), Numbers("tasks")],
            [
                .. _gap.Duties.Select(duty => (PageCell[])
                [
                    duty.Duty.ToString(), Readiness(duty.Readiness, duty.Lacking, duty.UncomparedLevels), Count(duty.TasksReady),
                    Count(duty.TasksCompared),
                ]),
            ]);
        _page.Figure(ReadinessBars.ByTask(_gap, _language));
        _page.Table(
            "readiness by task",
            [Texts("task"), Numbers("level"), Numbers("readiness"), Texts("lacking")],
            [
                .. _gap.Tasks.Select(task => (PageCell[])
                [
                    task.Task.ToString(), Level(task.Task.Level), Readiness(task.Readiness, task.Lacking, task.UncomparedLevels),
                    string.Join('\n', task.Lacking.Select(static lack => FigureWords.NameOf(lack.Item))),
                ]),
            ]);
    }

    // The steps by which tasks become ready one after the other.
    private void WriteLearning()
    {
        ImmutableArray<LearningStep> steps = _gap.LearningOrder();
        if (steps.IsEmpty)
        {
            return;
        }

        _page.Section("learning", "what to learn first", () =>
        {
            _page.Paragraph(_page.Say(
                "In this order tasks become ready soonest: each step is one competency at the level that is needed."));
            _page.Table(
                "learning order",
                [Texts("competency"), Numbers("step"), Texts("tasks that become ready"), Numbers("tasks ready"), Numbers("shortage")],
                [
                    .. steps.Select((step, at) => (PageCell[])
                    [
                        FigureWords.NameOf(step.Item),
                        Count(at + 1),
                        string.Join('\n', step.Completes),
                        new PageCell(
                            ShownNumbers.Number(step.TasksReady), step.TasksReady,
                            _page.Say($"Tasks that lack nothing after this step, of {_gap.TasksCompared}.")),
                        new PageCell(
                            Percent(step.Shortage), step.Shortage,
                            _page.Say($"What is left of the shortage after this step; the step takes {Percent(step.Item.Contribution)} "
                                + $"away.")),
                    ]),
                ]);
        });
    }

    private PageCell Readiness(double? readiness, ImmutableArray<LackingCompetency> lacking, int uncompared) => new(
        (uncompared > 0 && readiness is not null ? "≤ " : "") + Percent(readiness),
        readiness,
        _page.Say(GapReasons.Readiness(readiness, lacking, uncompared)));

    private static PageCell Count(int count) => new(ShownNumbers.Number(count), count);

    private static PageCell Level(CompetencyLevel? level) => new(level?.ToString() ?? "", level?.Value);

    private static string ClassOf(GapOutcome outcome) => outcome switch
    {
        GapOutcome.Missing => "missing",
        GapOutcome.PartlyMet => "partly",
        GapOutcome.BelowLevel => "below",
        GapOutcome.Met => "met",
        _ => "surplus",
    };
}
