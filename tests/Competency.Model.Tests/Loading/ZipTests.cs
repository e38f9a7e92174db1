using System.IO.Compression;
using System.Text;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Loading;

/// <summary>An archive is read like the folder that was packed; what could do harm is left out and named.</summary>
public sealed class ZipTests
{
    private const string Document = "職能基準代碼\tTFB5131-951v1\n職能基準名稱\t職業\t手沖咖啡師\n";

    [Fact]
    public void An_archive_is_the_folder_that_was_packed()
    {
        string samples = Path.Combine(SharedData.RepositoryRoot, "docs", "samples");
        byte[] archive = Pack([.. Directory.GetFiles(samples).Select(static file => (Path.GetFileName(file), File.ReadAllBytes(file)))]);
        LoadResult folder = new CatalogLoader().Load(samples);
        LoadResult packed = Load(archive);

        Assert.Equal(folder.Catalog.Id, packed.Catalog.Id);
        Assert.Equal("samples.zip/TFB5131-901v2.txt", packed.Catalog["TFB5131-901v2"].Provenance?.Source);
        Assert.DoesNotContain(packed.Diagnostics, static finding => finding.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void What_systems_leave_in_archives_is_passed_over()
    {
        LoadResult result = Load(Pack(
            ("a/x.txt", Bytes(Document)), ("__MACOSX/a/._x.txt", [0]), ("a/.DS_Store", [0]), ("a/", [])));

        Assert.Equal(["samples.zip/a/x.txt"], result.Files.Select(static file => file.Name));
        Assert.DoesNotContain(result.Diagnostics, static finding => finding.Id.StartsWith("CM10", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("../x.txt", "it is named like a file outside of the archive")]
    [InlineData("/etc/x.txt", "it is named like a file outside of the archive")]
    [InlineData("a\\..\\..\\x.txt", "it is named like a file outside of the archive")]
    [InlineData("C:/x.txt", "it is named like a file outside of the archive")]
    [InlineData("good.txt", "another file has its name")]
    [InlineData("inner.zip", "it is an archive in an archive")]
    public void A_file_that_may_do_harm_is_left_out(string name, string reason)
    {
        LoadResult result = Load(Pack(("good.txt", Bytes(Document)), (name, Bytes("x"))));

        Diagnostic finding = Assert.Single(result.Diagnostics, static finding => finding.Id == "CM1020");
        Assert.Contains($": {reason}. Unpack the archive", finding.Message, StringComparison.Ordinal);
        Assert.Equal("TFB5131-951v1", Assert.Single(result.Catalog.Standards).Code.Text);
    }

    [Fact]
    public void A_bomb_is_not_unpacked()
    {
        LoadResult result = Load(Pack(("good.txt", Bytes(Document)), ("bomb.txt", new byte[20 << 20])));

        Diagnostic finding = Assert.Single(result.Diagnostics, static finding => finding.Id == "CM1020");
        Assert.Contains(
            "times smaller in the archive than unpacked, more than the limit of 400", finding.Message, StringComparison.Ordinal);
        Assert.Single(result.Catalog.Standards);
    }

    [Fact]
    public void A_file_above_the_limit_of_the_loader_is_left_out()
    {
        byte[] large = [.. Enumerable.Range(0, 5000).Select(static at => (byte)(at * 7))];
        byte[] archive = Pack(("good.txt", Bytes(Document)), ("large.txt", large));
        LoadResult result = new CatalogLoader { MaxFileSize = 4000 }.Load(new DocumentContent("samples.zip", archive));

        Diagnostic finding = Assert.Single(result.Diagnostics, static finding => finding.Id == "CM1020");
        Assert.Contains("5,000 bytes", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void More_files_than_the_limit_are_no_archive()
    {
        byte[] archive = Pack([.. Enumerable.Range(0, 100_001).Select(static at => ($"{at}.txt", Array.Empty<byte>()))]);

        Diagnostic error = Assert.Single(Load(archive).Diagnostics);
        Assert.Equal(("CM1019", DiagnosticSeverity.Error), (error.Id, error.Severity));
        Assert.Contains("100,001 files, more than the limit of 100,000", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void More_bytes_than_the_limit_are_no_archive()
    {
        byte[] archive = Pack([.. Enumerable.Range(0, 3).Select(static at => ($"{at}.txt", Bytes("x")))]);
        for (int at = 0; at + 4 < archive.Length; at++)
        {
            if (archive.AsSpan(at).StartsWith("PK\u0001\u0002"u8))
            {
                archive.AsSpan(at + 24, 4).Fill(0xF0); // the size that the directory states
            }
        }

        Diagnostic error = Assert.Single(Load(archive).Diagnostics);
        Assert.Equal("CM1019", error.Id);
        Assert.Contains("bytes when unpacked, more than the limit of 4,294,967,296", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_archive_is_an_error_with_what_to_do()
    {
        Diagnostic error = Assert.Single(Load([.. Pack(("x.txt", Bytes(Document)))[..60]]).Diagnostics);

        Assert.Equal("CM1019", error.Id);
        Assert.EndsWith("Unpack it, and pass the folder.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_without_a_known_file_says_what_it_holds()
    {
        Diagnostic error = Assert.Single(Load(Pack(("a.bin", [1, 2, 3]), ("b.bin", [4]))).Diagnostics);

        Assert.Equal("CM1014", error.Id);
        Assert.StartsWith("None of the files of 'samples.zip' holds a known table", error.Message, StringComparison.Ordinal);
    }

    /// <summary>Whatever happens to an archive, there is an answer.</summary>
    [Property(MaxTest = 300)]
    public void A_damaged_archive_is_read_or_named(int place, byte value, int length)
    {
        byte[] archive = Pack(("a/x.txt", Bytes(Document)), ("b.txt", Bytes("x")));
        archive[(int)((uint)place % archive.Length)] = value;
        LoadResult result = Load(archive[..(int)(archive.Length - ((uint)length % 8 == 0 ? (uint)length % archive.Length : 0))]);

        Assert.True(result.Catalog.Standards.Length > 0 || !result.Diagnostics.IsEmpty);
    }

    private static LoadResult Load(byte[] archive) => new CatalogLoader().Load(new DocumentContent("samples.zip", archive));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Pack(params (string Name, byte[] Content)[] files)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in files)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
