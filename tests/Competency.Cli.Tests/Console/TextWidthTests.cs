using System.Globalization;
using System.Text;
using Competency.Model.Text;
using Spectre.Console.Rendering;

namespace Competency.Cli.Tests.Console;

public sealed class TextWidthTests
{
    // An Ethiopic syllable that the console library takes for a mark.
    private const int Mistaken = 0x1200;

    /// <summary>The tables that the console library draws are as wide as texts are said to be.</summary>
    [Fact]
    public void Every_character_is_as_wide_as_for_the_console_library()
    {
        IEnumerable<Rune> assigned = Enumerable.Range(0, 0x110000)
            .Where(static value => Rune.IsValid(value) && value != Mistaken)
            .Select(static value => new Rune(value))
            .Where(static rune => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.OtherNotAssigned or UnicodeCategory.Control));

        string[] different =
        [
            .. assigned.Where(static rune => TextWidth.Of(rune) != new Segment(rune.ToString()).CellCount())
                .Select(static rune => $"U+{rune.Value:X4}"),
        ];

        Assert.True(different.Length == 0, string.Join(' ', different));
    }
}
