using System.Globalization;
using System.Text;
using Competency.Model;

namespace Competency.Cli.Output;

/// <summary>A gap as Markdown, for reports.</summary>
internal static class GapMarkdown
{
    public static string Write(GapReport gap)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"# Gap from {Escape(gap.From.Title)} to {Escape(gap.To.Title)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"`{gap.FromKey}` → `{gap.ToKey}`: coverage {Tables.Percent(gap.Coverage)}, shortage {Tables.Percent(gap.Shortage)}, redundancy {Tables.Percent(gap.Redundancy)}.\n");
        Items(text, "Missing", gap.Missing);
        Items(text, "Below level", gap.BelowLevel);
        Items(text, "Met", gap.Met);
        Items(text, "Surplus", gap.Surplus);
        Tasks(text, gap);
        return text.ToString();
    }

    private static void Items(StringBuilder text, string heading, IReadOnlyCollection<GapItem> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n## {heading} ({items.Count})\n\n| kind | code | competency | held | needed | needed by |\n|---|---|---|---:|---:|---|\n");
        foreach (GapItem item in items)
        {
            string tasks = string.Join(' ', item.Tasks.Select(static task => task.Id.Text));
            text.Append(CultureInfo.InvariantCulture, $"| {item.Kind} | {Escape(GapTables.CodeOf(item))} | {Escape(item.Concept.Title)} | {item.HeldLevel} | {item.RequiredLevel} | {Escape(tasks)} |\n");
        }
    }

    private static void Tasks(StringBuilder text, GapReport gap)
    {
        if (gap.Tasks.IsEmpty)
        {
            return;
        }

        text.Append("\n## Readiness by task\n\n| task | title | readiness |\n|---|---|---:|\n");
        foreach (TaskReadiness task in gap.Tasks)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {Escape(task.Task.Id.Text)} | {Escape(task.Task.Title)} | {Tables.Percent(task.Readiness)} |\n");
        }
    }

    private static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' ');
}
