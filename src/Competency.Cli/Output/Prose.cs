using System.Text;
using Spectre.Console.Rendering;

namespace Competency.Cli.Output;

/// <summary>
/// A text that is broken at the width of the terminal as Chinese is: between any two characters, but not inside Latin
/// words and numbers, not before closing and not after opening punctuation. Lines after the first are indented deeper.
/// </summary>
internal sealed class Prose(string text, int indent = 0, int hanging = 0) : Renderable
{
    private const int NarrowestLine = 20;
    private const string NeverFirst = "、。，；：！？）」』】》〉％…,.;:!?)%]";
    private const string NeverLast = "（「『【《〈([";

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        int left = indent;
        foreach (string line in Lines(maxWidth))
        {
            yield return new Segment(new string(' ', line.Length == 0 ? 0 : left) + line);
            yield return Segment.LineBreak;
            left = indent + hanging;
        }
    }

    private IEnumerable<string> Lines(int maxWidth)
    {
        List<Rune> rest = [.. text.EnumerateRunes()];
        int width = Math.Max(maxWidth - indent, NarrowestLine);
        while (LengthWithin(rest, width) is int length && length < rest.Count)
        {
            yield return string.Concat(rest.Take(length)).TrimEnd();
            rest = [.. rest.Skip(length).SkipWhile(Rune.IsWhiteSpace)];
            width = Math.Max(maxWidth - indent - hanging, NarrowestLine);
        }

        yield return string.Concat(rest).TrimEnd();
    }

    private static int LengthWithin(List<Rune> runes, int width)
    {
        const int WidestRune = 2;
        if (runes.Count * WidestRune <= width)
        {
            return runes.Count;
        }

        int used = 0;
        int lastBreak = 0;
        for (int i = 0; i < runes.Count; i++)
        {
            if (i > 0 && CanBreak(runes[i - 1], runes[i]))
            {
                lastBreak = i;
            }

            used += TextWidth.Of(runes[i]);
            if (used > width && !Rune.IsWhiteSpace(runes[i]))
            {
                return lastBreak > 0 ? lastBreak : Math.Max(i, 1);
            }
        }

        return runes.Count;
    }

    private static bool CanBreak(Rune before, Rune after) =>
        !Rune.IsWhiteSpace(after)
        && (Rune.IsWhiteSpace(before) || TextWidth.Of(before) > 1 || TextWidth.Of(after) > 1)
        && !NeverFirst.Contains(after.ToString(), StringComparison.Ordinal)
        && !NeverLast.Contains(before.ToString(), StringComparison.Ordinal);
}
