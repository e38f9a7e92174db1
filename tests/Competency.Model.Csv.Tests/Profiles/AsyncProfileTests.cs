using System.Collections.Immutable;
using System.Text;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Tests.Profiles;

/// <summary>Profiles in the body of a request are read and matched as from a file, and the answer goes to the body of a response.</summary>
public sealed class AsyncProfileTests
{
    private static readonly CompetencyCatalog Catalog = new CatalogLoader().Load(SharedData.Samples).Catalog;

    private static readonly Dictionary<string, byte[]> Tables = new(StringComparer.Ordinal)
    {
        ["pairs"] = Utf8("profile,competency,level\nBo,沖煮用水水質知識,3\nBo,磨豆機刻度校正,2\nAnn,服務熱忱,\nBo,開飛機,高超\n"),
        ["many"] = Utf8("profile,competency\n" + string.Concat(Enumerable.Range(0, 20_000).Select(static at => $"P{at},沖煮用水水質知識\n"))),
        ["rows"] = Utf8("profile,沖煮用水水質知識,磨豆機刻度校正\nAnn,3,\nBo,,2\n"),
        ["columns"] = Utf8("competency,Ann,Bo\n沖煮用水水質知識,3,\n磨豆機刻度校正,,2\n"),
        ["UTF-16"] = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("profile,competency\nAnn,沖煮用水水質知識\n")],
        ["no table"] = Utf8("a,b\n1,2\n"),
        ["nothing"] = [],
        ["foreign"] = [.. "%PDF-1.7\n"u8],
    };

    public static TheoryData<string> Names => [.. Tables.Keys];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_request_is_matched_like_a_file(string name)
    {
        ProfileTableOptions options = new() { Matching = new MatchOptions { MaxCount = 3 } };
        using MemoryStream answer = new();
        ProfileMatchSummary expected = ProfileTables.Match(Catalog, new MemoryStream(Tables[name]), "t.csv", answer, options);
        BodyStream response = new();

        ProfileMatchSummary summary =
            await ProfileTables.MatchAsync(Catalog, new BodyStream(Tables[name]), "t.csv", response, options, Token);

        Assert.Equal(answer.ToArray(), response.Written);
        Assert.Equal(Figures(expected), Figures(summary));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_file_is_matched_by_its_path(string name)
    {
        using TempFolder folder = new();
        string path = folder.Write("t.csv", Tables[name]);
        using MemoryStream answer = new();
        ProfileMatchSummary expected = ProfileTables.Match(Catalog, path, answer);
        BodyStream response = new();

        ProfileMatchSummary summary = await ProfileTables.MatchAsync(Catalog, path, response, cancellationToken: Token);

        Assert.Equal(answer.ToArray(), response.Written);
        Assert.Equal(Figures(expected), Figures(summary));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_request_is_read_like_a_file(string name)
    {
        DiagnosticBag ofFile = new();
        DiagnosticBag ofRequest = new();
        ImmutableArray<CompetencyProfile> expected = ProfileTables.Read(Catalog, new MemoryStream(Tables[name]), "t.csv", ofFile);

        ImmutableArray<CompetencyProfile> read = await ProfileTables.ReadAsync(
            Catalog, new BodyStream(Tables[name]), "t.csv", ofRequest, cancellationToken: Token);

        Assert.Equal(expected.Select(Text), read.Select(Text));
        Assert.Equal(Texts(ofFile.ToImmutable()), Texts(ofRequest.ToImmutable()));
    }

    [Fact]
    public async Task Streams_at_hand_are_read_from_where_they_stand()
    {
        using MemoryStream table = new([.. "header of a mail\n"u8, .. Tables["pairs"]]) { Position = 17 };
        BodyStream response = new();
        using MemoryStream answer = new();
        ProfileTables.Match(Catalog, new MemoryStream(Tables["pairs"]), "t.csv", answer);

        await ProfileTables.MatchAsync(Catalog, table, "t.csv", response, cancellationToken: Token);

        Assert.Equal(answer.ToArray(), response.Written);
        Assert.True(table.CanRead);
    }

    [Fact]
    public async Task A_reader_that_leaves_ends_the_work()
    {
        using CancellationTokenSource ofRequest = new();
        using CancellationTokenSource ofResponse = new();
        BodyStream request = new(Tables["many"]) { OnUse = body => Cancel(ofRequest, body.Reads == 5) };
        BodyStream response = new() { OnUse = body => Cancel(ofResponse, body.Writes.Count == 2) };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => ProfileTables.MatchAsync(Catalog, request, "t.csv", new BodyStream(), cancellationToken: ofRequest.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ProfileTables.MatchAsync(
            Catalog, new BodyStream(Tables["many"]), "t.csv", response, cancellationToken: ofResponse.Token));

        Assert.Equal(5, request.Reads);
        Assert.Equal(2, response.Writes.Count);
    }

    [Fact]
    public async Task A_table_that_is_too_long_is_a_finding()
    {
        DiagnosticBag waiting = new();
        DiagnosticBag asynchronous = new();

        Assert.Null(SeekableCopy.Of(new MemoryStream(new byte[11]), "t.csv", waiting, Token, maxLength: 10));
        Assert.Null(await SeekableCopy.OfAsync(new BodyStream(new byte[11]), "t.csv", asynchronous, Token, maxLength: 10));
        using FileStream? fits = await SeekableCopy.OfAsync(new BodyStream(new byte[10]), "t.csv", asynchronous, Token, maxLength: 10);

        Assert.Equal(10, fits!.Length);
        Assert.Equal("CM1004", Assert.Single(asynchronous.ToImmutable()).Id);
        Assert.Equal(Texts(waiting.ToImmutable()), Texts(asynchronous.ToImmutable()));
    }

    private static void Cancel(CancellationTokenSource source, bool isTime)
    {
        if (isTime)
        {
            source.Cancel();
        }
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string[] Texts(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(static diagnostic => diagnostic.ToString())];

    private static string Text(CompetencyProfile profile) =>
        $"{profile.Name}: {string.Join(' ', profile.Competencies.Select(static held => $"{held.Concept} {held.Level}"))}";

    private static string Figures(ProfileMatchSummary summary) => string.Join('\n',
    [
        $"{summary.Profiles} {summary.ProfilesWithoutCompetencies} {summary.Mentions} {summary.MatchedMentions}",
        $"{summary.MentionsWithLevel} {summary.UnmatchedUncounted} {string.Join(' ', summary.Unmatched)}",
        .. Texts(summary.Diagnostics),
    ]);
}
