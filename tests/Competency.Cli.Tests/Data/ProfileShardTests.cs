using Competency.Cli.Data;

namespace Competency.Cli.Tests.Data;

public sealed class ProfileShardTests
{
    [Theory]
    [InlineData("3/16", true)]
    [InlineData("1/1", true)]
    [InlineData("0/4", false)]
    [InlineData("5/4", false)]
    [InlineData("0/0", false)]
    [InlineData("5/3", false)]
    [InlineData("-1/3", false)]
    [InlineData("1/2147483647", true)]
    [InlineData("2147483647/2147483647", true)]
    [InlineData("1/2147483648", false)]
    [InlineData("1", false)]
    [InlineData("a/b", false)]
    [InlineData("1/2/3", false)]
    [InlineData(null, false)]
    public void Parts_are_named_by_number_and_count(string? text, bool isPart)
    {
        Assert.Equal(isPart, ProfileShard.TryParse(text, out ProfileShard shard));
        Assert.Equal(isPart ? text : "1/1", shard.ToString());
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(5, 3)]
    [InlineData(-1, -1)]
    public void There_is_no_other_part(int number, int count) =>
        Assert.Equal("number", Assert.Throws<ArgumentOutOfRangeException>(() => new ProfileShard(number, count)).ParamName);

    [Fact]
    public void The_default_is_the_whole_table() => Assert.Equal((ProfileShard.Whole, "1/1"), (default, default(ProfileShard).ToString()));
}
