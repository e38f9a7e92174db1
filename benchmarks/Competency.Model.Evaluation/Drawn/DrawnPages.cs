using System.Globalization;

namespace Competency.Model.Evaluation.Drawn;

/// <summary>Drawn answers in Markdown, a line for each that can be judged.</summary>
internal static class DrawnPages
{
    private const int MostItems = 8;

    /// <summary>Writes them.</summary>
    public static void Write(TextWriter writer, CompetencyCatalog catalog, DrawnAnswers answers)
    {
        foreach ((int at, CompetencyStandard role) in answers.Rankings.Index())
        {
            writer.WriteLine($"### Ranking {at + 1}: {catalog.KeyOf(role)} {role.Title}\n");
            writer.WriteLine("| score | role | shared |\n|---|---|---|");
            foreach (SimilarStandard near in catalog.MostSimilar(role))
            {
                string shared = $"{near.Overlap.Shared} of {near.Overlap.SizeA} and {near.Overlap.SizeB}";
                writer.WriteLine($"| {Number(near.Score)} | {near.Key} {Cell(near.Standard.Title)} | {shared} |");
            }

            writer.WriteLine();
        }

        foreach ((int at, (CompetencyStandard from, CompetencyStandard to)) in answers.Gaps.Index())
        {
            WriteGap(writer, catalog, at + 1, catalog.Gap(from, to));
        }
    }

    private static void WriteGap(TextWriter writer, CompetencyCatalog catalog, int number, GapReport gap)
    {
        CompetencyStandard from = gap.From.Standard!;
        writer.WriteLine($"### Gap {number}: {catalog.KeyOf(from)} {from.Title} → {gap.ToKey} {gap.To.Title}\n");
        writer.WriteLine(
            $"Coverage {Number(gap.Coverage)}, shortage {Number(gap.Shortage)}: {gap.Missing.Length} missing, "
            + $"{gap.BelowLevel.Length} below level, {gap.Met.Length} met, {gap.Surplus.Length} surplus.\n");
        writer.WriteLine("| outcome | competency | needed by | held → needed | adds |\n|---|---|---|---|---|");
        foreach (GapItem item in gap.Missing.Take(MostItems).Concat(gap.BelowLevel.Take(MostItems)).Concat(gap.Met.Take(MostItems)))
        {
            string tasks = item.Tasks.IsEmpty ? "the role" : $"{item.Tasks.Length} tasks";
            string levels = $"{item.HeldLevel?.ToString() ?? "–"} → {item.RequiredLevel?.ToString() ?? "–"}";
            string name = $"{item.Kind}: {Cell(item.Concept.Title)}";
            writer.WriteLine($"| {item.Outcome} | {name} | {tasks} | {levels} | {Number(item.Contribution)} |");
        }

        writer.WriteLine();
    }

    private static string Number(double? number) => number?.ToString("0.000", CultureInfo.InvariantCulture) ?? "–";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
