using System.Collections.Immutable;
using Competency.Model.Drafts;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Drafts.Building;

public sealed class RequirementCollectorProperties
{
    private static readonly RequirementStrength[] Strengths = Enum.GetValues<RequirementStrength>();

    /// <summary>Links of one element, a task each: a strength, an importance and a level from each number.</summary>
    [Property]
    public void What_a_role_needs_does_not_depend_on_the_order_of_its_tasks(byte[] links, int seed)
    {
        (int Task, byte Link)[] tasks = [.. links.Select(static (link, index) => (index + 1, link))];
        Requirement[] inOrder = [.. Requirements(tasks)];
        new Random(seed).Shuffle(tasks);
        Requirement[] shuffled = [.. Requirements(tasks)];

        Assert.Equal(inOrder.Length, shuffled.Length);
        Assert.All(inOrder.Zip(shuffled), static pair => Assert.Equal(
            (pair.First.Strength, pair.First.Weight, pair.First.Level), (pair.Second.Strength, pair.Second.Weight, pair.Second.Level)));
        Assert.All(inOrder, need => Assert.Equal(tasks.Max(static task => task.Link % 7), need.Weight));
    }

    private static ImmutableArray<Requirement> Requirements((int Task, byte Link)[] tasks) =>
        Sketch.Draft("X", [.. tasks.Select(static task => Sketch.Task($"T1.{task.Task}", (task.Link % 6) + 1, LinkOf(task.Link)))])
            .Build()
            .Requirements;

    private static LinkDraft LinkOf(byte link) => new()
    {
        Code = "S01",
        Kind = ElementKind.Skill,
        Title = "銲接",
        Strength = Strengths[link % Strengths.Length],
        Weight = link % 7,
    };
}
