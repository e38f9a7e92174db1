using System.Text;
using Competency.Model.Json;

namespace Competency.Model.Tests.Json;

public sealed class JsonRecognizerTests
{
    [Theory]
    [InlineData("""{"format":"competency-model/1"}""", (int)JsonKind.CompetencyDocument)]
    [InlineData("""  {"$schema":"x","a":{"b":[1,{}]},"format":"competency-model/2","standards":[{"co""", (int)JsonKind.CompetencyDocument)]
    [InlineData("\uFEFF{\"format\":\"competency-model/1\"", (int)JsonKind.CompetencyDocument)]
    [InlineData("""{"format":"other/1"}""", (int)JsonKind.OtherJson)]
    [InlineData("""{"format":1}""", (int)JsonKind.OtherJson)]
    [InlineData("""{"a":{"format":"competency-model/1"}}""", (int)JsonKind.OtherJson)]
    [InlineData("""{"standards":[{"code":"cut he""", (int)JsonKind.OtherJson)]
    [InlineData("""{"format":"competency-mo""", (int)JsonKind.OtherJson)]
    [InlineData("""{"\ud800":1}""", (int)JsonKind.OtherJson)]
    [InlineData("[1,2]", (int)JsonKind.OtherJson)]
    [InlineData("{}", (int)JsonKind.OtherJson)]
    [InlineData("", (int)JsonKind.NotJson)]
    [InlineData("  \n", (int)JsonKind.NotJson)]
    [InlineData("職能基準", (int)JsonKind.NotJson)]
    [InlineData("code,title\n1,2", (int)JsonKind.NotJson)]
    [InlineData("12 monkeys", (int)JsonKind.NotJson)]
    [InlineData("{format", (int)JsonKind.NotJson)]
    public void The_head_tells(string head, int expected) =>
        Assert.Equal((JsonKind)expected, JsonRecognizer.Recognize(Encoding.UTF8.GetBytes(head)));

    [Theory]
    [MemberData(nameof(JsonSamples.Names), MemberType = typeof(JsonSamples))]
    public void What_is_written_is_recognized_by_its_head(string sample) =>
        Assert.Equal(
            JsonKind.CompetencyDocument, JsonRecognizer.Recognize(CompetencyJson.Write([JsonSamples.Named(sample)]).AsSpan()[..200]));
}
