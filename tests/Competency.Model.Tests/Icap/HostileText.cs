using System.Text;
using Competency.Model.Formats;

namespace Competency.Model.Tests.Icap;

/// <summary>What any file whatever must give: a result, complete in itself.</summary>
internal static class HostileText
{
    /// <summary>Reads and checks what holds of every result.</summary>
    public static ReadResult Read(ReadOnlyMemory<byte> content)
    {
        ReadResult result = IcapDocuments.Read(content);
        Assert.NotNull(result.Drafts);
        Assert.Empty(result.Vocabularies);
        Assert.True(result.Standards.Length <= result.Drafts.Standards.Count);
        Assert.DoesNotContain(result.Diagnostics, static finding => string.IsNullOrEmpty(finding.Message));
        AssertSound(result);
        AssertReported(content, result);
        return result;
    }

    public static ReadResult Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static void AssertSound(ReadResult result)
    {
        foreach (CompetencyStandard standard in result.Standards)
        {
            Assert.False(standard.Code.IsEmpty);
            Assert.Equal(standard.Tasks.Length, standard.Tasks.Select(static task => task.Id).Distinct().Count());
            Assert.Equal(standard.Elements.Length, standard.Elements.Select(static element => element.Id).Distinct().Count());
            Assert.True(standard.Tasks.All(
                task => task.Links.All(link => ReferenceEquals(link.Element, standard.Elements[link.Element.Position]))));
        }
    }

    /// <summary>Whatever is missing from the standards that a document should have is reported.</summary>
    private static void AssertReported(ReadOnlyMemory<byte> content, ReadResult result)
    {
        bool isComplete = result.Standards.Length > 0
            && result.Standards.All(static standard => standard.Tasks.Length > 0 && standard.IcapCode is not null);
        bool isAllRead = result.Drafts.Standards.All(static draft => draft.Unread.Count == 0);
        Assert.True(
            (isComplete && isAllRead) || result.Diagnostics.Length > 0 || IsBlank(content.Span), "an incomplete reading without a finding");
    }

    private static bool IsBlank(ReadOnlySpan<byte> content) =>
        content is [0xFF, 0xFE] or [0xFE, 0xFF] || string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(content).Trim('\uFEFF', '\u200B'));
}
