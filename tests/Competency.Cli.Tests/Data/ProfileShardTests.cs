using Competency.Cli.Data;

namespace Competency.Cli.Tests.Data;

public sealed class ProfileShardTests
{
    [Theory]
    [InlineData("3/16", true)]
    [InlineData("1/1", true)]
    [InlineData("0/4", false)]
    [InlineData("5/4", false)]
    [InlineData("1", false)]
    [InlineData("a/b", false)]
    [InlineData("1/2/3", false)]
    [InlineData(null, false)]
    public void Parts_are_named_by_number_and_count(string? text, bool isPart)
    {
        Assert.Equal(isPart, ProfileShard.TryParse(text, out ProfileShard shard));
        Assert.Equal(isPart ? text : "1/1", shard.ToString());
    }
}
