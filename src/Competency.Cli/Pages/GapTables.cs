using Competency.Cli.Answers;
using Competency.Cli.Console;
using Competency.Model;
using Competency.Model.Answers.Forms;
using Competency.Model.Catalog;
using Competency.Model.Text;
using Spectre.Console;

namespace Competency.Cli.Pages;

// A gap as tables for people.
internal sealed class GapTables(IAnsiConsole console)
{
    private readonly Page _page = new(console);

    public void Write(GapReport gap, GapDetail detail)
    {
        WriteHead(gap);
        WriteKinds(gap);
        WriteMissing(gap);
        WritePartlyMet(gap);
        WriteBelowLevel(gap);
        WriteNames("Met", Tone.Good, GapLevels.MetMeans(gap), gap.Met);
        WriteNames("Surplus", Tone.Strong, Say("held but not needed"), gap.Surplus);
        WriteDuties(gap);
        WriteTasks(gap);
        GapDetailTables tables = new(_page);
        tables.WriteUnlocks(gap, detail.Unlocks);
        if (detail.IsExplained)
        {
            tables.WriteExplanation(gap);
        }
    }

    private void WriteHead(GapReport gap)
    {
        _page.Line(Say($"From  {GapSummary.Origin(gap)}"));
        _page.Line(Say($"To    {ShownCode.WithTitle(gap.Catalog, gap.To)}"));
        _page.Gap();
        string shares = GapSummary.Shares(gap);
        _page.Line(Say($"{Wording.Capitalized(shares)}."));
        _page.Line(GapSummary.Counts(gap));
        foreach (string note in GapSummary.Notes(gap))
        {
            _page.Line(note);
        }
    }

    private void WriteKinds(GapReport gap)
    {
        if (gap.ByKind.IsEmpty)
        {
            return;
        }

        bool isSoft = !gap.PartlyMet.IsEmpty;
        string[] partly = isSoft ? [">Partly met"] : [];
        AnswerTable table = new(["Kind", ">Needed", ">Missing", .. partly, ">Below level", ">Met", ">Surplus", ">Coverage", ">Shortage"]);
        foreach (KindGap kind in gap.ByKind)
        {
            Cell[] counts =
            [
                Counted(kind.Required, Style.Plain), Counted(kind.Missing, Tone.Bad),
                .. isSoft ? [Counted(kind.PartlyMet, Tone.Partly)] : (Cell[])[],
                Counted(kind.BelowLevel, Tone.Partly), Counted(kind.Met, Tone.Good), Counted(kind.Surplus, Style.Plain),
            ];
            string[] figures = [Wording.Percent(kind.Coverage), GapSummary.Shortage(gap, kind)];
            table.AddRow([Wording.KindOf(kind.Kind), .. counts, .. figures]);
        }

        _page.Gap();
        _page.Table(table);
    }

    private void WriteMissing(GapReport gap)
    {
        if (gap.Missing.IsEmpty)
        {
            return;
        }

        WriteTitle("Missing", Tone.Bad, gap.Missing.Length, Say("not held under this name"));
        AnswerTable table = new("Kind", "?Code", "~Competency", ">Level", "~Needed by");
        foreach (GapItem item in gap.Missing)
        {
            string[] need = [GapSummary.NeededLevel(item), GapSummary.NeededBy(item)];
            table.AddRow([Wording.KindOf(item.Kind), GapSummary.CodeOf(item), item.Concept.Title, .. need]);
        }

        _page.Table(table);
    }

    private void WritePartlyMet(GapReport gap)
    {
        if (gap.PartlyMet.IsEmpty)
        {
            return;
        }

        WriteTitle("Partly met", Tone.Partly, gap.PartlyMet.Length, Say("not held, but a similar competency is"));
        AnswerTable table = new(
            "Kind", "?Code", "~Competency", ">Level", "~Held", "Relation", ">Confidence", ">Credit", "~Source", "~Needed by");
        foreach (GapItem item in gap.PartlyMet)
        {
            PartialMatch best = item.PartlyMetBy[0];
            string[] need = [Wording.KindOf(item.Kind), GapSummary.CodeOf(item), item.Concept.Title, GapSummary.NeededLevel(item)];
            string[] numbers = [Wording.Share(best.Relation.Confidence), Wording.Share(best.Credit)];
            string[] behind = [Words.Name(GapSummary.SourceOf(best)), GapSummary.NeededBy(item)];
            table.AddRow([.. need, best.Name, Words.Name(GapSummary.RelationOf(best)), .. numbers, .. behind]);
        }

        _page.Table(table);
    }

