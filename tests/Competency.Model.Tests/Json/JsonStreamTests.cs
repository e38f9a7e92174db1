using Competency.Model.Formats;
using Competency.Model.Json;

namespace Competency.Model.Tests.Json;

/// <summary>The asynchronous members do what their synchronous twins do, on the bodies of requests and responses.</summary>
public sealed class JsonStreamTests
{
    private static readonly CompetencyCatalog Catalog = new CatalogLoader().Load(SharedData.Samples).Catalog;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task A_response_gets_the_bytes_of_a_file(bool indented, bool includeProvenance)
    {
        CompetencyJsonOptions options = new() { Indented = indented, IncludeProvenance = includeProvenance };
        using MemoryStream file = new();
        BodyStream body = new();

        CompetencyJson.WriteTo(file, Catalog.Standards, Catalog.Vocabularies, options);
        await CompetencyJson.WriteToAsync(body, Catalog.Standards, Catalog.Vocabularies, options, Token);

        Assert.Equal(CompetencyJson.Write(Catalog.Standards, Catalog.Vocabularies, options), file.ToArray());
        Assert.Equal(file.ToArray(), body.Written);
        Assert.True(body.Writes.Count > 1, $"{body.Writes.Count} writes");
    }

    [Fact]
    public async Task A_document_with_vocabularies_or_nothing_is_written_too()
    {
        const string Vocabulary = """{"format":"competency-model/1","frameworks":[{"id":"f","elements":["""
            + """{"code":"E1","kind":"skill","title":"e"}]}],"standards":[]}""";
        ReadResult read = await CompetencyJson.ReadFromAsync(new BodyStream(Bytes(Vocabulary)), "f.json", cancellationToken: Token);
        BodyStream whole = new();
        BodyStream empty = new();

        await CompetencyJson.WriteToAsync(whole, [], read.Vocabularies.Values, new CompetencyJsonOptions { Indented = false }, Token);
        await CompetencyJson.WriteToAsync(empty, [], options: new CompetencyJsonOptions { Indented = false }, cancellationToken: Token);

        Assert.Equal(Vocabulary, System.Text.Encoding.UTF8.GetString(whole.Written));
        Assert.Equal("""{"format":"competency-model/1","standards":[]}""", System.Text.Encoding.UTF8.GetString(empty.Written));
    }

    [Fact]
    public async Task A_request_is_read_like_a_file()
    {
        byte[] document = CompetencyJson.Write(Catalog.Standards);
        ReadResult expected = CompetencyJson.ReadFrom(new MemoryStream(document), "upload.json");

        ReadResult read = await CompetencyJson.ReadFromAsync(new BodyStream(document), "upload.json", cancellationToken: Token);

        Assert.Equal(Catalog.Standards.Length, read.Standards.Length);
        Assert.Equal(CompetencyJson.Write(expected.Standards), CompetencyJson.Write(read.Standards));
        Assert.Equal(document, CompetencyJson.Write(read.Standards));
        Assert.Equal(expected.Diagnostics.Select(Text), read.Diagnostics.Select(Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"format\":")]
    [InlineData("[1]")]
    public async Task A_damaged_request_has_the_findings_of_a_file(string document)
    {
        ReadResult expected = CompetencyJson.ReadFrom(new MemoryStream(Bytes(document)), "upload.json");

        ReadResult read = await CompetencyJson.ReadFromAsync(new BodyStream(Bytes(document)), "upload.json", cancellationToken: Token);

        Assert.NotEmpty(read.Diagnostics);
        Assert.Equal(expected.Diagnostics.Select(Text), read.Diagnostics.Select(Text));
    }

    [Fact]
    public async Task A_request_that_is_too_long_is_a_finding_and_not_read_to_its_end()
    {
        BodyStream body = new(new byte[100_000]);

        ReadResult read = await CompetencyJson.ReadFromAsync(body, "upload.json", null, maxLength: 100, Token);

        Assert.Equal(
            "upload.json: error CM1004: 'upload.json' has more than 100 bytes, more than the limit of 100, and was not read. " +
            "Split the file or raise the limit.",
            Assert.Single(read.Diagnostics).ToString());
        Assert.Empty(read.Standards);
        Assert.InRange(body.Reads, 1, 10);
    }

    [Fact]
    public void Streams_with_and_without_a_length_have_one_limit()
    {
        Assert.Null(LimitedStream.ReadAll(new MemoryStream(new byte[101]), 100));
        Assert.Equal(100, LimitedStream.ReadAll(new MemoryStream(new byte[100]), 100)!.Value.Length);
    }

    [Fact]
    public async Task Bytes_are_complete_whatever_their_number()
    {
        foreach (int length in (int[])[0, 1, 65_535, 65_536, 65_537, 200_000])
        {
            byte[] bytes = [.. Enumerable.Range(0, length).Select(static at => (byte)at)];
            ReadOnlyMemory<byte>? read = await LimitedStream.ReadAllAsync(new BodyStream(bytes), length, Token);

            Assert.Equal(bytes, read!.Value.ToArray());
            Assert.Equal(bytes, LimitedStream.ReadAll(new MemoryStream(bytes), length)!.Value.ToArray());
        }
    }

    [Fact]
    public async Task A_reader_that_leaves_ends_reading_and_writing()
    {
        using CancellationTokenSource source = new();
        BodyStream request = new(CompetencyJson.Write(Catalog.Standards))
        {
            OnUse = body =>
            {
                if (body.Reads == 3)
                {
                    source.Cancel();
                }
            },
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => CompetencyJson.ReadFromAsync(request, "upload.json", cancellationToken: source.Token));
        Assert.Equal(3, request.Reads);

        BodyStream response = new();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => CompetencyJson.WriteToAsync(response, Catalog.Standards, cancellationToken: source.Token));
        Assert.Empty(response.Written);
    }

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static string Text(Diagnostic diagnostic) => diagnostic.ToString();
}
