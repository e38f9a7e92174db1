using System.Text;
using Competency.Model.Codes;
using Competency.Model.Drafts;
using Competency.Model.Formats;

namespace Competency.Model.Tests.Loading;

/// <summary>Formats and checks of an application: what they find is in the result, and what they throw is, too.</summary>
public sealed class ExtensionTests
{
    private const string Roles = "X1|Barista|K01 Hygiene\nX2|Roaster|K01 Beans";

    private static readonly DocumentContent Pipe = new("roles.pipe", Encoding.UTF8.GetBytes(Roles));
    private static readonly DocumentContent Text = new("a.txt", File.ReadAllBytes(Path.Combine(SharedData.Samples, "TFB5131-901v2.txt")));

    [Fact]
    public void A_format_of_an_application_is_read_beside_those_of_the_library()
    {
        LoadResult result = new CatalogLoader().Add(new PipeFormat()).Load(Pipe, Text);

        Assert.False(result.HasErrors);
        Assert.Equal(["pipe/1", "icap-text/1"], result.Files.Select(static file => file.Reader));
        Assert.Equal("Hygiene", result.Catalog["X1"].Elements[0].Title);
        Assert.Equal(new Provenance("roles.pipe", result.Catalog["X1"].Provenance!.Sha256, "pipe/1"), result.Catalog["X1"].Provenance);
    }

    [Fact]
    public void A_check_of_an_application_reports_with_the_standard_and_its_own_rule()
    {
        CatalogLoader loader = new CatalogLoader().Add(new PipeFormat()).Add(new TitleCheck());

        Diagnostic diagnostic = Assert.Single(loader.Load(Pipe).Diagnostics);

        Assert.Equal("roles.pipe:2: warning APP001: X2: 'Roaster' is too long.", diagnostic.ToString());
        Assert.Equal("X2", diagnostic.Standard);
        Assert.Null(diagnostic.Descriptor.HelpPage);
        Assert.Contains(TitleCheck.TooLong, loader.Rules);
    }

    [Fact]
    public async Task A_check_runs_on_standards_that_come_one_by_one()
    {
        using TempFolder folder = new();
        string path = Path.Combine(folder.Path, "roles.pipe");
        await File.WriteAllTextAsync(path, Roles, TestContext.Current.CancellationToken);
        List<Diagnostic> diagnostics = [];
        List<string> codes = [];
        await foreach (CompetencyStandard standard in new CatalogLoader().Add(new PipeFormat()).Add(new TitleCheck())
            .StreamAsync([path], new Collector(diagnostics), TestContext.Current.CancellationToken))
        {
            codes.Add(standard.Code.Text);
        }

        Assert.Equal(["X1", "X2"], codes);
        Assert.Equal("APP001", Assert.Single(diagnostics).Id);
    }

    [Fact]
    public void A_format_that_throws_costs_its_file_and_no_other()
    {
        LoadResult result =
            new CatalogLoader().Add(new PipeFormat { Failure = new InvalidOperationException("two\nlines") }).Load(Pipe, Text);

        Diagnostic failed = Assert.Single(result.Diagnostics, static diagnostic => diagnostic.Id == "CM1011");
        Assert.Equal(
            "roles.pipe: error CM1011: 'pipe/1' failed for 'roles.pipe' (InvalidOperationException: two lines); " +
            "the file was skipped. Correct its code.",
            failed.ToString());
        Assert.True(result.HasErrors);
        Assert.Equal([null, "icap-text/1"], result.Files.Select(static file => file.Reader));
        Assert.Single(result.Catalog.Standards);
    }

