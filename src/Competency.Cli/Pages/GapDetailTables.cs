using Competency.Cli.Answers;
using Competency.Cli.Console;
using Competency.Model;

namespace Competency.Cli.Pages;

/// <summary>What unlocks most, and the arithmetic of a shortage, as tables for people.</summary>
internal sealed class GapDetailTables(Page page)
{
    public void WriteUnlocks(GapReport gap, int count)
    {
        if (count == 0 || gap.BlockingCompetencies().IsEmpty)
        {
            return;
        }

        Title("What unlocks most – each alone, at the level needed");
        AnswerTable alone = new("Kind", "Code", "~Competency", "~Completes", "~For", "~Stands in the way of");
        foreach (BlockingCompetency unlock in gap.BlockingCompetencies().Take(count))
        {
            string[] tasks = [GapSummary.Codes(unlock.Completes), string.Join(' ', GapSummary.NamesOf(unlock.Outputs)), GapSummary.Codes(unlock.Blocks)];
            alone.AddRow([unlock.Item.Kind.Id, GapSummary.CodeOf(unlock.Item), unlock.Item.Concept.Title, .. tasks]);
        }

        page.Table(alone);
        WriteOrder(gap, count);
    }

    public void WriteExplanation(GapReport gap)
    {
        WriteItems(gap);
        WriteKinds(gap);
        WriteTasks(gap);
    }

    private void WriteOrder(GapReport gap, int count)
    {
        if (gap.LearningOrder().IsEmpty)
        {
            return;
        }

        Title($"An order to acquire them in – {Wording.Counted(gap.LearningOrder().Length, "competency", "competencies")} until all {Wording.Counted(gap.Tasks.Length, "task")} are ready");
        AnswerTable order = new(">Step", "Kind", "Code", "~Competency", "~Completes", ">Tasks ready", ">Shortage left");
        int step = 0;
        foreach (LearningStep next in gap.LearningOrder().Take(count))
        {
            string[] reached = [GapSummary.Codes(next.Completes), Wording.Number(next.TasksReady), Wording.Percent(next.Shortage)];
            order.AddRow([Wording.Number(++step), next.Item.Kind.Id, GapSummary.CodeOf(next.Item), next.Item.Concept.Title, .. reached]);
        }

        page.Table(order);
    }

    private void WriteItems(GapReport gap)
    {
        Title("How the shortage comes about – weight × deficit, by the weight of all that is needed: " + Wording.Share(gap.Weight));
        AnswerTable table = new("Kind", "Code", "~Competency", ">Held", ">Needed", ">Weight", ">Deficit", ">Adds");
        foreach (GapItem item in gap.Items.Where(static item => item.Contribution > 0))
        {
            string[] levels = [item.HeldLevel?.ToString() ?? "", GapSummary.NeededLevel(item)];
            string[] numbers = [Wording.Share(item.Weight), Wording.Share(item.Deficit), Wording.FinePercent(item.Contribution)];
            table.AddRow([item.Kind.Id, GapSummary.CodeOf(item), item.Concept.Title, .. levels, .. numbers]);
        }

        table.AddRow("all", "", "", "", "", "", "", Wording.FinePercent(gap.Shortage));
        page.Table(table);
    }

    private void WriteKinds(GapReport gap)
    {
        Title("By kind");
        AnswerTable table = new("Kind", ">Weight", ">Shortage of the kind", ">Adds");
        foreach (KindGap kind in gap.ByKind)
        {
            table.AddRow(kind.Kind.Id, Wording.Share(kind.Weight), Wording.Percent(kind.Shortage), Wording.FinePercent(kind.Contribution));
        }

        table.AddRow("all", Wording.Share(gap.Weight), Wording.Percent(gap.Shortage), Wording.FinePercent(gap.Shortage));
        page.Table(table);
    }

    private void WriteTasks(GapReport gap)
    {
        if (gap.Tasks.IsEmpty)
        {
            return;
        }

        Title("By task – what takes how much from its readiness");
        AnswerTable table = new("Task", ">Readiness", "~Lacking");
        foreach (TaskReadiness task in gap.Tasks)
        {
            table.AddRow(task.Task.Code is null ? task.Task.Title : task.Task.Id.Text, Wording.Percent(task.Readiness), GapSummary.LackOf(task.Lacking));
        }

        page.Table(table);
    }

    private void Title(string title)
    {
        page.Gap();
        page.Line(title);
    }
}
