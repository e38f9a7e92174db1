using System.Globalization;
using Competency.Model.Reports.Drawing;
using Competency.Model.Standards;
using Competency.Model.Text;
using static Competency.Model.Reports.Drawing.Sentences;

namespace Competency.Model.Reports.Charts;

// A path as a chain from top to bottom: roles in frames, and between them the gap of each step.
internal static class PathwayChart
{
    private const double LineHeight = 18;
    private const double Padding = 10;
    private const double ArrowHeight = 62;
    private const double ArrowAt = 24;
    private const double TextWidth = 330;
    private const int MaxLines = 2;

    // Frames have lines as wide as these on both sides of their edge.
    private const double Edge = 1;

    public static Figure Of(GapReport[] steps, CultureInfo language)
    {
        Translations words = Translations.For(language);
        SvgWriter svg = new();
        double y = Edge;
        if (steps.Length == 0)
        {
            svg.Text(Length.Zero, SvgWriter.Body, ((Phrase)"There are no steps.").In(words));
            return new Figure(words, "path", "A path without steps.", svg.Content, LineHeight);
        }

        y = Frame(svg, OriginOf(steps[0]), y, isBold: true);
        foreach ((int at, GapReport step) in steps.Index())
        {
            y = Arrow(svg, step, y, words);
            y = Frame(svg, TargetOf(step), y, isBold: at == steps.Length - 1);
        }

        return new Figure(words, "path", Described(steps), svg.Content, y + Edge);
    }

    private static double Frame(SvgWriter svg, string role, double y, bool isBold)
    {
        List<string> lines = TextLines.Wrap(role, (TextWidth - (2 * Padding)) / SvgWriter.Body, MaxLines);
        double height = (lines.Count * LineHeight) + Padding;
        svg.Frame(Length.Share(0.002), y, Length.Share(0.996), height, 6);
        foreach ((int at, string line) in lines.Index())
        {
            svg.Text(Padding, y + (Padding / 2) + (at * LineHeight) + SvgWriter.Body, line, isBold: isBold);
        }

        return y + height;
    }

    private static double Arrow(SvgWriter svg, GapReport step, double y, Translations words)
    {
        double end = y + ArrowHeight;
        svg.Line(ArrowAt, y + 4, ArrowAt, end - 5, 1.6);
        svg.Line(ArrowAt - 5, end - 11, ArrowAt, end - 4, 1.6);
        svg.Line(ArrowAt + 5, end - 11, ArrowAt, end - 4, 1.6);
        svg.Text(ArrowAt + 16, y + 28, ((Phrase)$"shortage {Percent(step.Shortage)}").In(words));
        svg.Text(ArrowAt + 16, y + 46, Counts(step).In(words), SvgWriter.Small);
        return end;
    }

    private static Phrase Counts(GapReport step) => step.PartlyMet.IsEmpty
        ? (Phrase)$"{step.Missing.Length} missing, {step.BelowLevel.Length} below level"
        : (Phrase)$"{step.Missing.Length} missing, {step.PartlyMet.Length} partly met, {step.BelowLevel.Length} below level";

    private static string OriginOf(GapReport step) =>
        step.From.Standard is CompetencyStandard standard ? ShownName.Of(standard) : step.From.Name;

    private static string TargetOf(GapReport step) => ShownName.Of(step.To);

    private static Phrase Described(GapReport[] steps) =>
        $"The way from {FigureWords.OriginOf(steps[0])} to {steps[^1].To.Title}, from top to bottom, with what is lacking at each step.";
}
