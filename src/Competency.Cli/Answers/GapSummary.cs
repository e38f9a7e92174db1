using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Model;
using Competency.Model.Answers.Forms;
using Competency.Model.Catalog;
using Competency.Model.Mappings;
using Competency.Model.Standards;

namespace Competency.Cli.Answers;

// A gap in few words.
internal static class GapSummary
{
    // How it was computed, if not in the usual way.
    private static string? Manner(GapReport gap)
    {
        List<string> manner = [];
        if (gap.Options.LevelRule != LevelRule.Highest)
        {
            manner.Add(gap.Options.LevelRule == LevelRule.PerTask
                ? Say("each task at its own level")
                : Say($"required levels: {AnswerNames.Of(gap.Options.LevelRule)} of the tasks"));
        }

        if (IsWeighted(gap))
        {
            manner.Add(Say($"weighted by {gap.Options.Weights}"));
        }

        return manner.Count == 0 ? null : Say($"{Wording.Capitalized(string.Join(Say("; "), manner))}.");
    }

    // By importance, standards that have none are not weighted.
    private static bool IsWeighted(GapReport gap) =>
        !ReferenceEquals(gap.Options.Weights, ConceptWeightings.Uniform)
        && (!ReferenceEquals(gap.Options.Weights, ConceptWeightings.Importance)
            || gap.To.Requirements.Any(static requirement => requirement.Weight is not null));

    // What one starts from: key and title of a standard, or the name of a profile and how much of its table was understood.
    public static string Origin(GapReport gap) => gap.From.Profile is not CompetencyProfile profile
        ? ShownCode.WithTitle(gap.Catalog, gap.From.Standard!)
        : Say($"{profile.Name}, {Wording.Counted(profile.Competencies.Length, "competency", "competencies")} of the catalog")
            + (profile.Unmatched.IsEmpty ? "" : Say($"; {Wording.Counted(profile.Unmatched.Length, "text")} matched nothing"));

    public static string Shares(GapReport gap) =>
        Say($"coverage {Wording.Percent(gap.Coverage)}, "
        + $"shortage {Wording.Percent(gap.Shortage, GapLevels.Bound(GapLevels.UncomparedIn(gap), "≥"))}, "
        + $"redundancy {Wording.Percent(gap.Redundancy, GapLevels.Bound(GapLevels.UncomparedHeldIn(gap), "≥"))}");

    // The shortage of one kind, marked as a bound where levels could not be compared.
    public static string Shortage(GapReport gap, KindGap kind) =>
        Wording.Percent(kind.Shortage, GapLevels.Bound(GapLevels.UncomparedIn(gap, kind.Kind), "≥"));

    // What is to be known about the figures before they are used, each as a sentence.
    public static IEnumerable<string> Notes(GapReport gap)
    {
        string?[] notes =
        [
            GapLevels.Uncompared(gap),
            GapLevels.Difference(gap),
            GeneralNames.Held(gap),
            Optional(gap),
            Unweighted(gap),
            Unimportant(gap),
            Manner(gap),
        ];
        return notes.OfType<string>();
    }

    // What is rated and not needed, and how to see it.
    private static string? Unimportant(GapReport gap) => gap.UnimportantCount == 0
        ? null
        : Say($"Left out: {Wording.Counted(gap.UnimportantCount, "competency", "competencies")} rated as not important for {gap.To.Title} "
            + $"({LeftOutText.RatingsOption} keeps them).");

    // That there is no figure, although competencies are needed.
    private static string? Unweighted(GapReport gap) => gap.Coverage is null && NeededBy(gap) > 0
        ? Say("Nothing that is needed has a weight, so there are no figures.")
        : null;

    private static int NeededBy(GapReport gap) => gap.Missing.Length + gap.PartlyMet.Length + gap.BelowLevel.Length + gap.Met.Length;

    public static string Counts(GapReport gap)
    {
        int needed = NeededBy(gap);
        string more = gap.Surplus.Length switch
        {
            0 => Say("nothing more is held"),
            1 => Say("1 more is held"),
            int count => Say($"{Wording.Number(count)} more are held"),
        };
        if (needed == 0)
        {
            return Say($"No competencies are needed; {more}.");
        }

        string[] parts =
        [
            Say($"{Wording.Are(gap.Missing.Length)} missing"),
            .. gap.PartlyMet.IsEmpty ? (string[])[] : [Say($"{Wording.Are(gap.PartlyMet.Length)} partly met")],
            .. HeldIn(gap),
        ];
        string counts = Say($"{Wording.List(parts[..^1])} and {parts[^1]}");
        return Say($"Of {Wording.Counted(needed, "competency", "competencies")} needed, {counts}; {more}.");
    }

