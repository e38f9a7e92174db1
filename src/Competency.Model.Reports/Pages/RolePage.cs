using System.Collections.Immutable;
using System.Globalization;
using Competency.Model.Catalog;
using Competency.Model.Reports.Charts;
using Competency.Model.Standards;
using Competency.Model.Text;
using Competency.Model.Text.Layout;
using static Competency.Model.Reports.Pages.PageColumn;

namespace Competency.Model.Reports.Pages;

// A role as a page: what it is, its tasks, what it needs, and which roles are near.
internal sealed class RolePage
{
    private const int Near = 10;
    private const int Reasons = 5;

    private readonly CompetencyCatalog _catalog;
    private readonly CompetencyStandard _role;
    private readonly CultureInfo _language;
    private readonly PageWriter _page;

    private RolePage(CompetencyCatalog catalog, CompetencyStandard role, CultureInfo language)
    {
        (_catalog, _role, _language) = (catalog, role, language);
        _page = new PageWriter(Translations.For(language));
    }

    public static string Of(CompetencyCatalog catalog, CompetencyStandard role, CultureInfo language) =>
        new RolePage(catalog, role, language).Write();

    private string Write()
    {
        SimilarStandards near = _catalog.MostSimilar(_role, Near);
        _page.Section("overview", "overview", WriteOverview);
        if (!_role.Tasks.IsEmpty)
        {
            _page.Section("tasks", "work tasks", WriteTasks);
        }

        if (!_role.Requirements.IsEmpty)
        {
            _page.Section("competencies", "competencies", WriteNeeds);
        }

        if (near.Count > 0)
        {
            _page.Section("similar", "similar roles", () => WriteNear(near));
        }

        if (!_role.Notes.IsEmpty)
        {
            _page.Section("notes", "notes", () => _page.List(_role.Notes.SelectMany(static note => note.Lines)));
        }

        return _page.Page(
            _role.Title,
            [ShownCode.Of(_catalog, _role)],
            () => PageFoot.Write(_page, _catalog.Id, OptionsOf(near.Basis)));
    }

    private void WriteOverview()
    {
        if (_role.Description is string description)
        {
            _page.Paragraph(description);
        }

        _page.Facts(
        [
            new("level", _role.Level?.ToString() ?? _role.LevelText ?? "–", _role.Level?.Value, LevelReason()),
            new("tasks", ShownNumbers.Number(_role.Tasks.Length), _role.Tasks.Length, $"The work tasks that the standard lists, in "
                + $"{_role.Duties.Length} duties."),
            new(
                "competencies", ShownNumbers.Number(_role.Requirements.Length), _role.Requirements.Length,
                $"What tasks or the role as a whole need: {Phrase.List(KindsOf())}."),
        ]);
        _page.Names(
            "standard",
            [
                ("code", _role.Code.Text),
                ("framework", _role.Framework),
                .. _role.Classifications.Select(
                    static entry => (Phrase.Named(SchemeName.Of(entry.Scheme)), (string?)$"{entry.Code} {entry.Title}".Trim())),
                ("source", SourceOf(_role.Provenance?.Source)),
            ]);
    }

    private static string OptionsOf(SimilarityBasis basis) =>
        basis.Weights is null ? $"measure={basis.Measure}" : $"measure={basis.Measure}, weights={basis.Weights}";

    // Pages are sent to others, whom the folders of this machine do not concern.
    private static string? SourceOf(string? source) =>
        source is null || ShownName.IsUri(source) ? source : source[(source.LastIndexOfAny(['/', '\\']) + 1)..];

    private Phrase LevelReason() => _role.Level is CompetencyLevel level
        ? (Phrase)$"The standard states it, on the scale {level.Scale?.Id}."
        : "The standard states no level.";

    private IEnumerable<object> KindsOf() => _role.Requirements.GroupBy(static need => need.Element.Kind)
        .OrderBy(static kind => kind.Key)
        .Select(kind => $"{FigureWords.KindOf(kind.Key, _page.Words)} {ShownNumbers.Number(kind.Count())}");

