using FsCheck.Xunit;

namespace Competency.Model.Tests.Gaps;

public sealed class SetDifferenceProperties
{
    [Property(MaxTest = 500)]
    public void The_lists_are_those_of_set_algebra(byte[] first, byte[] second)
    {
        int[] held = Ascending(first);
        int[] needed = Ascending(second);
        (int[] missing, int[] shared, int[] surplus) = SetDifferenceTests.Split(held, needed);

        Assert.Equal(needed.Except(held), missing);
        Assert.Equal(needed.Intersect(held), shared);
        Assert.Equal(held.Except(needed), surplus);
    }

    private static int[] Ascending(byte[] values) => [.. values.Select(static value => (int)value).Distinct().Order()];
}
