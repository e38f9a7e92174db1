using System.Globalization;
using System.Text;
using Competency.Cli.Answers;
using Competency.Cli.Console;
using Competency.Model;
using Competency.Model.Answers.Forms;
using Competency.Model.Catalog;
using Competency.Model.Text;

namespace Competency.Cli.Pages;

// A gap as Markdown, for reports.
internal static class GapMarkdown
{
    public static string Write(GapReport gap, GapDetail detail)
    {
        StringBuilder text = new();
        string from = MarkdownText.Of(gap.From.Name);
        text.Append(CultureInfo.InvariantCulture, $"# {Say($"Gap from {from} to {MarkdownText.Of(gap.To.Title)}")}\n\n");
        string origin = gap.From.Standard is CompetencyStandard standard
            ? MarkdownText.Code(ShownCode.Of(gap.Catalog, standard))
            : MarkdownText.Of(gap.From.Name);
        string keys = $"{origin} → {MarkdownText.Code(ShownCode.Of(gap.Catalog, gap.To))}";
        text.Append(CultureInfo.InvariantCulture, $"{Say($"{keys}: {GapSummary.Shares(gap)}.")}\n");
        text.Append(CultureInfo.InvariantCulture, $"{GapSummary.Counts(gap)}\n");
        foreach (string note in GapSummary.Notes(gap))
        {
            text.Append(CultureInfo.InvariantCulture, $"{MarkdownText.Of(note)}\n");
        }

        Items(text, "Missing", gap.Missing);
        PartlyMet(text, gap.PartlyMet);
        BelowLevel(text, gap);
        Items(text, "Met", gap.Met, GapLevels.UncomparedIn(gap) > 0 ? GapLevels.MetMeans(gap) : null);
        Items(text, "Surplus", gap.Surplus);
        Duties(text, gap);
        Tasks(text, gap);
        GapDetailMarkdown.Write(text, gap, detail);
        return text.ToString();
    }

    private static void Items(StringBuilder text, string heading, IReadOnlyCollection<GapItem> items, string? meaning = null)
    {
        if (items.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n## {Say($"{Words.Name(heading)} ({items.Count})")}\n\n");
        if (meaning is not null)
        {
            Sentence(text, meaning);
        }

        Heading(text, "kind", "code", "competency", "held", "needed", "needed by");
        text.Append("|---|---|---|---:|---:|---|\n");
        foreach (GapItem item in items)
        {
            string[] levels = [GapLevels.HeldNumber(item), GapLevels.NeededNumber(item)];
            Row(text, [Wording.KindOf(item.Kind), GapSummary.CodeOf(item), GeneralNames.Title(item), .. levels, GapSummary.NeededBy(item)]);
        }
    }

    private static void BelowLevel(StringBuilder text, GapReport gap)
    {
        if (gap.BelowLevel.IsEmpty)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n## {Say($"Below level ({gap.BelowLevel.Length})")}\n\n");
        Sentence(text, GapLevels.BelowLevelMeans(gap));
        Heading(text, "kind", "code", "competency", "levels", "needed by");
        text.Append("|---|---|---|---|---|\n");
        foreach (GapItem item in gap.BelowLevel)
        {
            string[] name = [Wording.KindOf(item.Kind), GapSummary.CodeOf(item), GeneralNames.Title(item)];
            Row(text, [.. name, GapLevels.Comparison(item), GapSummary.NeededBy(item)]);
        }
    }

    private static void PartlyMet(StringBuilder text, IReadOnlyCollection<GapItem> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n## {Say($"Partly met ({items.Count})")}\n\n");
        Heading(text, "kind", "code", "competency", "held", "relation", "confidence", "credit", "source", "needed by");
        text.Append("|---|---|---|---|---|---:|---:|---|---|\n");
        foreach (GapItem item in items)
        {
            PartialMatch best = item.PartlyMetBy[0];
            string[] need = [Wording.KindOf(item.Kind), GapSummary.CodeOf(item), item.Concept.Title];
            string[] numbers = [Wording.Share(best.Relation.Confidence), Wording.Share(best.Credit)];
            string[] basis = [Words.Name(GapSummary.SourceOf(best)), GapSummary.NeededBy(item)];
            Row(text, [.. need, best.Name, Words.Name(GapSummary.RelationOf(best)), .. numbers, .. basis]);
        }
    }

    private static void Duties(StringBuilder text, GapReport gap)
    {
        if (gap.Duties.IsEmpty)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n## {Say("Readiness by duty")}\n\n");
        Heading(text, "duty", "title", "readiness", "tasks ready");
        text.Append("|---|---|---:|---:|\n");
        foreach (DutyReadiness duty in gap.Duties)
        {
            string readiness = GapSummary.Readiness(duty.Readiness, duty.UncomparedLevels);
            Row(text, duty.Duty.Code?.Text ?? "", duty.Duty.Title, readiness, GapSummary.TasksReady(duty));
        }
    }

    private static void Tasks(StringBuilder text, GapReport gap)
    {
        if (gap.Tasks.IsEmpty)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n## {Say("Readiness by task")}\n\n");
        Heading(text, "task", "title", "readiness");
        text.Append("|---|---|---:|\n");
        foreach (TaskReadiness task in gap.Tasks)
        {
            string readiness = GapSummary.Readiness(task.Readiness, task.UncomparedLevels);
            Row(text, task.Task.Code is null ? "" : task.Task.Id.Text, task.Task.Title, readiness);
        }
    }

    private static void Sentence(StringBuilder text, string meaning) =>
        text.Append(CultureInfo.InvariantCulture, $"{Say($"{Wording.Capitalized(meaning)}.")}\n\n");

    internal static void Heading(StringBuilder text, params IEnumerable<string> names) => Row(text, [.. names.Select(Words.Name)]);

    internal static void Row(StringBuilder text, params ReadOnlySpan<string> cells)
    {
        foreach (string cell in cells)
        {
            text.Append(cell.Length == 0 ? "| " : $"| {MarkdownText.Of(cell)} ");
        }

        text.Append("|\n");
    }
}
