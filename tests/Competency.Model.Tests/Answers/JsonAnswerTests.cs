using System.Text;
using System.Text.Json;
using Competency.Model.Alignment;

namespace Competency.Model.Tests.Answers;

/// <summary>Complete answers: what they are called, and how they are written.</summary>
public sealed class JsonAnswerTests
{
    private static readonly LoadResult Loaded = new CatalogLoader().Load(SharedData.Samples);

    private static readonly CompetencyStandard Assistant = Loaded.Catalog["TFB5131-901"];

    private static CompetencyCatalog Catalog => Loaded.Catalog;

    private static JsonAnswer Similar => JsonAnswer.Similar(Catalog, Assistant, Catalog.MostSimilar(Assistant, 3));

    public static TheoryData<string> Formats =>
        ["competency-gap/1", "competency-similar/1", "competency-find/1", "competency-check/1", "competency-align/1"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Its_first_property_is_the_format_and_the_schema_of_that_holds(string format)
    {
        JsonAnswer answer = Make(format);
        string text = answer.WriteText();

        Assert.Equal(format, answer.Format);
        Assert.StartsWith($$"""{"format":"{{format}}",""", text, StringComparison.Ordinal);
        Assert.Empty(PublishedSchema.Of(format)!.Validate(Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task All_ways_of_writing_give_the_same_bytes(bool indented)
    {
        string text = Similar.WriteText(indented);
        using MemoryStream stream = new();
        Similar.WriteTo(stream, indented);
        await using AsynchronousOnly asynchronous = new();
        await Similar.WriteToAsync(asynchronous, indented, TestContext.Current.CancellationToken);

        Assert.Equal(text, Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(text, Encoding.UTF8.GetString(asynchronous.Written));
        Assert.Equal(indented, text.EndsWith('\n'));
        Assert.True(stream.CanWrite && asynchronous.CanWrite, "the streams stay open");
        Assert.Contains("咖啡", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_writer_decides_about_escapes_and_indents()
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            writer.WriteStartArray();
            Similar.WriteTo(writer);
            writer.WriteEndArray();
        }

        string text = Encoding.UTF8.GetString(stream.ToArray());
        Assert.StartsWith("[{\"format\":\"competency-similar/1\",", text, StringComparison.Ordinal);
        Assert.DoesNotContain("咖啡", text, StringComparison.Ordinal);
        Assert.Equal(Similar.WriteText(), Similar.ToString());
    }

    [Fact]
    public async Task Writing_can_be_canceled()
    {
        await using AsynchronousOnly stream = new();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Similar.WriteToAsync(stream, cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void There_is_an_explanation_for_each_result() => Assert.Equal("explanations", Assert.Throws<ArgumentException>(
        () => JsonAnswer.Similar(Catalog, Assistant, Catalog.MostSimilar(Assistant, 3), explanations: [])).ParamName);

    [Fact]
    public void An_answer_without_results_names_the_measure_and_weights_of_the_question()
    {
        SimilarityOptions options = new() { Weights = ConceptWeightings.InverseFrequency };

        using JsonDocument answer = JsonDocument.Parse(JsonAnswer.Similar(Catalog, Assistant, [], options).WriteText());

        Assert.Equal("jaccard", answer.RootElement.GetProperty("measure").GetString());
        Assert.Equal("idf", answer.RootElement.GetProperty("weights").GetString());
    }

    private static JsonAnswer Make(string format) => format switch
    {
        "competency-gap/1" => JsonAnswer.Gap(Catalog.Gap("TFB5131-901", "TFB5131-902"), isExplained: true, learningSteps: 3),
        "competency-similar/1" => Similar,
        "competency-find/1" => JsonAnswer.Find(Catalog, "咖啡", Catalog.Find("咖啡")),
        "competency-check/1" => JsonAnswer.Check(Loaded),
        _ => Align(),
    };

    private static JsonAnswer Align()
    {
        AlignmentSide from = AlignmentSide.Of(Catalog, Assistant);
        AlignmentSide to = AlignmentSide.Of(Catalog, Catalog["TFB5131-902"]);
        return JsonAnswer.Align(from, to, CatalogAlignment.Align(from, to));
    }

    /// <summary>The body of a response: it refuses to be written to by a thread that waits.</summary>
    private sealed class AsynchronousOnly : MemoryStream
    {
        private readonly MemoryStream _written = new();

        public byte[] Written => _written.ToArray();

        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("synchronous");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new InvalidOperationException("synchronous");

        public override void Flush() => throw new InvalidOperationException("synchronous");

        public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _written.Write(buffer.Span);
            return ValueTask.CompletedTask;
        }
    }
}
