using System.IO.Compression;
using System.Text;
using Competency.Model.Json;
using Competency.Model.Mappings;

namespace Competency.Model.Csv.Tests;

/// <summary>The asynchronous members do what their synchronous twins do, on the bodies of requests and responses.</summary>
public sealed class AsyncStreamTests
{
    private static readonly CompetencyCatalog Catalog = new CatalogLoader().Load(SharedData.Samples).Catalog;

    private static readonly CompetencyVocabulary Vocabulary = CompetencyJson.ReadText(
        """
        {"format":"competency-model/1","standards":[],"frameworks":[{"id":"f","title":"F","elements":[
          {"code":"E1","kind":"skill","title":"roast, \"dark\""},{"code":"E2","kind":"skill","title":"brew","broader":["E1"]}]}]}
        """,
        "f.json").Vocabularies["f"];

    private static readonly Dictionary<string, (Action<Stream> Write, Func<Stream, CancellationToken, Task> WriteAsync)> Writers =
        new(StringComparer.Ordinal)
        {
            ["matrix"] = (
                static stream => SimilarityTables.WriteTo(stream, Matrix()),
                static (stream, token) => SimilarityTables.WriteToAsync(stream, Matrix(), cancellationToken: token)),
            ["matrix with a mark"] = (
                static stream => SimilarityTables.WriteTo(stream, Matrix(), Marked),
                static (stream, token) => SimilarityTables.WriteToAsync(stream, Matrix(), Marked, token)),
            ["pairs"] = (
                static stream => SimilarityTables.WritePairsTo(stream, Matrix(), 0.1),
                static (stream, token) => SimilarityTables.WritePairsToAsync(stream, Matrix(), 0.1, cancellationToken: token)),
            ["roles"] = (
                static stream => TidyTables.WriteRolesTo(stream, Catalog.Standards),
                static (stream, token) => TidyTables.WriteRolesToAsync(stream, Catalog.Standards, cancellationToken: token)),
            ["mappings"] = (
                static stream => SssomFile.WriteTo(stream, Mappings()),
                static (stream, token) => SssomFile.WriteToAsync(stream, Mappings(), cancellationToken: token)),
            ["Moodle"] = (
                static stream => VocabularyFile.WriteMoodle(stream, Vocabulary),
                static (stream, token) => VocabularyFile.WriteMoodleAsync(stream, Vocabulary, token)),
            ["CASE"] = (
                static stream => VocabularyFile.WriteCase(stream, Vocabulary),
                static (stream, token) => VocabularyFile.WriteCaseAsync(stream, Vocabulary, token)),
            ["OpenSALT"] = (
                static stream => VocabularyFile.WriteOpenSalt(stream, Vocabulary),
                static (stream, token) => VocabularyFile.WriteOpenSaltAsync(stream, Vocabulary, token)),
            ["unmatched"] = (
                static stream => ProfileTables.WriteUnmatched(stream, Summary()),
                static (stream, token) => ProfileTables.WriteUnmatchedAsync(stream, Summary(), cancellationToken: token)),
        };

    public static TheoryData<string> Names => [.. Writers.Keys];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static CsvWritingOptions Marked => new() { ByteOrderMark = true };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_response_gets_the_bytes_of_a_file(string name)
    {
        using MemoryStream file = new();
        BodyStream body = new();

        Writers[name].Write(file);
        await Writers[name].WriteAsync(body, Token);

        Assert.True(file.Length > 20, $"{file.Length} bytes");
        Assert.Equal(file.ToArray(), body.Written);
        Assert.False(body.IsClosed);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_response_that_is_canceled_already_gets_nothing(string name)
    {
        BodyStream body = new();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Writers[name].WriteAsync(body, new CancellationToken(canceled: true)));

        Assert.Empty(body.Written);
    }

    [Fact]
    public async Task Findings_and_numbers_are_those_of_the_twins()
    {
        Assert.Equal(
            SimilarityTables.WritePairsTo(Stream.Null, Matrix(), 0.1),
            await SimilarityTables.WritePairsToAsync(new BodyStream(), Matrix(), 0.1, cancellationToken: Token));
        Assert.Equal(
            VocabularyFile.WriteOpenSalt(Stream.Null, Vocabulary).Select(Text),
            (await VocabularyFile.WriteOpenSaltAsync(new BodyStream(), Vocabulary, Token)).Select(Text));
        Assert.NotEmpty(VocabularyFile.WriteOpenSalt(Stream.Null, Vocabulary));
    }

