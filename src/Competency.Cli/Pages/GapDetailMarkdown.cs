using System.Globalization;
using System.Text;
using Competency.Cli.Answers;
using Competency.Cli.Console;
using Competency.Model;
using Competency.Model.Answers.Forms;

namespace Competency.Cli.Pages;

// The learning order and the arithmetic of a shortage, as Markdown.
internal static class GapDetailMarkdown
{
    public static void Write(StringBuilder text, GapReport gap, GapDetail detail)
    {
        if (detail.Unlocks > 0 && !gap.BlockingCompetencies().IsEmpty)
        {
            Unlocks(text, gap, detail.Unlocks);
            Order(text, gap, detail.Unlocks);
        }

        if (detail.IsExplained)
        {
            Items(text, gap);
            Kinds(text, gap);
            Tasks(text, gap);
        }
    }

    private static void Unlocks(StringBuilder text, GapReport gap, int count)
    {
        Head(text, Say("Competencies that complete the most tasks"), "kind", "code", "competency", "completes", "outputs", "blocks");
        foreach (BlockingCompetency unlock in gap.BlockingCompetencies().Take(count))
        {
            string outputs = string.Join(' ', AnswerNames.Of(unlock.Outputs));
            string[] tasks = [GapSummary.Codes(unlock.Completes), outputs, GapSummary.Codes(unlock.Blocks)];
            GapMarkdown.Row(text, [Wording.KindOf(unlock.Item.Kind), GapSummary.CodeOf(unlock.Item), unlock.Item.Concept.Title, .. tasks]);
        }
    }

    private static void Order(StringBuilder text, GapReport gap, int count)
    {
        Head(text, Say("Learning order"), ">step", "code", "competency", "completes", ">tasks ready", ">shortage left");
        int step = 0;
        foreach (LearningStep next in gap.LearningOrder().Take(count))
        {
            string[] reached = [GapSummary.Codes(next.Completes), Wording.Number(next.TasksReady), Wording.Percent(next.Shortage)];
            GapMarkdown.Row(text, [Wording.Number(++step), GapSummary.CodeOf(next.Item), next.Item.Concept.Title, .. reached]);
        }
    }

    private static void Items(StringBuilder text, GapReport gap)
    {
        Head(text, Say("Shortage by competency"), "code", "competency", ">weight", ">deficit", ">adds");
        foreach (GapItem item in gap.Items.Where(static item => item.Contribution > 0))
        {
            string[] numbers = [Wording.Share(item.Weight), Wording.Share(item.Deficit), Wording.FinePercent(item.Contribution)];
            GapMarkdown.Row(text, [GapSummary.CodeOf(item), item.Concept.Title, .. numbers]);
        }

        GapMarkdown.Row(text, Say("all"), "", Wording.Share(gap.Weight), "", Wording.FinePercent(gap.Shortage));
    }

    private static void Kinds(StringBuilder text, GapReport gap)
    {
        Head(text, Say("Shortage by kind"), "kind", ">weight", ">shortage of the kind", ">adds");
        foreach (KindGap kind in gap.ByKind)
        {
            string[] numbers = [Wording.Share(kind.Weight), GapSummary.Shortage(gap, kind), Wording.FinePercent(kind.Contribution)];
            GapMarkdown.Row(text, [Wording.KindOf(kind.Kind), .. numbers]);
        }
    }

    private static void Tasks(StringBuilder text, GapReport gap)
    {
        if (gap.Tasks.IsEmpty)
        {
            return;
        }

        Head(text, Say("Competencies that tasks lack"), "task", ">readiness", "lacking");
        foreach (TaskReadiness task in gap.Tasks)
        {
            string name = task.Task.Code is null ? task.Task.Title : task.Task.Id.Text;
            string readiness = GapSummary.Readiness(task.Readiness, task.UncomparedLevels);
            GapMarkdown.Row(text, name, readiness, GapSummary.LackOf(task.Lacking));
        }
    }

    private static void Head(StringBuilder text, string heading, params string[] columns)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {heading}\n\n");
        GapMarkdown.Heading(text, [.. columns.Select(static column => column.TrimStart('>'))]);
        text.Append(string.Concat(columns.Select(static column => column.StartsWith('>') ? "|---:" : "|---"))).Append("|\n");
    }
}
