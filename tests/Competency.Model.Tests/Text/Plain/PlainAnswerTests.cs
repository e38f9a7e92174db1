using System.Globalization;
using Competency.Model.Drafts;
using Competency.Model.Drafts.Building;
using Competency.Model.Text;
using FsCheck;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Text.Plain;

/// <summary>Answers as plain text: complete, in columns, never wider than asked for.</summary>
public sealed class PlainAnswerTests
{
    private static readonly CompetencyCatalog Catalog = new CatalogLoader().Load(SharedData.Samples).Catalog;
    private static readonly CompetencyStandard One = Catalog["TFB5131-901v2"];
    private static readonly CompetencyStandard Other = Catalog["TFB5131-902v3"];
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-TW");

    public static TheoryData<string, Func<CultureInfo, int, string>> Answers => new()
    {
        { "standard", Other.ToTextIn },
        { "gap", Catalog.Gap(One, Other).ToTextIn },
        { "ranking", Catalog.MostSimilar(One).ToTextIn },
        { "matrix", Catalog.SimilarityMatrix().ToTextIn },
        { "score", Catalog.ExplainSimilarity(One, Other).ToTextIn },
        { "competency", Catalog.Explain(One.Elements[0], Other.Elements[0]).ToTextIn },
    };

    [Theory]
    [MemberData(nameof(Answers), DisableDiscoveryEnumeration = true)]
    public void No_line_is_wider_than_asked_for(string name, Func<CultureInfo, int, string> answer)
    {
        foreach (CultureInfo language in (CultureInfo[])[CultureInfo.InvariantCulture, Chinese])
        {
            foreach (int columns in (int[])[40, 41, 60, 80, 200])
            {
                string text = answer(language, columns);

                Assert.All(text.Split('\n'), line => Assert.InRange(TextWidth.Of(line), 0, columns));
                Assert.All(text.Split('\n'), static line => Assert.Equal(line.TrimEnd(), line));
                Assert.True(text.EndsWith('\n'), name);
            }
        }
    }

    [Fact]
    public void A_gap_lists_what_is_missing_in_columns()
    {
        string[] lines = Catalog.Gap(One, Other).ToText().Split('\n');
        int missing = Array.IndexOf(lines, "Missing (25)");

        Assert.Equal("Gap from TFB5131-901v2 吧檯助理咖啡師 to TFB5131-902v3 咖啡師", lines[0]);
        Assert.Equal(
            [
                "  Competency            Kind       Needed level  Needed by",
                "  --------------------  ---------  ------------  ----------------",
                "  K05 沖煮用水水質知識  knowledge             3  T1.2, T2.3, T4.2",
            ],
            lines[(missing + 1)..(missing + 4)]);
    }

    [Fact]
    public void Where_space_is_short_headings_of_numbers_are_broken_before_texts()
    {
        string[] lines = Catalog.Gap(One, Other).ToTextIn(CultureInfo.InvariantCulture, 70).Split('\n');
        int below = Array.IndexOf(lines, "Below level (16)");

        Assert.Equal(
            [
                "  Competency                Kind        Held  Needed  Needed by",
                "                                       level   level",
                "  ------------------------  ---------  -----  ------  ----------------",
                "  K04 義式咖啡萃取原理      knowledge      2       3  T1.2, T2.1, T2.2",
            ],
            lines[(below + 1)..(below + 5)]);
    }

    [Fact]
    public void A_table_of_many_columns_is_divided_with_its_first_column_repeated()
    {
        string[] lines = Catalog.SimilarityMatrix().ToTextIn(CultureInfo.InvariantCulture, 50).Split('\n');

        Assert.Equal(2, lines.Count(static line => line.StartsWith("  Standard ", StringComparison.Ordinal)));
        Assert.Equal(2, lines.Count(static line => line.StartsWith("  1.", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_same_answer_is_the_same_text_in_any_culture()
    {
        string here = Catalog.Gap(One, Other).ToText();
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.GetCultureInfo("ar-SA"), Chinese);
            Assert.Equal(here, Catalog.Gap(One, Other).ToText());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        }
    }

    [Fact]
    public void Too_few_columns_are_refused()
    {
        GapReport gap = Catalog.Gap(One, Other);

        Assert.Throws<ArgumentOutOfRangeException>("columns", () => gap.ToTextIn(Chinese, 39));
        Assert.Throws<ArgumentNullException>("language", () => gap.ToTextIn(null!));
        Assert.Throws<ArgumentNullException>("language", () => gap.ToHtmlIn(null!));
    }

    [Fact]
    public void What_a_document_says_at_length_is_broken_everywhere()
    {
        CompetencyStandard standard = new StandardBuilder(new DiagnosticBag()).Build(new StandardDraft
        {
            Code = new string('C', 90),
            Title = new string('T', 90),
            Duties =
            {
                new DutyDraft
                {
                    Title = "D",
                    Tasks = { new TaskDraft { Title = "t", Level = new LevelDraft(null, new string('5', 300), SourceLocation.None) } },
                },
            },
        })!;

        Assert.All(standard.ToText().Split('\n'), static line => Assert.InRange(TextWidth.Of(line), 0, 80));
        Assert.All(
            standard.ToTextIn(CultureInfo.InvariantCulture, 40).Split('\n'), static line => Assert.InRange(TextWidth.Of(line), 0, 40));
    }

    [Property]
    public void Nothing_steers_a_terminal(NonNull<string> title)
    {
        CompetencyStandard hostile = new StandardBuilder(new DiagnosticBag()).Build(new StandardDraft
        {
            Code = "X1",
            Title = $"\e[31m{title.Get}",
            Description = new DraftText($"a\u202Eb\tc\r\n{title.Get}", SourceLocation.None),
        })!;

        string text = hostile.ToText();

        Assert.DoesNotContain(text, static letter => letter != '\n' && (char.IsControl(letter) || letter is '\u202E'));
        Assert.Contains("\\u{1B}[31m", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), static line => Assert.InRange(TextWidth.Of(line), 0, 80));
    }
}