    [Fact]
    public async Task A_large_matrix_is_sent_in_pieces_and_ends_when_its_reader_leaves()
    {
        CompetencyCatalog many = new CatalogBuilder().AddRange(
            [.. Enumerable.Range(0, 250).Select(static at => Sketch.Standard($"X{at}", Sketch.Task("T1.1", 3, $"K01 甲{at % 7}")))]).Build();
        BodyStream whole = new();
        await SimilarityTables.WriteToAsync(whole, many.SimilarityMatrix(), cancellationToken: Token);
        using CancellationTokenSource source = new();
        BodyStream left = new() { OnUse = _ => source.Cancel() };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => SimilarityTables.WriteToAsync(left, many.SimilarityMatrix(), cancellationToken: source.Token));

        Assert.True(whole.Writes.Count > 1, $"{whole.Writes.Count} writes");
        Assert.All(whole.Writes, static length => Assert.InRange(length, 1, 70_000));
        Assert.Empty(left.Writes);
    }

    [Fact]
    public async Task Tidy_tables_go_to_streams_that_are_closed_one_after_the_other()
    {
        Dictionary<string, BodyStream> bodies = new(StringComparer.Ordinal);
        Dictionary<string, MemoryStream> files = new(StringComparer.Ordinal);

        await TidyTables.WriteToAsync(
            name =>
            {
                Assert.All(bodies.Values, static body => Assert.True(body.IsClosed));
                bodies.Add(name, new BodyStream { IsClosable = true });
                return Task.FromResult<Stream>(bodies[name]);
            },
            Catalog.Standards,
            cancellationToken: Token);
        TidyTables.WriteTo(name => files[name] = new MemoryStream(), Catalog.Standards);

        Assert.Equal(TidyTables.FileNames.Order(), bodies.Keys.Order());
        Assert.All(bodies, body => Assert.Equal(files[body.Key].ToArray(), body.Value.Written));
        Assert.All(bodies.Values, static body => Assert.True(body.IsClosed));
    }

    [Fact]
    public async Task Tidy_tables_go_into_an_archive()
    {
        using MemoryStream file = new();
        ZipArchive archive = await ZipArchive.CreateAsync(file, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, Token);
        await using (archive)
        {
            await TidyTables.WriteToAsync(name => archive.CreateEntry(name).OpenAsync(Token), Catalog.Standards, cancellationToken: Token);
        }

        LoadResult read = new CatalogLoader().AddCsv().Load(new DocumentContent("tables.zip", file.ToArray()));
        Assert.Equal(Catalog.Standards.Length, read.GetCatalogOrThrow().Standards.Length);
    }

    [Fact]
    public async Task Mappings_are_read_from_a_request_like_from_a_file()
    {
        byte[] file = await File.ReadAllBytesAsync(Path.Combine(SharedData.RepositoryRoot, "docs", "mappings", "coffee.sssom.tsv"), Token);

        MappingReadResult expected = SssomFile.ReadFrom(new MemoryStream(file), "m.tsv");
        MappingReadResult read = await SssomFile.ReadFromAsync(new BodyStream(file), "m.tsv", Token);
        MappingReadResult damaged = await SssomFile.ReadFromAsync(new BodyStream("x"u8.ToArray()), "m.tsv", Token);

        Assert.NotEmpty(read.Set.Mappings);
        Assert.Equal(SssomFile.WriteText(expected.Set), SssomFile.WriteText(read.Set));
        Assert.Equal(expected.Diagnostics.Select(Text), read.Diagnostics.Select(Text));
        Assert.Equal(SssomFile.ReadText("x", "m.tsv").Diagnostics.Select(Text), damaged.Diagnostics.Select(Text));
        Assert.NotEmpty(damaged.Diagnostics);
    }

    private static MappingSet Mappings() => SssomFile.Read(
        Path.Combine(SharedData.RepositoryRoot, "docs", "mappings", "coffee.sssom.tsv")).Set;

    private static SimilarityMatrix Matrix() => Catalog.SimilarityMatrix(new SimilarityOptions { Measure = SimilarityMeasures.Jaccard });

    private static ProfileMatchSummary Summary() => ProfileTables.Match(
        Catalog, new MemoryStream(Encoding.UTF8.GetBytes("profile,competency\nAnn,開飛機\nBo,開飛機\nBo,=1+1\n")), "t.csv", Stream.Null);

    private static string Text(Diagnostic diagnostic) => diagnostic.ToString();
}
