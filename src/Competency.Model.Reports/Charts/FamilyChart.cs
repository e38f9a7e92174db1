using System.Globalization;
using Competency.Model.Reports.Drawing;
using Competency.Model.Text;
using Competency.Model.Text.Layout;

namespace Competency.Model.Reports.Charts;

// Families as circles, and their links as lines.
internal static class FamilyChart
{
    private const double MaxRadius = 44;
    private const double MinRadius = 7;
    private const double LabelWidth = 118;
    private const double LineHeight = 15;
    private const double Gap = 8;
    private const double Space = 22;
    private const int Strongest = 3;
    private const int MaxLines = 2;
    private const double MaxLine = 6;
    private const double LeastSeen = 0.75;

    public static Figure Of((string Name, int Size)[] families, (int From, int To, double Weight)[] links, CultureInfo language)
    {
        Translations words = Translations.For(language);
        SvgWriter svg = new();
        if (families.Length == 0)
        {
            svg.Text(Length.Zero, SvgWriter.Body, ((Phrase)"There are no families.").In(words));
            return new Figure(words, "families of roles", "No roles belong together.", svg.Content, LineHeight);
        }

        double most = families.Max(static family => family.Size);
        Node[] nodes = [.. families.Select(family => NodeOf(family, most))];
        double strongest = links.Length == 0 ? 1 : links.Max(static link => link.Weight);
        BoxLayout layout = new(
            [.. nodes.Select(static node => (node.Width + Space, node.Height + Space))],
            [.. links.Select(link => (link.From, link.To, link.Weight / strongest))]);
        (double X, double Y)[] at = layout.Place();
        foreach ((int from, int to, double weight) in Drawn(links).OrderBy(static link => link.Weight))
        {
            ((double x1, double y1), (double x2, double y2)) = (at[from], at[to]);
            svg.Line(
                x1, y1 + nodes[from].CircleOffset, x2, y2 + nodes[to].CircleOffset,
                Math.Max(LeastSeen, MaxLine * weight / strongest), 0.4);
        }

        foreach ((int family, Node node) in nodes.Index())
        {
            (double x, double y) = at[family];
            string said = ((Phrase)$"{families[family].Name}: {families[family].Size} roles").In(words);
            svg.Circle(x, y + node.CircleOffset, node.Radius, Paint.Met, said);
            foreach ((int line, string text) in node.Label.Index())
            {
                svg.Text(
                    x, y + node.CircleOffset + node.Radius + Gap + (line * LineHeight) + (LineHeight / 2), text, SvgWriter.Small, "middle",
                    hasGround: true);
            }
        }

        return new Figure(
            words, "families of roles",
            $"{families.Length} families of {families.Sum(static family => family.Size)} roles. The area of a circle shows the number of "
                + $"its roles; families that are linked stand near to each other, and the three strongest links of each are lines, as "
                + $"wide as they are strong.",
            svg.Content, layout.Height, layout.Width);
    }

    // With all of them nothing would be seen.
    private static IEnumerable<(int From, int To, double Weight)> Drawn((int From, int To, double Weight)[] links) => links
        .SelectMany(static link => (IEnumerable<(int Family, (int, int, double Weight) Link)>)[(link.From, link), (link.To, link)])
        .GroupBy(static end => end.Family)
        .SelectMany(static ends => ends.OrderByDescending(static end => end.Link.Weight).Take(Strongest))
        .Select(static end => end.Link)
        .Distinct();

    private static Node NodeOf((string Name, int Size) family, double most)
    {
        double radius = Math.Max(MinRadius, MaxRadius * Math.Sqrt(family.Size / most));
        List<string> label = TextLines.Wrap(family.Name, LabelWidth / SvgWriter.Small, MaxLines);
        label.Add($"({ShownNumbers.Number(family.Size)})");
        double width = Math.Max(2 * radius, label.Max(TextLines.WidthOf) * SvgWriter.Small);
        return new Node(radius, label, width, (2 * radius) + Gap + (label.Count * LineHeight));
    }

    // A circle with its label below, in a box.
    private sealed record Node(double Radius, List<string> Label, double Width, double Height)
    {
        // From the middle of the box to that of the circle.
        public double CircleOffset => Radius - (Height / 2);
    }
}
