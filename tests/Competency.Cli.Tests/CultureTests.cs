using System.Globalization;

namespace Competency.Cli.Tests;

/// <summary>The tool answers alike in every culture.</summary>
public sealed class CultureTests
{
    private static readonly string[] Calls =
    [
        "matrix -o - --least 0.3",
        "align TFB5131-901 TFB5131-902 --threshold 0.95",
        "gap TFB5131-901 TFB5131-902 --soft --soft-threshold 0.6",
        "gap TFB5131-901 TFB5131-902 --weights kind:attitude=0.5 --json",
        "similar TFB5131-901 --measure tversky:0.5,1 --explain",
        "find 咖啡 --top 3",
        "similar TFB5131-901 --top 1,5",
        "matrix -o - --least 0,3",
    ];

    public static TheoryData<string, string> CallsInCultures()
    {
        TheoryData<string, string> data = [];
        foreach (string call in Calls)
        {
            foreach (string culture in new[] { "de-DE", "tr-TR", "ar-SA", "zh-TW" })
            {
                data.Add(culture, call);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(CallsInCultures))]
    public void A_call_has_one_answer(string culture, string call)
    {
        ToolRun expected = In(CultureInfo.InvariantCulture, call);
        ToolRun run = In(new CultureInfo(culture), call);

        Assert.Equal((expected.ExitCode, expected.Output, expected.Error), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void The_culture_of_the_caller_is_left_as_it_was()
    {
        CultureInfo german = new("de-DE");

        Assert.Equal(german, Within(german, static () =>
        {
            ToolRun.Of("find", "咖啡");
            return CultureInfo.CurrentCulture;
        }));
    }

    private static ToolRun In(CultureInfo culture, string call) => Within(culture, () => ToolRun.Of(call.Split(' ')));

    private static T Within<T>(CultureInfo culture, Func<T> run)
    {
        CultureInfo former = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return run();
        }
        finally
        {
            CultureInfo.CurrentCulture = former;
        }
    }
}
