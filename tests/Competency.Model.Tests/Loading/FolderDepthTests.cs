namespace Competency.Model.Tests.Loading;

/// <summary>Folders in folders: read to the limit, and reported one beyond it.</summary>
public sealed class FolderDepthTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(31, true)]
    [InlineData(32, true)]
    [InlineData(33, false)]
    public void A_folder_is_read_exactly_thirty_two_deep_and_no_deeper(int depth, bool isRead)
    {
        _folder.CopySample("TFB5131-902v3", Path.Combine([.. Enumerable.Repeat("f", depth), "a.txt"]));

        LoadResult result = new CatalogLoader().Load(_folder.Path);

        Assert.Equal(isRead ? 1 : 0, result.Catalog.Standards.Length);
        Assert.Equal(!isRead, result.Diagnostics.Any(static diagnostic => diagnostic.Id == "CM1010"));
    }
}