    [Fact]
    public void A_format_that_returns_nothing_failed()
    {
        LoadResult result = new CatalogLoader().Add(new PipeFormat { ReturnsNull = true }).Load(Pipe);

        Assert.Contains(
            "InvalidOperationException: Read returned null.", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_format_that_throws_when_it_is_asked_leaves_the_file_to_others(bool isSet)
    {
        CatalogLoader loader = isSet ? new CatalogLoader().Add(new BrokenSet()) : new CatalogLoader().Add(new BrokenFormat());

        LoadResult result = loader.Add(new PipeFormat()).Load(Pipe);

        Diagnostic failed = Assert.Single(result.Diagnostics);
        Assert.Equal("roles.pipe: error CM1011: 'broken/1' failed for 'roles.pipe' (FormatException: no); other formats were asked. " +
            "Correct its code.", failed.ToString());
        Assert.Equal(2, result.Catalog.Standards.Length);
    }

    [Fact]
    public void A_set_format_that_throws_while_reading_costs_its_files()
    {
        LoadResult result = new CatalogLoader().Add(new BrokenSet { Claims = "roles.pipe" }).Load(Pipe, Text);

        Assert.Equal("CM1011", Assert.Single(result.Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Id);
        Assert.Single(result.Catalog.Standards);
    }

    [Fact]
    public void A_check_that_throws_costs_no_standard_and_no_other_check()
    {
        LoadResult result = new CatalogLoader().Add(new PipeFormat()).Add(new BrokenCheck()).Add(new TitleCheck()).Load(Pipe);

        Assert.Equal(2, result.Catalog.Standards.Length);
        Assert.Equal(["CM1011", "CM1011", "APP001"], result.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Equal(
            "'broken' failed for 'roles.pipe' (KeyNotFoundException: no); the check of X1 is incomplete. Correct its code.",
            result.Diagnostics[0].Message);
        Assert.Equal("X1", result.Diagnostics[0].Standard);
    }

    [Fact]
    public async Task A_cancellation_that_the_caller_asked_for_passes_through()
    {
        using TempFolder folder = new();
        string path = Path.Combine(folder.Path, "roles.pipe");
        await File.WriteAllTextAsync(path, Roles, TestContext.Current.CancellationToken);
        using CancellationTokenSource source = new();
        CatalogLoader loader =
            new CatalogLoader().Add(new PipeFormat { BeforeRead = source.Cancel, Failure = new OperationCanceledException() });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loader.LoadAsync([path], source.Token));
    }

    [Fact]
    public void A_cancellation_of_its_own_is_a_failure()
    {
        LoadResult result = new CatalogLoader().Add(new PipeFormat { Failure = new OperationCanceledException("timeout") }).Load(Pipe);

        Assert.Equal("CM1011", Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public void The_library_itself_fails_nowhere() =>
        Assert.DoesNotContain(
            new CatalogLoader().Load(Path.Combine(SharedData.RepositoryRoot, "docs", "samples")).Diagnostics,
            static diagnostic => diagnostic.Id == "CM1011");

    private sealed class PipeFormat : IDocumentFormat
    {
        public Exception? Failure { get; init; }

        public bool ReturnsNull { get; init; }

        public Action BeforeRead { get; init; } = static () => { };

        public string Reader => "pipe/1";

        public string Description => "lines with pipes";

        public int Precedence => 50;

        public bool Recognizes(string name, ReadOnlySpan<byte> prefix) => name.EndsWith(".pipe", StringComparison.Ordinal);

        public DocumentDrafts Read(string name, ReadOnlyMemory<byte> content, DiagnosticBag diagnostics)
        {
            BeforeRead();
            if (Failure is not null)
            {
                throw Failure;
            }

            string[] lines = Encoding.UTF8.GetString(content.Span).Split('\n');
            return ReturnsNull
                ? null!
                : new DocumentDrafts([.. lines.Select((line, index) => Draft(name, index + 1, line.Split('|')))], []);
        }

        private static StandardDraft Draft(string name, int line, string[] cells)
        {
            SourceLocation location = new() { File = name, Line = line };
            return new StandardDraft
            {
                Code = new DraftText(cells[0], location),
                Title = new DraftText(cells[1], location),
                Location = location,
                Elements =
                {
                    new ElementDraft { Code = cells[2].Split(' ')[0], Kind = ElementKind.Knowledge, Title = cells[2].Split(' ')[1] },
                },
            };
        }
    }

    private sealed class BrokenFormat : IDocumentFormat
    {
        public string Reader => "broken/1";

        public string Description => "nothing";

        public int Precedence => 50;

        public bool Recognizes(string name, ReadOnlySpan<byte> prefix) => throw new FormatException("no");

        public DocumentDrafts Read(string name, ReadOnlyMemory<byte> content, DiagnosticBag diagnostics) => throw new FormatException("no");
    }

    private sealed class BrokenSet : IDocumentSetFormat
    {
        public string? Claims { get; init; }

        public string Reader => "broken/1";

        public string Description => "nothing";

        public int Precedence => 50;

        public IReadOnlyList<DocumentFile> Claim(IReadOnlyList<DocumentFile> files) =>
            Claims is null ? throw new FormatException("no") : [.. files.Where(file => file.FileName == Claims)];

        public DocumentDrafts Read(IReadOnlyList<DocumentFile> files, DiagnosticBag diagnostics) => throw new FormatException("no");
    }

    private sealed class TitleCheck : IStandardCheck
    {
        public static readonly DiagnosticDescriptor TooLong =
            new("APP001", "Title too long", DiagnosticSeverity.Warning, "{0}: '{1}' is too long.");

        public string Id => "title";

        public IReadOnlyList<DiagnosticDescriptor> Rules => [TooLong];

        public void Check(CompetencyStandard standard, DiagnosticBag diagnostics)
        {
            if (standard.Code == StandardCode.Parse("X2", null))
            {
                diagnostics.Add(TooLong, standard.Location, standard.Code, standard.Title);
            }
        }
    }

    private sealed class BrokenCheck : IStandardCheck
    {
        public string Id => "broken";

        public void Check(CompetencyStandard standard, DiagnosticBag diagnostics) => throw new KeyNotFoundException("no");
    }

    private sealed class Collector(List<Diagnostic> diagnostics) : IProgress<Diagnostic>
    {
        public void Report(Diagnostic value) => diagnostics.Add(value);
    }
}
