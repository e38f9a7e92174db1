namespace Competency.Model.Tests.Loading;

/// <summary>What systems and office programs leave beside the files of people.</summary>
public sealed class SystemFilesTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(".DS_Store")]
    [InlineData("._standard.txt")]
    [InlineData("~$standard.xlsx")]
    [InlineData(".~lock.standard.ods#")]
    [InlineData("desktop.ini")]
    [InlineData("Desktop.ini")]
    [InlineData("Thumbs.db")]
    [InlineData("inner/._standard.txt")]
    [InlineData("__MACOSX/standard.txt")]
    [InlineData("__MACOSX/inner/._standard.txt")]
    public void They_are_passed_over_in_folders_and_archives(string name)
    {
        string sample = File.ReadAllText(Path.Combine(SharedData.Samples, "TFB5131-902v3.txt"));
        _folder.Write("standard.txt", sample);
        _folder.Write(name, sample);
        LoadResult folder = new CatalogLoader().Load(_folder.Path);
        LoadResult archive = new CatalogLoader().Load(
            new DocumentContent("a/standard.txt", File.ReadAllBytes(Path.Combine(_folder.Path, "standard.txt"))),
            new DocumentContent("a/" + name, "x"u8.ToArray()));
        Assert.All([folder, archive], static result =>
        {
            Assert.EndsWith("standard.txt", Assert.Single(result.Files).Name, StringComparison.Ordinal);
            Assert.DoesNotContain(result.Diagnostics, static finding => finding.Id.StartsWith("CM1", StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData("_standard.txt")]
    [InlineData("DS_Store.txt")]
    [InlineData("MACOSX/standard.txt")]
    public void Files_of_people_with_like_names_are_read(string name)
    {
        _folder.Write(name, File.ReadAllText(Path.Combine(SharedData.Samples, "TFB5131-902v3.txt")));
        Assert.Single(new CatalogLoader().Load(_folder.Path).Catalog.Standards);
    }

    [Fact]
    public void One_that_is_named_is_read_all_the_same()
    {
        string path = _folder.Write("._standard.txt", File.ReadAllText(Path.Combine(SharedData.Samples, "TFB5131-902v3.txt")));
        Assert.Single(new CatalogLoader().Load(path).Catalog.Standards);
    }
}