    // That none is below level is no claim where levels were not compared.
    private static string[] HeldIn(GapReport gap) =>
        GapLevels.AreNoneCompared(gap) ? [Say($"{Wording.Are(gap.Met.Length)} held (levels not compared)")] :
        [
            gap.BelowLevel.IsEmpty && GapLevels.UncomparedIn(gap) > 0
                ? Say("none is known to be below level")
                : Say($"{Wording.Are(gap.BelowLevel.Length)} below level"),
            Say($"{Wording.Are(gap.Met.Length)} met{WithinError(gap)}"),
        ];

    private static string WithinError(GapReport gap) => GapLevels.WithinErrorIn(gap) is > 0 and int count
        ? Say($", {Wording.Number(count)} of them within the standard error")
        : "";

    // How many tasks of a duty are ready, of those that need something.
    public static string TasksReady(DutyReadiness duty) =>
        duty.TasksCompared == 0 ? "–" : Say($"{Wording.Number(duty.TasksReady)} of {Wording.Number(duty.TasksCompared)}");

    // Readiness as a percentage, marked as a bound where levels could not be compared.
    public static string Readiness(double? readiness, int uncompared) => Wording.Percent(readiness, GapLevels.Bound(uncompared, "≤"));

    // What a held competency is to the needed one.
    public static string RelationOf(PartialMatch evidence) => evidence.Relation.Relation switch
    {
        MappingRelation.Broad => "broader",
        MappingRelation.Narrow => "narrower",
        MappingRelation relation => relation.ToString().ToLowerInvariant(),
    };

    // The source of a partial match: file (without folder) and line of its mappings, else the name of the source.
    public static string SourceOf(PartialMatch evidence) => evidence.Relation.Mappings.IsEmpty
        ? evidence.Relation.Source
        : string.Join(
            ' ', evidence.Relation.Mappings.Select(static mapping => $"{Path.GetFileName(mapping.Location.File)}:{mapping.Location.Line}"));

    // What people call an element: its local identity on the side that needs it.
    public static string CodeOf(GapItem item) =>
        string.Join(' ', (item.ToElements.IsEmpty ? item.FromElements : item.ToElements)
            .Where(static element => element.Code is not null)
            .Select(ShownName.CodeOf)
            .Where(static code => code.Length > 0));

    // The tasks of the target that need it.
    public static string NeededBy(GapItem item)
    {
        string role = item.ToElements.IsEmpty ? "" : Say("the whole role");
        string optional = IsOptional(item) ? Say($", {Words.Name(AnswerNames.OfStrength(item)!)}") : "";
        return (item.Tasks.IsEmpty ? role : string.Join(' ', item.Tasks.Select(static task => task.Id.Text))) + optional;
    }

    // That some of what is needed is optional, and what of the rest is missing; null if nothing is optional.
    private static string? Optional(GapReport gap)
    {
        GapItem[] needed = [.. gap.Items.Where(static item => item.Outcome != GapOutcome.Surplus)];
        int optional = needed.Count(IsOptional);
        int missing = gap.Missing.Count(IsOptional);
        if (optional == 0 || optional == needed.Length)
        {
            return null;
        }

        string some = Wording.Counted(optional, "competency is", "competencies are");
        string others = Say(
            $"Of the {Wording.Number(needed.Length - optional)} others, {Wording.Are(gap.Missing.Length - missing)} missing.");
        return Say($"{some} optional or additional, {Wording.Number(missing)} of them missing. {others}");
    }

    private static bool IsOptional(GapItem item) => item.Strength is RequirementStrength.Optional or RequirementStrength.Additional;

    // The level needed, from the lowest to the highest where each task has its own.
    public static string NeededLevel(GapItem item)
    {
        if (item.RequiredLevel is not CompetencyLevel highest)
        {
            return "";
        }

        CompetencyLevel? lowest = item.LevelRule == LevelRule.PerTask
            ? item.TaskLevels.MinBy(static level => level?.Value ?? double.MaxValue)
            : null;
        return lowest is CompetencyLevel from && from.Value < highest.Value ? $"{from}–{highest}" : highest.ToString();
    }

    // The codes of tasks.
    public static string Codes(IEnumerable<WorkTask> tasks) => string.Join(' ', tasks.Select(static task => task.Id.Text));

    // How much each competency reduces a readiness: K05 −14.3 %.
    public static string LackOf(IEnumerable<LackingCompetency> lacking) =>
        Wording.List(lacking.Select(static lack => $"{NameOf(lack.Item)} −{Wording.Percent(lack.Contribution)}"));

    private static string NameOf(GapItem item) => CodeOf(item) is { Length: > 0 } code ? code : item.Concept.ToString();
}
