using Competency.Model.Mappings;
using Competency.Model.Names;

namespace Competency.Model.Tests.Names;

public sealed class WordJointsTests
{
    [Theory]
    [InlineData("Teamwork", "Team work")]
    [InlineData("Teamwork", "team-work")]
    [InlineData("Node.js", "NodeJS")]
    [InlineData("e-mail", "email")]
    [InlineData("front-end development", "Frontend Development")]
    [InlineData("on-line sales", "online sales")]
    [InlineData("web site design", "website design")]
    [InlineData("co-operation", "cooperation")]
    [InlineData("Power BI", "PowerBI")]
    [InlineData("life-long learning", "lifelong learning")]
    public void Names_joined_otherwise_are_one(string first, string second)
    {
        NameMatch forth = NameMatcher.Default.Match(ElementKind.Skill, first, second);
        Assert.Equal(MappingRelation.Exact, forth.Relation);
        Assert.Equal(forth.Probabilities, NameMatcher.Default.Match(ElementKind.Skill, second, first).Probabilities);
    }

    [Theory]
    [InlineData("C", "C++")]
    [InlineData("C", "C#")]
    [InlineData("Java", "JavaScript")]
    [InlineData("R", "R&D")]
    [InlineData(".NET", "net")]
    [InlineData("teamwork", "teamworks")]
    [InlineData("飲料 調製", "飲料調製")]
    [InlineData("", "")]
    [InlineData("teamwork", "teamwork")]
    public void Names_with_other_signs_are_not(string first, string second) =>
        Assert.False(WordJoints.DifferOnly(first.ToLowerInvariant(), second.ToLowerInvariant()));
}
