using System.Globalization;
using Competency.Model;
using Spectre.Console;

namespace Competency.Cli.Output;

/// <summary>A gap as tables for people.</summary>
internal sealed class GapTables(IAnsiConsole console)
{
    public void Write(GapReport gap)
    {
        WriteHead(gap);
        WriteKinds(gap);
        WriteMissing(gap);
        WriteBelowLevel(gap);
        WriteNames("Met", "held as needed", gap.Met);
        WriteNames("Surplus", "held and not needed", gap.Surplus);
        WriteTasks(gap);
    }

    /// <summary>What people call an element: its local identity on the side that needs it.</summary>
    public static string CodeOf(GapItem item) => string.Join(' ', (item.ToElements.IsEmpty ? item.FromElements : item.ToElements).Select(static element => element.Code is null ? "" : element.Id.Local.Text));

    private void WriteHead(GapReport gap)
    {
        int required = gap.Missing.Length + gap.BelowLevel.Length + gap.Met.Length;
        Line($"From  {gap.FromKey} {gap.From.Title}");
        Line($"To    {gap.ToKey} {gap.To.Title}");
        Line("");
        Line($"Coverage {Tables.Percent(gap.Coverage)}   Shortage {Tables.Percent(gap.Shortage)}   Redundancy {Tables.Percent(gap.Redundancy)}");
        Line(string.Create(
            CultureInfo.InvariantCulture,
            $"Of {required} competencies needed, {gap.Missing.Length} are missing, {gap.BelowLevel.Length} are below level and {gap.Met.Length} are met; {gap.Surplus.Length} more are held."));
    }

    private void WriteKinds(GapReport gap)
    {
        Table table = Tables.WithColumns("Kind", ">Needed", ">Missing", ">Below level", ">Met", ">Surplus", ">Coverage", ">Shortage");
        foreach (KindGap kind in gap.ByKind)
        {
            int[] counts = [kind.Required, kind.Missing, kind.BelowLevel, kind.Met, kind.Surplus];
            IEnumerable<string> numbers = counts.Select(static count => count.ToString(CultureInfo.InvariantCulture));
            table.AddPlainRow([NameOf(kind.Kind), .. numbers, Tables.Percent(kind.Coverage), Tables.Percent(kind.Shortage)]);
        }

        console.Write(table);
    }

    private void WriteMissing(GapReport gap)
    {
        if (gap.Missing.IsEmpty)
        {
            return;
        }

        Line(Title("Missing", gap.Missing.Length, "not held at all"));
        Table table = Tables.WithColumns("Kind", "Code", "Competency", ">Level", "Needed by");
        foreach (GapItem item in gap.Missing)
        {
            table.AddPlainRow([NameOf(item.Kind), CodeOf(item), item.Concept.Title, LevelOf(item.RequiredLevel), TasksOf(item)]);
        }

        console.Write(table);
    }

    private void WriteBelowLevel(GapReport gap)
    {
        if (gap.BelowLevel.IsEmpty)
        {
            return;
        }

        Line(Title("Below level", gap.BelowLevel.Length, "held, at a lower level than needed"));
        Table table = Tables.WithColumns("Kind", "Code", "Competency", ">Held", ">Needed", "Needed by");
        foreach (GapItem item in gap.BelowLevel)
        {
            table.AddPlainRow([NameOf(item.Kind), CodeOf(item), item.Concept.Title, LevelOf(item.HeldLevel), LevelOf(item.RequiredLevel), TasksOf(item)]);
        }

        console.Write(table);
    }

    private void WriteNames(string name, string meaning, IReadOnlyCollection<GapItem> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        Line(Title(name, items.Count, meaning));
        foreach (IGrouping<ElementKind, GapItem> kind in items.GroupBy(static item => item.Kind))
        {
            Padder names = new(new Text(NameOf(kind.Key) + "  " + string.Join('、', kind.Select(static item => item.Concept.Title))), new Padding(2, 0, 2, 0));
            console.Write(names);
        }

        Line("");
    }

    private void WriteTasks(GapReport gap)
    {
        if (gap.Tasks.IsEmpty)
        {
            return;
        }

        Line("Readiness for the tasks of " + gap.To.Title);
        Table table = Tables.WithColumns("Task", "", ">Level", "Readiness", ">");
        foreach (TaskReadiness task in gap.Tasks)
        {
            table.AddPlainRow([task.Task.Id.Text, task.Task.Title, LevelOf(task.Task.Level), Tables.Bar(task.Readiness), Tables.Percent(task.Readiness)]);
        }

        console.Write(table);
    }

    private static string Title(string name, int count, string meaning) => string.Create(CultureInfo.InvariantCulture, $"{name} ({count}) – {meaning}");

    private static string LevelOf(CompetencyLevel? level) => level?.ToString() ?? "";

    private static string TasksOf(GapItem item) => item.Tasks.IsEmpty ? "the whole role" : string.Join(' ', item.Tasks.Select(static task => task.Id.Text));

    private static string NameOf(ElementKind kind) => kind.Id;

    private void Line(string text) => console.Write(new Text(text + "\n"));
}
