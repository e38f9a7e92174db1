using Competency.Model.Formats;
using Competency.Model.Icap;

namespace Competency.Model.Tests.Icap;

/// <summary>The documents that tests read, and how they read them.</summary>
internal static class IcapDocuments
{
    private static string SampleFolder => Path.Combine(SharedData.RepositoryRoot, "docs", "samples");

    /// <summary>The sample standards of the repository, by file name.</summary>
    public static IReadOnlyList<string> SampleNames { get; } =
        [.. Directory.EnumerateFiles(SampleFolder, "*.txt").Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(SampleFolder, name));

    /// <summary>The reference document; a test without it is skipped.</summary>
    public static byte[] Reference() => File.ReadAllBytes(SharedData.Require("icap", "APA2654-001v4.txt"));

    public static ReadResult Read(ReadOnlyMemory<byte> content, string name = "document.txt")
    {
        DiagnosticBag findings = new();
        DocumentDrafts drafts = new IcapTextFormat().Read(name, content, findings);
        return ReadResult.Build(drafts, findings);
    }

    /// <summary>The one standard of a document that has one.</summary>
    public static CompetencyStandard Only(this ReadResult result) => Assert.Single(result.Standards);

    /// <summary>The findings of one kind.</summary>
    public static Diagnostic[] Of(this ReadResult result, DiagnosticDescriptor rule) =>
        [.. result.Diagnostics.Where(finding => ReferenceEquals(finding.Descriptor, rule))];

    /// <summary>The lines of the findings of one kind.</summary>
    public static IEnumerable<int> LinesOf(this ReadResult result, DiagnosticDescriptor rule) =>
        result.Of(rule).Select(static finding => finding.Location.Line!.Value);
}
