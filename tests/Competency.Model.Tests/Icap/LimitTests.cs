using System.Globalization;
using System.Text;
using Competency.Model.Formats;
using Competency.Model.Icap.Lines;

namespace Competency.Model.Tests.Icap;

/// <summary>What is exactly at a limit is read whole, and what is one beyond it is cut off and reported.</summary>
public sealed class LimitTests
{
    private const int MaxLineBytes = 1 << 20;
    private const int MaxItems = 200_000;
    private const int Tasks = 400;
    private const string Beginning =
        "製作職能基準\n職能基準代碼\t\tAPA2654-001v4\n"
        + "主要職責\t工作任務\t工作產出\t行為指標\t職能級別\t職能內涵 (K=knowledge 知識)\t職能內涵 (S=skills 技能)\n";

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void An_item_is_cut_off_and_reported_one_byte_beyond_the_longest_line(int beyond)
    {
        const string Cells = "T1 職責\tT1.1 任務\t\t\t3\t\tS01 ";
        int length = MaxLineBytes + beyond - Encoding.UTF8.GetByteCount(Cells);

        ReadResult result = HostileText.Read(Beginning + Cells + new string('s', length) + "\n");

        Assert.Equal(beyond, result.Of(LineRules.LineTooLong).Length);
        Assert.Equal(length - beyond, result.Only().Elements.Single().Title.Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void An_item_is_left_out_and_reported_one_beyond_the_most_items_of_a_standard(int beyond)
    {
        string tasks = string.Concat(
            Enumerable.Range(1, Tasks).Select(static number => string.Create(CultureInfo.InvariantCulture, $"T1.{number} 任務 ")));
        string items = string.Concat(
            Enumerable.Range(100, MaxItems / Tasks).Select(static number => string.Create(CultureInfo.InvariantCulture, $"K{number} 知識 ")));
        string further = string.Concat(Enumerable.Repeat("\tT1.999 任務\t\t\t3\tK999 知識\t\n", beyond));

        ReadResult result = HostileText.Read(Beginning + $"T1 職責\t{tasks}\t\t\t3\t{items}\t\n" + further);

        Assert.Equal(beyond, result.Of(FileRules.LimitReached).Length);
        Assert.Equal(MaxItems, result.Only().Tasks.Sum(static task => task.Links.Length));
    }
}
