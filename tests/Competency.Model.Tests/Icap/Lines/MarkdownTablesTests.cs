using Competency.Model.Formats;
using Competency.Model.Icap;
using Competency.Model.Icap.Lines;

namespace Competency.Model.Tests.Icap.Lines;

public sealed class MarkdownTablesTests
{
    [Theory]
    [InlineData("| a | b |\n|---|:--:|\n| 1 | 2 |", "a\tb\n\n1\t2")]
    [InlineData("a | b\n--|--\n1 | 2\n\nx | y", "a\tb\n\n1\t2\n\nx | y")]
    [InlineData("| a |\n|---|\n| x\\|y |\n| one<br>two |", "a\n\nx|y\none two")]
    [InlineData("| **a** | |\n|---|---|\n| | |\n| | c |", "a\t\n\n\n\tc")]
    [InlineData("no | table\nhere", "no | table\nhere")]
    [InlineData("last | line", "last | line")]
    [InlineData("| a |\n| b |\n|---|\n| c |", "| a |\nb\n\nc")]
    [InlineData("---\ntitle\n---", "---\ntitle\n---")]
    public void Rows_are_cells_between_tabs_and_lines_keep_their_numbers(string markdown, string expected) =>
        Assert.Equal(expected, string.Join('\n', MarkdownTables.Replace(markdown.Split('\n'))));

    [Fact]
    public void A_document_is_read_with_what_stands_around_its_tables()
    {
        ReadResult result = IcapTextFormat.Read(
            """
            # 手沖咖啡師職能基準

            | 職能基準代碼 | TFB5131-951v1 |
            |---|---|
            | 職能基準名稱 | 手沖咖啡師 |

            | 主要職責 | 工作任務 | 工作產出 | 行為指標 | 職能級別 | 職能內涵(K=knowledge知識) | 職能內涵(S=skills技能) |
            |---|---|---|---|---|---|---|
            | T1 準備 | T1.1 磨豆 | O1.1.1 紀錄 | P1.1.1 秤取\|研磨。 | 3 | K01 咖啡豆知識<br>K02 水質知識 | S01 秤重 |
            | T1 準備 | T1.2 沖煮 | | P1.2.1 注水。 | 4 | K02 水質知識 | S02 注水 |

            職能內涵（A=attitude 態度）
            A01 主動積極：不需他人指示。
            """,
            "a.md");

        CompetencyStandard standard = Assert.Single(result.Standards);
        Assert.Equal(("TFB5131-951v1", "手沖咖啡師"), (standard.Code.Text, standard.Title));
        Assert.Equal(["T1.1 磨豆", "T1.2 沖煮"], standard.Tasks.Select(static task => $"{task.Code} {task.Title}"));
        Assert.Equal("T1", Assert.Single(standard.Duties).Code?.Text);
        Assert.Equal(["K01", "K02", "S01", "S02", "A01"], standard.Elements.Select(static element => element.Code?.Text));
        Assert.DoesNotContain(result.Diagnostics, static finding => finding.Severity != DiagnosticSeverity.Info);
    }
}
