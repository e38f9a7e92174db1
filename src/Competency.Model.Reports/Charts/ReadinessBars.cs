using System.Globalization;
using Competency.Model.Reports.Drawing;
using Competency.Model.Text;
using static Competency.Model.Reports.Drawing.Sentences;

namespace Competency.Model.Reports.Charts;

// How ready the origin is for each task.
internal static class ReadinessBars
{
    public static Figure ByTask(GapReport gap, CultureInfo language)
    {
        Translations words = Translations.For(language);
        BarChart chart = new(hasTrack: true);
        TaskReadiness[] tasks = [.. gap.Tasks.Where(static task => task.Readiness is not null)];
        foreach (TaskReadiness task in tasks)
        {
            string said = Said(task).In(words);
            double share = task.Readiness!.Value;
            chart.Row(new BarRow(
                task.Task.ToString(), [new BarPart(task.IsReady ? Paint.Met : Paint.BelowLevel, share, Percent(share))], said));
        }

        if (tasks.Length == 0)
        {
            chart.Nothing(((Phrase)"No task has a readiness.").In(words));
        }

        return new Figure(words, "readiness by task", Described(gap), chart.Content, chart.Height);
    }

    private static Phrase Said(TaskReadiness task) => task switch
    {
        { IsReady: true } => "100.0 %: ready",
        { Lacking.Length: 0 } => (Phrase)$"at most {Percent(task.Readiness)}: {task.UncomparedLevels} levels could not be compared",
        { UncomparedLevels: > 0 } => (Phrase)$"at most {Percent(task.Readiness)}: lacks {Phrase.List(Lacking(task))}",
        _ => (Phrase)$"{Percent(task.Readiness)}: lacks {Phrase.List(Lacking(task))}",
    };

    private static IEnumerable<object> Lacking(TaskReadiness task) =>
        task.Lacking.Select(static lack => FigureWords.CodeOf(lack.Item) is { Length: > 0 } code ? code : lack.Item.Concept.Title);

    private static Phrase Described(GapReport gap) =>
        $"For each task of {gap.To.Title}, how much of what it needs {FigureWords.OriginOf(gap)} has. A full bar is a task that is ready.";
}
