using System.Text;
using Competency.Model.Json;

namespace Competency.Model.Tests.Json;

public sealed class JsonRecognizerTests
{
    [Theory]
    [InlineData("""{"format":"competency-model/1"}""", (int)JsonForm.CompetencyDocument)]
    [InlineData("""  {"$schema":"x","a":{"b":[1,{}]},"format":"competency-model/2","standards":[{"co""", (int)JsonForm.CompetencyDocument)]
    [InlineData("\uFEFF{\"format\":\"competency-model/1\"", (int)JsonForm.CompetencyDocument)]
    [InlineData("""{"format":"other/1"}""", (int)JsonForm.OtherJson)]
    [InlineData("""{"format":1}""", (int)JsonForm.OtherJson)]
    [InlineData("""{"a":{"format":"competency-model/1"}}""", (int)JsonForm.OtherJson)]
    [InlineData("""{"standards":[{"code":"cut he""", (int)JsonForm.OtherJson)]
    [InlineData("""{"format":"competency-mo""", (int)JsonForm.OtherJson)]
    [InlineData("""{"\ud800":1}""", (int)JsonForm.OtherJson)]
    [InlineData("[1,2]", (int)JsonForm.OtherJson)]
    [InlineData("{}", (int)JsonForm.OtherJson)]
    [InlineData("", (int)JsonForm.NotJson)]
    [InlineData("  \n", (int)JsonForm.NotJson)]
    [InlineData("職能基準", (int)JsonForm.NotJson)]
    [InlineData("code,title\n1,2", (int)JsonForm.NotJson)]
    [InlineData("12 monkeys", (int)JsonForm.NotJson)]
    [InlineData("{format", (int)JsonForm.NotJson)]
    public void The_head_tells(string head, int expected) =>
        Assert.Equal((JsonForm)expected, JsonRecognizer.Recognize(Encoding.UTF8.GetBytes(head)));

    [Theory]
    [MemberData(nameof(JsonSamples.Names), MemberType = typeof(JsonSamples))]
    public void What_is_written_is_recognised_by_its_head(string sample) =>
        Assert.Equal(JsonForm.CompetencyDocument, JsonRecognizer.Recognize(CompetencyJson.Write([JsonSamples.Named(sample)]).AsSpan()[..200]));
}
