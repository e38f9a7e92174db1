using Competency.Model.Reports.Drawing;
using FsCheck;
using FsCheck.Xunit;

namespace Competency.Model.Reports.Tests.Drawing;

/// <summary>Lines of texts: no longer than there is room, and nothing is lost but at an ellipsis.</summary>
public sealed class TextLinesProperties
{
    private const double Room = 12;

    // A line may have a closing mark after its end.
    private const double Slack = 1;

    [Property]
    public void Lines_have_room_and_say_all(NonEmptyArray<byte> pieces)
    {
        string[] words = ["咖啡", "知識", "（", "）", "。", " ", "a", "espresso", "K01", "，"];
        string text = string.Concat(pieces.Get.Select(piece => words[piece % words.Length]));
        List<string> lines = TextLines.Wrap(text, Room, int.MaxValue);

        Assert.Equal(Without(text), Without(string.Concat(lines)));
        Assert.All(lines, static line => Assert.True(TextLines.WidthOf(line) <= Room + Slack, line));
    }

    [Property]
    public void What_does_not_fit_ends_in_an_ellipsis(NonEmptyArray<byte> pieces)
    {
        string text = string.Concat(pieces.Get.Select(static piece => piece % 3 == 0 ? "咖啡" : "words "));
        List<string> all = TextLines.Wrap(text, Room, int.MaxValue);
        List<string> some = TextLines.Wrap(text, Room, 2);

        Assert.True(some.Count <= 2);
        Assert.Equal(all.Count > 2, some[^1].EndsWith('…'));
    }

    private static string Without(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
