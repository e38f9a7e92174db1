using System.Collections.Immutable;
using System.CommandLine;
using Competency.Cli.Answers;
using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Cli.Pages;
using Competency.Model;
using Competency.Model.Answers.Forms;

namespace Competency.Cli.Commands;

// central: which competencies open most roles, and which roles are near to most others or lie between families.
internal sealed class CentralCommand(ToolConsole console, CatalogSource source, CommonOptions common)
{
    private readonly Option<string> _by = Validation.OneOf(CentralAnswer.Orders, new Option<string>("--by")
    {
        Description = Say(
            "What counts: reach (competencies by the roles and tasks that need them), near (roles by how many others are near), "
            + "or bridges (roles by the cheapest paths between families that pass them)."),
        DefaultValueFactory = static _ => CentralAnswer.ByReach,
        HelpName = "WHAT",
    });

    private readonly Option<int> _count = Validation.Positive(new Option<int>("--count", "-n")
    {
        Description = Say("The maximum number of entries."),
        DefaultValueFactory = static _ => 10,
        HelpName = "N",
    });

    private readonly Option<string?> _kind = new("--kind")
    {
        Description = Say("With --by reach: only competencies of this kind, such as knowledge, skill or attitude."),
        HelpName = "KIND",
    };

    private readonly Option<double> _maxCost = new("--max-cost")
    {
        Description = Say("The maximum cost of a path to a role that is near."),
        DefaultValueFactory = static _ => CentralityOptions.Default.MaxCost,
        HelpName = "COST",
    };

    private readonly MovesOptions _moves = new(Say("no limit"));

    public Command Build()
    {
        ToolCommand command = new(
            "central",
            Say("Find competencies that most roles need, and roles near to most others or between families."),
            new Example("central --kind knowledge", Say("The knowledge that most roles need.")),
            new Example("central --by bridges", Say("Roles that lie on paths between families.")))
        {
            _by, _count, Validation.WithWords(["knowledge", "skill", "attitude"], _kind), Validation.NotNegative(_maxCost),
        };
        _moves.AddTo(command);
        Validation.Check(command, result =>
        {
            if (result.GetValue(_kind) is not null && result.GetValue(_by) is not (null or CentralAnswer.ByReach))
            {
                result.AddError(Say("'--kind' needs '--by reach'; roles are of no kind."));
            }
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        CompetencyCatalog catalog = source.Load(common.Request(parsed)).Catalog;
        if (catalog.StandardCount == 0)
        {
            console.Error.WriteLine(Say("competency: there are no standards to compare."));
            return ExitCode.NoAnswer;
        }

        CentralAnswer answer = AnswerOf(parsed, catalog);
        if (parsed.GetValue(common.Json))
        {
            console.Output.Write(AnswerJson.Write(answer));
        }
        else
        {
            new CentralPage(console.Pages, catalog).Write(answer, LeftOutOf(catalog, _moves.Moves(parsed)));
        }

        return ExitCode.Answered;
    }

    private CentralAnswer AnswerOf(ParseResult parsed, CompetencyCatalog catalog)
    {
        string by = parsed.GetRequiredValue(_by);
        MoveOptions options = _moves.Moves(parsed);
        FamilyReport? families = by == CentralAnswer.ByNear ? null : catalog.Families(new FamilyOptions
        {
            Similarity = new SimilarityOptions
            {
                Filter = options.Filter,
                AllEditions = options.AllEditions,
                AllRatings = options.Gap.AllRatings,
            },
        });
        CentralAnswer answer = new(
            CatalogSummary.Of(catalog), by, LeftOutAnswer.Of(LeftOutOf(catalog, options)), families?.Families.Length);
        int count = parsed.GetValue(_count);
        if (by == CentralAnswer.ByReach)
        {
            ReachOptions reach = new()
            {
                Filter = options.Filter,
                AllEditions = options.AllEditions,
                AllRatings = options.Gap.AllRatings,
                Families = families,
            };
            string? kind = parsed.GetValue(_kind);
            return answer.With(
            [
                .. catalog.Reach(reach)
                    .Where(entry => kind is null || string.Equals(entry.Concept.Kind.Id, kind, StringComparison.OrdinalIgnoreCase))
                    .Take(count),
            ]);
        }

        CentralityOptions limits = new()
        {
            Cost = _moves.Cost(parsed),
            MaxCost = parsed.GetValue(_maxCost),
            MaxStep = _moves.MaxStep(parsed) ?? CentralityOptions.Default.MaxStep,
            MaxLevelJump = _moves.MaxLevelJump(parsed),
            Families = families,
        };
        ImmutableArray<RoleCentrality> roles = catalog.CareerMoves(options).Centralities(limits);
        return answer.With(catalog, limits, [.. Ordered(roles, by).Take(count)]);
    }

    private static IOrderedEnumerable<RoleCentrality> Ordered(ImmutableArray<RoleCentrality> roles, string by) =>
        by == CentralAnswer.ByNear
            ? roles.OrderByDescending(static role => role.Near).ThenBy(static role => role.MeanCost ?? double.PositiveInfinity)
            : roles.OrderByDescending(static role => role.BridgeShare ?? 0).ThenByDescending(static role => role.PathShare);

    private static LeftOut LeftOutOf(CompetencyCatalog catalog, MoveOptions options) =>
        LeftOut.Of(catalog, options.AllEditions, options.Gap.AllRatings);
}