    private void WriteTasks()
    {
        _page.Figure(RoleBars.Tasks(_role, _language));
        _page.Table(
            "work tasks",
            [
                Texts("task"), Numbers("level"), Texts("duty"), Texts("outputs"), Long("behavioral indicators"), Texts("competencies"),
            ],
            [
                .. _role.Tasks.Select(static task => (PageCell[])
                [
                    task.ToString(),
                    new PageCell(task.Level?.ToString() ?? task.LevelText ?? "", task.Level?.Value),
                    task.Duty?.ToString(),
                    string.Join('\n', task.Outputs),
                    string.Join('\n', task.Indicators),
                    string.Join(
                        '\n',
                        task.Links.Select(static link => link.Element).OrderBy(static element => element.Kind).Select(ShownName.Of)),
                ]),
            ]);
    }

    private void WriteNeeds()
    {
        _page.Figure(RoleBars.Kinds(_role, _language));
        _page.Table(
            $"all competencies ({_role.Requirements.Length})",
            [
                Texts("competency"), Short("kind"), Numbers("level"), Short("strength"), Numbers("tasks"), Texts("needed by"),
                Long("description"),
            ],
            [
                .. _role.Requirements.Select(need => (PageCell[])
                [
                    ShownName.Of(need.Element),
                    FigureWords.KindOf(need.Element.Kind, _page.Words),
                    need.Level is CompetencyLevel level ? new PageCell(level.ToString(), level.Value, _page.Say(LevelOf(need))) : "",
                    _page.Say(StrengthOf(need.Strength)),
                    new PageCell(need.Tasks.IsEmpty ? "" : ShownNumbers.Number(need.Tasks.Length), need.Tasks.Length),
                    need.Tasks.IsEmpty ? _page.Say("the whole role") : string.Join(", ", need.Tasks.Select(static task => task.Id)),
                    need.Element.Description,
                ]),
            ]);
    }

    private static Phrase LevelOf(Requirement need) => need.LevelSource == LevelSource.Derived
        ? (Phrase)$"The highest level of the tasks that need it: {Phrase.List(LevelsOf(need))}."
        : "The standard states it.";

    private static IEnumerable<object> LevelsOf(Requirement need) =>
        need.Tasks.Where(static task => task.Level is not null).Select(static task => $"{task.Id} {task.Level}");

    private static Phrase StrengthOf(RequirementStrength strength) => strength switch
    {
        RequirementStrength.Essential => "essential",
        RequirementStrength.Core => "core",
        RequirementStrength.Optional => "optional",
        RequirementStrength.Additional => "additional",
        _ => Phrase.None,
    };

    private void WriteNear(SimilarStandards near)
    {
        IReadOnlyList<SimilarStandard> found = near;
        ImmutableArray<CompetencyStandard> roles = [_role, .. found.Select(static each => each.Standard)];
        _page.Figures(RoleBars.Similar(near, _language), NearRolesMap.Of(_catalog, roles, near.Basis.Measure, _language));
        _page.Table(
            "similar roles",
            [Texts("standard"), Numbers("score"), Numbers("shared competencies"), Numbers("competencies")],
            [
                .. found.Select(each => (PageCell[])
                [
                    ShownCode.WithTitle(_catalog, each.Standard),
                    new PageCell(ShownNumbers.Figure(each.Score), each.Score, _page.Say(ScoreOf(each))),
                    new PageCell(ShownNumbers.Number(each.Overlap.Shared), each.Overlap.Shared),
                    new PageCell(ShownNumbers.Number(each.Overlap.SizeB), each.Overlap.SizeB),
                ]),
            ]);
    }

    private Phrase ScoreOf(SimilarStandard each)
    {
        SimilarityExplanation explanation = _catalog.ExplainSimilarity(_role, each.Standard, Reasons);
        IEnumerable<object> most = explanation.Items.Select(static item => $"{item.Title} {ShownNumbers.Figure(item.Contribution)}");
        return explanation.Items.IsEmpty
            ? (Phrase)$"By {each.Basis.Measure}."
            : (Phrase)$"By {each.Basis.Measure}, the most of it from {Phrase.List(most)}.";
    }
}
