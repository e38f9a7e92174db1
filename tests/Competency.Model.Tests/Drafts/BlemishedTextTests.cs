using Competency.Model.Formats;
using Competency.Model.Json;

namespace Competency.Model.Tests.Drafts;

/// <summary>Control characters in texts, and elements without any.</summary>
public sealed class BlemishedTextTests
{
    [Theory]
    [InlineData(@"a\u001b[31mb\u0000", 2)]
    [InlineData(@"a\u007fb\u009bc", 2)]
    [InlineData(@"a\u202eb\u2066c\u2069", 3)]
    [InlineData(@"a\tb\nc\r\nd…“e”", 0)]
    public void Control_characters_of_texts_are_counted_and_kept(string title, int count)
    {
        ReadResult result =
            Read($$"""{ "code": "A", "title": "a", "elements": [{ "id": "S01", "kind": "skill", "title": "{{title}}" }] }""");

        Assert.Equal(
            count == 0 ? [] : [$"The texts contain {count} control character(s)"],
            MessagesOf(result, "CM3048").Select(static message => message.Split(',')[0]));
        Assert.Equal(System.Text.RegularExpressions.Regex.Unescape(title), result.Standards[0].Elements[0].Title);
    }

    [Theory]
    [InlineData("""{ "code": "A", "title": "a", "elements": [{ "id": "S01", "kind": "skill", "title": "" }] }""")]
    [InlineData("""{ "code": "A", "title": "a", "elements": [{ "id": "S01", "code": "S01", "kind": "skill", "title": " " }] }""")]
    [InlineData(
        """{ "code": "A", "title": "a", "tasks": [{ "code": "T1.1", "title": "t", "elements": ["S01"] }], "elements": [{ "id": "S01", "kind": "skill" }] }""")]
    public void An_element_that_is_defined_without_a_name_is_reported(string standard) =>
        Assert.Equal(
            ["S01 is defined without a title; it was kept, but cannot be matched by title. Add the title."],
            MessagesOf(Read(standard), "CM3049"));

    [Fact]
    public void An_element_of_a_vocabulary_without_a_name_is_reported()
    {
        ReadResult result = CompetencyJson.ReadText(
            """{ "format": "competency-model/1", "frameworks": [{ "id": "f", "elements": [{ "code": "K1", "kind": "knowledge" }] }] }""",
            "f");

        Assert.Equal(
            ["K1 is defined without a title; it was kept, but cannot be matched by title. Add the title."], MessagesOf(result, "CM3049"));
    }

    [Fact]
    public void An_element_that_is_not_defined_is_not_reported_twice()
    {
        ReadResult result = Read("""{ "code": "A", "title": "a", "tasks": [{ "code": "T1.1", "title": "t", "elements": ["S01"] }] }""");

        Assert.Single(MessagesOf(result, "CM3036"));
        Assert.Empty(MessagesOf(result, "CM3049"));
    }

    [Theory]
    [InlineData("""{ "code": "A", "title": "甲、、乙" }""")]
    [InlineData("""{ "code": "A", "title": "a", "description": "甲、、乙" }""")]
    [InlineData("""{ "code": "A", "title": "a", "classifications": [{ "scheme": "s", "code": "1", "title": "甲、、乙" }] }""")]
    [InlineData("""{ "code": "A", "title": "a", "versions": [{ "version": 1, "title": "甲、、乙" }] }""")]
    [InlineData("""{ "code": "A", "title": "a", "versions": [{ "version": 1, "note": "甲、、乙" }] }""")]
    [InlineData("""{ "code": "A", "title": "a", "duties": [{ "code": "T1", "title": "甲、、乙" }] }""")]
    [InlineData("""{ "code": "A", "title": "a", "tasks": [{ "code": "T1", "title": "甲、、乙" }] }""")]
    [InlineData("""{ "code": "A", "title": "a", "tasks": [{ "code": "T1", "title": "t", "outputs": [{ "title": "甲、、乙" }] }] }""")]
    [InlineData("""{ "code": "A", "title": "a", "tasks": [{ "code": "T1", "title": "t", "indicators": [{ "text": "甲、、乙" }] }] }""")]
    [InlineData("""{ "code": "A", "title": "a", "elements": [{ "id": "S01", "kind": "skill", "title": "甲、、乙" }] }""")]
    [InlineData(
        """{ "code": "A", "title": "a", "elements": [{ "id": "S01", "kind": "skill", "title": "s", "description": "甲、、乙" }] }""")]
    [InlineData(
        """{ "code": "A", "title": "a", "elements": [{ "id": "S01", "kind": "skill", "title": "s", "alternateTitles": ["甲、、乙"] }] }""")]
    [InlineData("""{ "code": "A", "title": "a", "notes": [{ "heading": "甲、、乙", "lines": ["n"] }] }""")]
    [InlineData("""{ "code": "A", "title": "a", "notes": [{ "lines": ["甲、、乙"] }] }""")]
    public void Doubled_punctuation_is_reported_in_every_text(string standard) =>
        Assert.Equal(["'甲、、乙' contains '、、'; it was kept. Delete one of the two marks."], MessagesOf(Read(standard), "CM3022"));

    private static ReadResult Read(string standard) =>
        CompetencyJson.ReadText($$"""{ "format": "competency-model/1", "standards": [{{standard}}] }""", "f");

    private static IEnumerable<string> MessagesOf(ReadResult result, string id) =>
        result.Diagnostics.Where(finding => finding.Id == id).Select(static finding => finding.Message);
}
