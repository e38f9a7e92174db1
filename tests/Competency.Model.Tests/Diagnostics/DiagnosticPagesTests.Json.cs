using Competency.Model.Formats;
using Competency.Model.Json;

namespace Competency.Model.Tests.Diagnostics;

/// <content>The examples that are JSON documents.</content>
public sealed partial class DiagnosticPagesTests
{
    public static TheoryData<string> JsonIds => IdsOfExamples("json");

    [Theory]
    [MemberData(nameof(JsonIds))]
    public void The_example_of_a_JSON_document_gives_the_message_shown(string id)
    {
        DiagnosticPage page = DiagnosticPage.Read(id);
        ReadResult result = CompetencyJson.ReadText(page.Example!.Value.Text, "example.json");
        Assert.Equal(page.Messages, result.Diagnostics.Where(finding => finding.Id == id).Select(static finding => finding.ToString()));
    }
}
