using System.Collections.Immutable;
using System.Globalization;
using Competency.Model.Reports.Drawing;
using Competency.Model.Text;
using static Competency.Model.Reports.Drawing.Sentences;

namespace Competency.Model.Reports.Charts;

// How many competencies of each kind, or of each duty, have which outcome.
internal static class OutcomeBars
{
    // What the target needs, from what is held to what is missing.
    private static readonly ImmutableArray<(GapOutcome Outcome, Paint Paint)> Needed =
    [
        (GapOutcome.Met, Paint.Met), (GapOutcome.BelowLevel, Paint.BelowLevel), (GapOutcome.PartlyMet, Paint.PartlyMet),
        (GapOutcome.Missing, Paint.Missing),
    ];

    public static Figure ByKind(GapReport gap, CultureInfo language)
    {
        Translations words = Translations.For(language);
        return Draw(
            gap, words, "what is needed, by kind",
            [
                .. gap.ByKind.Where(static kind => kind.Required > 0).Select(kind => new Counted(
                    FigureWords.KindOf(kind.Kind, words), [kind.Met, kind.BelowLevel, kind.PartlyMet, kind.Missing])),
            ]);
    }

    public static Figure ByDuty(GapReport gap, CultureInfo language)
    {
        ILookup<Duty?, GapItem> items = gap.Items
            .SelectMany(static item => item.Tasks.Select(static task => task.Duty).Distinct().Select(duty => (duty, item)))
            .ToLookup(static pair => pair.duty, static pair => pair.item);
        return Draw(
            gap, Translations.For(language), "what is needed, by duty",
            [
                .. gap.Duties.Select(duty => new Counted(duty.Duty.ToString(), CountsOf([.. items[duty.Duty]])))
                    .Where(static duty => duty.Total > 0),
            ]);
    }

    private static int[] CountsOf(GapItem[] items) =>
        [.. Needed.Select(entry => items.Count(item => item.Outcome == entry.Outcome))];

    private static Figure Draw(GapReport gap, Translations words, Phrase title, Counted[] rows)
    {
        BarChart chart = new(hasTrack: false);
        bool HasAny(int at) => rows.Any(row => row.Counts[at] > 0);
        chart.Legend(Needed.Index().Where(entry => HasAny(entry.Index))
            .Select(entry => (entry.Item.Paint, Capitalized(FigureWords.Of(entry.Item.Outcome).In(words)))));
        double most = rows.Length == 0 ? 1 : rows.Max(static row => row.Total);
        foreach (Counted row in rows)
        {
            (Paint Paint, int Count, string Said)[] parts =
            [
                .. Needed.Index().Where(entry => row.Counts[entry.Index] > 0).Select(entry => (
                    entry.Item.Paint, row.Counts[entry.Index],
                    CountOf(row.Counts[entry.Index], entry.Item.Outcome).In(words))),
            ];
            chart.Row(new BarRow(
                row.Label,
                [.. parts.Select(part => new BarPart(part.Paint, part.Count / most, part.Said))],
                ((Phrase)$"{Phrase.List(parts.Select(static part => (object)part.Said))}, of {row.Total} needed").In(words)));
        }

        if (rows.Length == 0)
        {
            chart.Nothing(((Phrase)"Nothing is needed.").In(words));
        }

        return new Figure(words, title, Described(gap), chart.Content, chart.Height);
    }

    private static Phrase CountOf(int count, GapOutcome outcome) => outcome switch
    {
        GapOutcome.Met => (Phrase)$"{count} met",
        GapOutcome.BelowLevel => (Phrase)$"{count} below level",
        GapOutcome.PartlyMet => (Phrase)$"{count} partly met",
        _ => (Phrase)$"{count} missing",
    };

    private static Phrase Described(GapReport gap) =>
        $"For {gap.To.Title}, from {FigureWords.OriginOf(gap)}: how many competencies are met, below level, partly met or missing. The "
            + $"length of a bar is their number.";

    // A row: how many competencies have each of the outcomes.
    private sealed record Counted(string Label, int[] Counts)
    {
        public int Total => Counts.Sum();
    }
}
