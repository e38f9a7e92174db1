using Competency.Model.Formats;
using Competency.Model.Icap;

namespace Competency.Model.Tests.Diagnostics;

/// <summary>The pages under <c>docs/diagnostics</c> say what the library does: every example runs.</summary>
public sealed partial class DiagnosticPagesTests
{
    /// <summary>Rules whose page describes a situation, since no short document can raise them; add to it only with a reason.</summary>
    private static readonly string[] WithoutExample =
    [
        "CM1001", "CM1002", "CM1003", "CM1004", "CM1005", "CM1007", "CM1008", "CM1009", "CM1010", "CM1011", // files, not what is in them
        "CM1012", "CM1013", "CM1014", "CM1015", "CM1016", "CM1017", "CM1018", "CM1019", "CM1020", // workbooks, archives
        "CM1021", // compiled catalogs
        "CM2003", // a line of more than a megabyte
        "CM3043", // a control character, which no page should hold
        "CM5001", "CM5002", "CM5003", "CM5004", "CM5005", // several files together
        "CM5007", // a policy of an application
        "CM6001", "CM6008", "CM6013", "CM6016", "CM6017", "CM6019", "CM6025", // bytes, limits, options, several tables
        "CM6100", "CM6101", "CM6102", "CM6103", "CM6104", "CM6105", "CM6106", "CM6107", "CM6108", "CM6109", "CM6110", "CM6111", "CM6112",
        "CM6113", "CM6114", "CM6115", "CM6116", "CM6117", "CM6119", // releases of several tables
        "CM6120", "CM6121", // several tables, a limit
        "CM6204", // an option
        "CM6302", "CM6309", "CM6310", "CM6311", // exports of systems, and what is written for them
        "CM6401", "CM6402", "CM6403", // files that are no text
        "CM8001", "CM8002", "CM8003", "CM8004", // profiles, not documents
        "CM9001", "CM9002", // files for other programs
    ];

    public static TheoryData<string> IcapIds => IdsOfExamples("icap");

    [Fact]
    public void Every_page_has_an_example_but_those_that_cannot() =>
        Assert.Equal(WithoutExample, DiagnosticPage.Ids.Where(static id => DiagnosticPage.Read(id).Example is null));

    [Theory]
    [MemberData(nameof(IcapIds))]
    public void The_example_of_a_text_document_gives_the_message_shown(string id)
    {
        DiagnosticPage page = DiagnosticPage.Read(id);
        ReadResult result = IcapTextFormat.Read(page.Example!.Value.Text, "example.txt");
        Assert.Equal(page.Messages, result.Diagnostics.Where(finding => finding.Id == id).Select(static finding => finding.ToString()));
    }

    private static TheoryData<string> IdsOfExamples(string language) =>
        [.. DiagnosticPage.Ids.Where(id => DiagnosticPage.Read(id).Example?.Language == language)];
}
