using System.Collections.Immutable;
using System.Globalization;
using Competency.Model.Reports.Drawing;
using Competency.Model.Text;
using static Competency.Model.Reports.Drawing.Sentences;

namespace Competency.Model.Reports.Charts;

// What two sides have in common, and what either has alone: all, and by kind.
internal static class ComparisonBars
{
    public static Figure Of(GapReport gap, CultureInfo language)
    {
        Translations words = Translations.For(language);
        BarChart chart = new(hasTrack: false);
        (string from, string to) = (FigureWords.OriginOf(gap), gap.To.Title);
        chart.Legend(
        [
            (Paint.Surplus, Capitalized(((Phrase)$"only {from} has").In(words))),
            (Paint.Met, Capitalized(((Phrase)"in both").In(words))),
            (Paint.Missing, Capitalized(((Phrase)$"only {to} needs").In(words))),
        ]);
        Row all = new(
            Capitalized(((Phrase)"all competencies").In(words)), gap.Surplus.Length, gap.Met.Length + gap.BelowLevel.Length,
            gap.Missing.Length + gap.PartlyMet.Length);
        double most = Math.Max(all.Total, 1);
        chart.Row(Bar(all, most, words, isBold: true));
        foreach (KindGap kind in gap.ByKind)
        {
            Row row = new(
                FigureWords.KindOf(kind.Kind, words), kind.Surplus, kind.Met + kind.BelowLevel, kind.Missing + kind.PartlyMet);
            chart.Row(Bar(row, most, words, isBold: false));
        }

        return new Figure(words, "both sides compared", Described(from, to), chart.Content, chart.Height);
    }

    private static BarRow Bar(Row row, double most, Translations words, bool isBold)
    {
        ImmutableArray<string> said =
        [
            ((Phrase)$"{row.Left} first only").In(words),
            ((Phrase)$"{row.Both} in both").In(words),
            ((Phrase)$"{row.Right} second only").In(words),
        ];
        return new BarRow(
            row.Label,
            [
                new BarPart(Paint.Surplus, row.Left / most, said[0]),
                new BarPart(Paint.Met, row.Both / most, said[1]),
                new BarPart(Paint.Missing, row.Right / most, said[2]),
            ],
            Phrase.List(said.Select(static part => (object)part)).In(words),
            isBold);
    }

    private static Phrase Described(string from, string to) =>
        $"On the left what only {from} has, in the middle what both have at any level, on the right what only {to} needs: all "
            + $"competencies, then each kind. The length of a part is their number.";

    // How many are only on the left side, on both, and only on the right side.
    private sealed record Row(string Label, int Left, int Both, int Right)
    {
        public int Total => Left + Both + Right;
    }
}
