using FsCheck.Xunit;

namespace Competency.Model.Tests.Gaps;

public sealed class HeldLevelProperties
{
    private static readonly string[] Names = ["甲", "乙", "丙", "丁", "戊"];

    [Property]
    public void A_higher_level_held_never_makes_a_larger_gap(byte[] held, byte[] needed, byte raised)
    {
        int[] before = [.. held.Take(Names.Length).Select(Level)];
        int[] after = [.. before.Select((level, index) => index == raised % Names.Length ? Math.Min(level + 1, 6) : level)];
        CompetencyStandard from = Build("X", before);
        CompetencyStandard risen = Build("Y", after);
        CompetencyStandard to = Build("Z", [.. needed.Take(20).Select(Level)]);
        CompetencyCatalog catalog = Sketch.Catalog(from, risen, to);
        foreach (LevelRule rule in new[] { LevelRule.Highest, LevelRule.Lowest, LevelRule.Mode, LevelRule.PerTask })
        {
            GapOptions options = new() { LevelRule = rule };
            (GapReport one, GapReport other) = (catalog.Gap(from, to, options), catalog.Gap(risen, to, options));
            Assert.True((other.Shortage ?? 0) <= (one.Shortage ?? 0) + 1e-12);
            Assert.Equal(one.Coverage, other.Coverage);
            Assert.All(one.Tasks.Zip(other.Tasks), static pair =>
                Assert.True((pair.Second.Readiness ?? 0) >= (pair.First.Readiness ?? 0) - 1e-12));
        }
    }

    private static int Level(byte value) => (value % 6) + 1;

    /// <summary>One task for each level, which needs the names in turn.</summary>
    private static CompetencyStandard Build(string code, int[] levels) =>
        Sketch.Standard(
            code,
            [
                .. levels.Select((level, index) => Sketch.Task(
                    $"T1.{index + 1}",
                    level,
                    $"S0{(index % Names.Length) + 1} {Names[index % Names.Length]}")),
            ]);
}
