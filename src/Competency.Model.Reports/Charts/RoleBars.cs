using System.Globalization;
using Competency.Model.Catalog;
using Competency.Model.Reports.Drawing;
using Competency.Model.Text;
using Competency.Model.Text.Layout;

namespace Competency.Model.Reports.Charts;

// One role in bars: its tasks by level, what it needs by kind, and which roles are near.
internal static class RoleBars
{
    public static Figure Kinds(CompetencyStandard role, CultureInfo language)
    {
        Translations words = Translations.For(language);
        (string Kind, int Count)[] kinds =
        [
            .. role.Requirements.GroupBy(static need => need.Element.Kind).OrderBy(static kind => kind.Key)
                .Select(kind => (FigureWords.KindOf(kind.Key, words), kind.Count())),
        ];
        BarChart chart = Bars(kinds, static kind => kind.Count, words, kind => (kind.Kind, $"competencies: {kind.Count}"));
        return new Figure(
            words, "what the role needs, by kind", $"How many competencies of each kind {role.Title} needs.", chart.Content, chart.Height);
    }

    public static Figure Tasks(CompetencyStandard role, CultureInfo language)
    {
        Translations words = Translations.For(language);
        BarChart chart = Bars(role.Tasks, static task => task.Links.Length, words, static task => (
            task.ToString(),
            task.Level is CompetencyLevel level
                ? (Phrase)$"competencies: {task.Links.Length}; level {level.ToString()}"
                : (Phrase)$"competencies: {task.Links.Length}"));
        return new Figure(
            words, "what each task needs", $"How many competencies each task of {role.Title} needs, and the level of the task.",
            chart.Content, chart.Height);
    }

    public static Figure Similar(SimilarStandards similar, CultureInfo language)
    {
        Translations words = Translations.For(language);
        BarChart chart = new(hasTrack: true);
        IReadOnlyList<SimilarStandard> found = similar;
        foreach (SimilarStandard each in found)
        {
            chart.Row(new BarRow(
                ShownCode.WithTitle(similar.Catalog, each.Standard),
                [new BarPart(Paint.Met, Math.Clamp(each.Score, 0, 1), ShownNumbers.Figure(each.Score))],
                ((Phrase)$"{ShownNumbers.Figure(each.Score)}; shared competencies: {each.Overlap.Shared}").In(words)));
        }

        return new Figure(
            words, "similar roles", $"The score of each role by the measure {similar.Basis.Measure}; a full bar is 1.", chart.Content,
            chart.Height);
    }

    private static BarChart Bars<T>(
        IReadOnlyCollection<T> items, Func<T, int> count, Translations words, Func<T, (string Label, Phrase Note)> say)
    {
        BarChart chart = new(hasTrack: false);
        double most = items.Select(count).DefaultIfEmpty(1).Max();
        foreach (T item in items)
        {
            (string label, Phrase note) = say(item);
            string said = note.In(words);
            chart.Row(new BarRow(label, [new BarPart(Paint.Met, most > 0 ? count(item) / most : 0, said)], said));
        }

        return chart;
    }
}
