using System.Globalization;
using Competency.Model.Reports.Drawing;
using Competency.Model.Text;
using Competency.Model.Text.Layout;
using static Competency.Model.Reports.Drawing.Sentences;

namespace Competency.Model.Reports.Charts;

// Levels needed and levels held, each competency on an axis of its own.
internal static class LevelRadar
{
    private const int MaxAxes = 12;
    private const int MinAxes = 3;
    private const int LongCode = 6;
    private const double Radius = 112;
    private const double LabelDistance = 18;
    private const double Top = 36;
    private const double LineHeight = 18;
    private const double KeyWidth = 320;

    // Whether there are too few levels for a figure, or none is held, which needs no figure.
    public static bool IsEmpty(GapReport gap) =>
        AxesOf(gap) is var axes && (axes.Length < MinAxes || axes.All(static axis => axis.Held == 0));

    public static Figure Of(GapReport gap, CultureInfo language)
    {
        Translations words = Translations.For(language);
        Axis[] axes = AxesOf(gap);
        SvgWriter svg = new();
        if (axes.Length < MinAxes)
        {
            svg.Text(Length.Zero, SvgWriter.Body, ((Phrase)"Fewer than three levels can be compared.").In(words));
            return new Figure(words, "levels needed and held", Described(gap), svg.Content, LineHeight);
        }

        double y = Legend(svg, words);
        svg.Group(Length.Share(0.5), y + Top + Radius, () => Draw(svg, axes));
        y += (2 * (Top + Radius)) + LineHeight;
        foreach (Axis axis in axes)
        {
            string said = ((Phrase)$"held {axis.HeldText}, needed {axis.NeededText}").In(words);
            double left = KeyWidth - (TextLines.WidthOf(said) * SvgWriter.Small);
            svg.Text(Length.Zero, y, TextLines.Cut(axis.Name, (left / SvgWriter.Small) - 1), SvgWriter.Small);
            svg.Text(KeyWidth, y, said, SvgWriter.Small, "end");
            y += LineHeight;
        }

        return new Figure(words, "levels needed and held", Described(gap), svg.Content, y - (LineHeight / 2));
    }

    // The competencies that add most to the shortage, and then others. Only levels on one scale are on axes of one length.
    private static Axis[] AxesOf(GapReport gap)
    {
        GapItem[] items =
        [
            .. gap.Items.Where(static item => item.RequiredLevel is not null && item.Outcome != GapOutcome.Surplus
                && (item.Outcome is GapOutcome.Missing or GapOutcome.PartlyMet || item.LevelComparison is not null)),
        ];
        LevelScale? scale = items.GroupBy(static item => item.RequiredLevel!.Value.Scale).OrderByDescending(static group => group.Count())
            .FirstOrDefault()?.Key;
        double most = items.Where(item => Equals(item.RequiredLevel!.Value.Scale, scale))
            .Select(static item => Math.Max(item.RequiredLevel!.Value.Value, item.HeldLevel?.Value ?? 0)).DefaultIfEmpty(1).Max();
        double end = scale?.Maximum is > 0 and double highest ? highest : Math.Max(most, 1);
        GapItem[] chosen =
        [
            .. items.Where(item => Equals(item.RequiredLevel!.Value.Scale, scale))
                .OrderBy(static item => item.Outcome == GapOutcome.BelowLevel ? 0 : 1)
                .ThenByDescending(static item => item.Contribution)
                .Take(MaxAxes)
                .OrderBy(static item => item.Kind)
                .ThenBy(FigureWords.CodeOf, NaturalOrder.Comparer),
        ];
        bool hasCodes = chosen.All(static item => FigureWords.CodeOf(item).Length is > 0 and <= LongCode);
        return [.. chosen.Select((item, at) => AxisOf(item, hasCodes ? null : ShownNumbers.Number(at + 1), end))];
    }

    // number: What stands at its end, where codes are too long for that; null for the code.
    private static Axis AxisOf(GapItem item, string? number, double end) => new(
        number is null ? FigureWords.NameOf(item) : $"{number} {item.Concept.Title}",
        number ?? FigureWords.CodeOf(item),
        item.HeldLevel?.Value ?? 0,
        item.RequiredLevel!.Value.Value,
        item.HeldLevel?.ToString() ?? "–",
        item.RequiredLevel!.Value.ToString(),
        end);

    private static double Legend(SvgWriter svg, Translations words)
    {
        (string held, string needed) = (Capitalized(((Phrase)"held level").In(words)), Capitalized(((Phrase)"needed level").In(words)));
        double second = 40 + (TextLines.WidthOf(held) * SvgWriter.Small);
        svg.Rect(Length.Zero, 2, 12, 12, Paint.Met);
        svg.Text(18, 12, held, SvgWriter.Small);
        svg.Line(second, 8, second + 20, 8, 1.6, isDashed: true);
        svg.Text(second + 26, 12, needed, SvgWriter.Small);
        return LineHeight;
    }

    private static void Draw(SvgWriter svg, Axis[] axes)
    {
        int rings = axes[0].End is >= 2 and <= 10 ? (int)axes[0].End : 5;
        for (int ring = 1; ring <= rings; ring++)
        {
            svg.Ring(0, 0, Radius * ring / rings);
        }

        foreach ((int at, Axis axis) in axes.Index())
        {
            (double x, double y) = Direction(at, axes.Length);
            svg.Line(0, 0, Radius * x, Radius * y, 0.8, 0.35);
            svg.Text((Radius + LabelDistance) * x, ((Radius + LabelDistance) * y) + 4, axis.Label, SvgWriter.Small, "middle");
        }

        svg.Polygon(Points(axes, static axis => axis.Held), Paint.Met, 0.55, isDashed: false);
        svg.Polygon(Points(axes, static axis => axis.Needed), Paint.Track, 0, isDashed: true);
        for (int ring = 1; ring <= rings; ring++)
        {
            svg.Text(4, (-Radius * ring / rings) + 11, Figure(axes[0].End * ring / rings), 10);
        }
    }

    private static IEnumerable<(double X, double Y)> Points(Axis[] axes, Func<Axis, double> level) => axes.Select((axis, at) =>
    {
        (double x, double y) = Direction(at, axes.Length);
        double length = Radius * Math.Clamp(level(axis) / axis.End, 0, 1);
        return (x * length, y * length);
    });

    // The first axis points up, the others follow as hands of a clock do.
    private static (double X, double Y) Direction(int at, int count)
    {
        double angle = 2 * Math.PI * at / count;
        return (Math.Sin(angle), -Math.Cos(angle));
    }

    private static Phrase Described(GapReport gap) =>
        $"For {gap.To.Title}, the level at which {FigureWords.OriginOf(gap)} has a competency, and the level that is needed, for at most "
            + $"{MaxAxes} competencies: those below level first, then those with the largest part in the shortage. What is missing is "
            + $"held at no level, in the center.";

    // A competency on its axis.
    // Name: What the key calls it.
    // Label: What stands at the end of the axis.
    // End: The level at the end of the axis.
    private sealed record Axis(string Name, string Label, double Held, double Needed, string HeldText, string NeededText, double End);
}