    private void WriteBelowLevel(GapReport gap)
    {
        if (gap.BelowLevel.IsEmpty)
        {
            return;
        }

        WriteTitle("Below level", Tone.Partly, gap.BelowLevel.Length, GapLevels.BelowLevelMeans(gap));
        string[] columns = gap.BelowLevel.All(LevelDifference.IsOfTasks) ? ["Used in", "Needed for"] : [">Held", ">Needed"];
        AnswerTable table = new(["Kind", "?Code", "~Competency", .. columns, "~Needed by"]);
        foreach (GapItem item in gap.BelowLevel)
        {
            string[] levels = [GapLevels.Held(item), GapLevels.Needed(item)];
            table.AddRow([Wording.KindOf(item.Kind), GapSummary.CodeOf(item), GeneralNames.Title(item), .. levels,
                GapSummary.NeededBy(item)]);
        }

        _page.Table(table);
    }

    private void WriteNames(string name, Style style, string meaning, IReadOnlyCollection<GapItem> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        WriteTitle(name, style, items.Count, meaning);
        int widest = items.Max(static item => TextWidth.Of(Wording.KindOf(item.Kind))) + 2;
        foreach (IGrouping<ElementKind, GapItem> kind in items.GroupBy(static item => item.Kind))
        {
            string heading = Wording.KindOf(kind.Key);
            string space = new(' ', widest - TextWidth.Of(heading));
            _page.Item(0, heading + space + string.Join('、', kind.Select(NameOf)), widest);
        }
    }

    private static string NameOf(GapItem item) => GeneralNames.Title(item) + GapLevels.WithinError(item);

    private void WriteDuties(GapReport gap)
    {
        if (gap.Duties.IsEmpty)
        {
            return;
        }

        _page.Gap();
        _page.Line(Say($"Readiness for the duties of {gap.To.Title}"));
        AnswerTable table = new("Duty", "~", "Readiness", ">", ">Tasks ready");
        foreach (DutyReadiness duty in gap.Duties)
        {
            Cell[] readiness = [BarOf(duty.Readiness), GapSummary.Readiness(duty.Readiness, duty.UncomparedLevels)];
            table.AddRow([duty.Duty.Code?.Text ?? "", duty.Duty.Title, .. readiness, GapSummary.TasksReady(duty)]);
        }

        _page.Table(table);
    }

    private void WriteTasks(GapReport gap)
    {
        if (gap.Tasks.IsEmpty)
        {
            return;
        }

        _page.Gap();
        _page.Line(Say($"Readiness for the tasks of {gap.To.Title}"));
        AnswerTable table = new("Task", "~", ">Level", "Readiness", ">");
        foreach (TaskReadiness task in gap.Tasks)
        {
            Cell[] readiness = [BarOf(task.Readiness), GapSummary.Readiness(task.Readiness, task.UncomparedLevels)];
            table.AddRow([task.Task.Code is null ? "" : task.Task.Id.Text, task.Task.Title, LevelOf(task.Task.Level), .. readiness]);
        }

        _page.Table(table);
    }

    private void WriteTitle(string name, Style style, int count, string meaning)
    {
        string title = Words.Name(name);
        _page.Gap();
        _page.Line(Say($"{title} ({Wording.Number(count)}) – {meaning}"), new Mark(title, style));
    }

    private static Cell Counted(int count, Style some) => new(Wording.Number(count), Tone.OfCount(count, some));

    private static Cell BarOf(double? readiness) => new(Wording.Bar(readiness), Tone.OfShare(readiness));

    private static string LevelOf(CompetencyLevel? level) => level?.ToString() ?? "";
}
