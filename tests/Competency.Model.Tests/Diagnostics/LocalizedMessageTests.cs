using System.Globalization;
using Competency.Model.Json;

namespace Competency.Model.Tests.Diagnostics;

/// <summary>Messages are English unless they are asked for in another language.</summary>
public sealed class LocalizedMessageTests
{
    private const string Document = "{\"format\": \"competency-model/1\", \"standards\": [{\"title\": \"A\", \"tasks\": 1}]}";

    private static readonly CultureInfo Taiwan = CultureInfo.GetCultureInfo("zh-TW");

    private static readonly DiagnosticDescriptor OwnRule = new("APP001", "Own", DiagnosticSeverity.Info, "{0} has {1}.");

    [Fact]
    public void The_message_is_English_whatever_the_culture()
    {
        Diagnostic found = Read();
        string english = found.Message;
        string line = found.ToString();
        CultureInfo before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = Taiwan;
            Assert.Equal(english, found.Message);
            Assert.Equal(line, found.ToString());
            Assert.Equal("應為陣列，實際是數字 1；該值已忽略。請修正型別。", found.GetMessage());
            Assert.Equal("型別錯誤", found.Descriptor.GetTitle());
            Assert.Equal("a.json#/standards/0/tasks: 錯誤 CM4003: 應為陣列，實際是數字 1；該值已忽略。請修正型別。", found.GetText());
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }

        Assert.Equal("Expected an array, but found the number 1; the value was ignored. Correct its type.", english);
    }

    [Theory]
    [InlineData("zh-TW", "型別錯誤")]
    [InlineData("zh-Hant-HK", "型別錯誤")]
    [InlineData("zh", "型別錯誤")]
    [InlineData("zh-CN", "型別錯誤")]
    [InlineData("en-US", "Wrong type")]
    [InlineData("de-DE", "Wrong type")]
    [InlineData("", "Wrong type")]
    public void Chinese_of_any_script_is_read_in_Traditional_Chinese(string culture, string title)
    {
        Diagnostic found = Read();
        CultureInfo asked = CultureInfo.GetCultureInfo(culture);
        Assert.Equal(title, found.Descriptor.GetTitle(asked));
        Assert.Equal(title == "Wrong type", found.GetMessage(asked) == found.Message);
    }

    [Fact]
    public void Arguments_are_English_texts() => Assert.Equal(["an array", "the number 1"], Read().Arguments);

    [Theory]
    [InlineData("zh-TW", "知識 has 技能.")]
    [InlineData("en-US", "knowledge has skill.")]
    [InlineData("de-DE", "knowledge has skill.")]
    [InlineData("", "knowledge has skill.")]
    public void Kinds_are_in_the_language_of_the_message(string culture, string message) => Assert.Equal(
        message, Report(OwnRule, ElementKind.Knowledge, ElementKind.Skill).GetMessage(CultureInfo.GetCultureInfo(culture)));

    [Fact]
    public void Locations_have_their_words_in_the_language()
    {
        SourceLocation location = new() { File = "a.csv", Line = 3, Row = 2, ColumnName = "職能級別" };
        Assert.Equal("a.csv:3(row 2, 職能級別)", location.ToString());
        Assert.Equal("a.csv:3(資料列 2, 職能級別)", location.GetText(Taiwan));
        Assert.Equal(location.ToString(), location.GetText(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_rule_of_an_application_without_resources_stays_English()
    {
        Diagnostic found = Report(OwnRule, "A", 2);
        Assert.Equal("A has 2.", found.GetMessage(Taiwan));
        Assert.Equal("Own", OwnRule.GetTitle(Taiwan));
    }

    [Fact]
    public void An_argument_can_answer_in_the_language_of_the_message()
    {
        Diagnostic found = Report(OwnRule, new Words(), new Words());
        Assert.Equal("words has words.", found.Message);
        Assert.Equal("文字 has 文字.", found.GetMessage(Taiwan));
    }

    [Fact]
    public void Of_another_argument_the_text_is_kept_as_it_is_when_it_is_reported()
    {
        List<string> changing = ["one"];
        Diagnostic found = Report(OwnRule, new Listed(changing), 1.5);
        changing[0] = "two";
        Assert.Equal("one has 1.5.", found.Message);
        Assert.Equal(["one", "1.5"], found.Arguments);
    }

    [Theory]
    [InlineData("{0} has {1}.", 1)]
    [InlineData("{{0}} is {0:X4}", 0)]
    public void Too_few_arguments_are_refused_when_they_are_reported(string format, int count) => Assert.Throws<FormatException>(
        () => Report(OwnRule with { MessageFormat = format }, new object?[count]));

    [Fact]
    public void A_brace_that_is_written_twice_is_no_argument() =>
        Assert.Equal("{0} is no argument.", Report(OwnRule with { MessageFormat = "{{0}} is no argument." }).Message);

    [Fact]
    public void What_more_is_alike_is_told_in_the_language()
    {
        DiagnosticDescriptor once = OwnRule with { IsOncePerFile = true };
        DiagnosticBag bag = new();
        for (int i = 0; i < 3; i++)
        {
            bag.Add(once, new SourceLocation { File = "a", Line = i + 1 }, "A", i);
        }

        Diagnostic found = Assert.Single(bag.ToImmutable());
        Assert.Equal("A has 0. 2 more in this file are alike.", found.Message);
        Assert.Equal("A has 0.此檔案另有 2 處相同。", found.GetMessage(Taiwan));
    }

    private static Diagnostic Read() =>
        CompetencyJson.ReadText(Document, "a.json").Diagnostics.First(static found => found.Id == "CM4003");

    private static Diagnostic Report(DiagnosticDescriptor rule, params object?[] arguments)
    {
        DiagnosticBag bag = new();
        bag.Add(rule, SourceLocation.None, arguments);
        return Assert.Single(bag.ToImmutable());
    }

    private sealed class Words : IFormattable
    {
        public string ToString(string? format, IFormatProvider? formatProvider) =>
            formatProvider is CultureInfo { TwoLetterISOLanguageName: "zh" } ? "文字" : "words";
    }

    private sealed class Listed(List<string> items)
    {
        public override string ToString() => items[0];
    }
}
