using Competency.Model;
using Competency.Model.Alignment;
using static Competency.Cli.Tests.Hostile.Inputs;

namespace Competency.Cli.Tests.Hostile;

/// <summary>Shapes of what is asked of a catalog.</summary>
internal static class QuestionShapes
{
    private const int Words = 40;

    public static IReadOnlyList<Shape> All { get; } =
    [
        new("tasks that share a competency", 300, static size =>
            Gap(size, [.. Many(size, at => Task(at, "S0", $"S{at}", $"S{at * 7 % size}"))])),
        new("tasks that lack one competency each", 2000, static size => Gap(size, [.. Many(size, static at => Task(at, $"S{at}"))])),
        new("a task that lacks everything", 2000, static size => Gap(size, Task(1, [.. Many(size, static at => $"S{at}")]))),
        new("names of coordinated words", 30, static size => Align(size, static at =>
            string.Join('、', Many(Words, word => $"{(char)(0x5200 + (word * (at + 1) % 41))}{(char)(0x5300 + (word * (at + 1) % 41))}")))),
        new("long names", 50, static size => Align(size, static at => Signs.Repeated("分析與設計", 280) + at)),
        new("names of one word", 500, static size => Align(size, static at => $"分析{at}")),
        new("English names", 300, static size => Align(size, static at => $"analysis of systems and of data {at}")),
    ];

    private static void Gap(int size, params object[] tasks)
    {
        CompetencyCatalog catalog = LoadStandards(Standard("A", []), Standard("B", Elements(size, static at => $"技能{at}"), tasks));
        GapReport gap = catalog.Gap(catalog["A"], catalog["B"]);
        Assert.Equal(gap.Tasks.Length, gap.LearningOrder()[^1].TasksReady);
        Assert.Equal(size, gap.BlockingCompetencies().Length);
    }

    private static void Align(int size, Func<int, string> name)
    {
        CompetencyCatalog from = LoadStandards(Standard("A", Elements(size, name)));
        CompetencyCatalog to = LoadStandards(Standard("B", Elements(size, at => name(at + 1))));
        _ = CatalogAlignment.Align(AlignmentSide.Of(from, from["A"]), AlignmentSide.Of(to, to["B"]));
    }
}
