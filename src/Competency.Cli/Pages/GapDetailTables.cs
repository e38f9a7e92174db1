using Competency.Cli.Answers;
using Competency.Cli.Console;
using Competency.Model;
using Competency.Model.Answers.Forms;

namespace Competency.Cli.Pages;

// The learning order and the arithmetic of a shortage, as tables for people.
internal sealed class GapDetailTables(Page page)
{
    public void WriteUnlocks(GapReport gap, int count)
    {
        if (count == 0 || gap.BlockingCompetencies().IsEmpty)
        {
            return;
        }

        Title(Say("Competencies that complete the most tasks – each alone, at the required level"));
        AnswerTable alone = new("Kind", "?Code", "~Competency", "~Completes", "~Outputs", "~Blocks");
        foreach (BlockingCompetency unlock in gap.BlockingCompetencies().Take(count))
        {
            string outputs = string.Join(' ', AnswerNames.Of(unlock.Outputs));
            string[] tasks = [GapSummary.Codes(unlock.Completes), outputs, GapSummary.Codes(unlock.Blocks)];
            alone.AddRow([Wording.KindOf(unlock.Item.Kind), GapSummary.CodeOf(unlock.Item), unlock.Item.Concept.Title, .. tasks]);
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

        string competencies = Wording.Counted(gap.LearningOrder().Length, "competency", "competencies");
        string tasks = Wording.Counted(gap.Tasks.Count(static task => task.Readiness is not null), "task");
        Title(Say($"Learning order – {competencies} until all {tasks} are ready"));
        AnswerTable order = new(">Step", "Kind", "?Code", "~Competency", "~Completes", ">Tasks ready", ">Shortage left");
        int step = 0;
        foreach (LearningStep next in gap.LearningOrder().Take(count))
        {
            string[] reached = [GapSummary.Codes(next.Completes), Wording.Number(next.TasksReady), Wording.Percent(next.Shortage)];
            order.AddRow([Wording.Number(++step), Wording.KindOf(next.Item.Kind), GapSummary.CodeOf(next.Item), next.Item.Concept.Title,
                .. reached]);
        }

        page.Table(order);
    }

    private void WriteItems(GapReport gap)
    {
        Title(Say($"By competency – weight × deficit / total weight ({Wording.Share(gap.Weight)})"));
        AnswerTable table = new("Kind", "?Code", "~Competency", ">Held", ">Needed", ">Weight", ">Deficit", ">Adds");
        foreach (GapItem item in gap.Items.Where(static item => item.Contribution > 0))
        {
            string[] levels = [GapLevels.HeldNumber(item), GapLevels.NeededNumber(item)];
            string[] numbers = [Wording.Share(item.Weight), Wording.Share(item.Deficit), Wording.FinePercent(item.Contribution)];
            table.AddRow([Wording.KindOf(item.Kind), GapSummary.CodeOf(item), item.Concept.Title, .. levels, .. numbers]);
        }

        table.AddRow(Say("all"), "", "", "", "", "", "", Wording.FinePercent(gap.Shortage));
        page.Table(table);
    }

    private void WriteKinds(GapReport gap)
    {
        Title(Say("By kind"));
        AnswerTable table = new("Kind", ">Weight", ">Shortage of the kind", ">Adds");
        foreach (KindGap kind in gap.ByKind)
        {
            table.AddRow(Wording.KindOf(kind.Kind), Wording.Share(kind.Weight), GapSummary.Shortage(gap, kind),
                Wording.FinePercent(kind.Contribution));
        }

        table.AddRow(Say("all"), Wording.Share(gap.Weight), Wording.Percent(gap.Shortage), Wording.FinePercent(gap.Shortage));
        page.Table(table);
    }

    private void WriteTasks(GapReport gap)
    {
        if (gap.Tasks.IsEmpty)
        {
            return;
        }

        Title(Say("By task – how much each competency reduces the readiness"));
        AnswerTable table = new("Task", ">Readiness", "~Lacking");
        foreach (TaskReadiness task in gap.Tasks)
        {
            string name = task.Task.Code is null ? task.Task.Title : task.Task.Id.Text;
            table.AddRow(name, GapSummary.Readiness(task.Readiness, task.UncomparedLevels), GapSummary.LackOf(task.Lacking));
        }

        page.Table(table);
    }

    private void Title(string title)
    {
        page.Gap();
        page.Line(title);
    }
}
