namespace Competency.Model.Tests.Loading;

public sealed class LoadResultTests
{
    [Fact]
    public void A_catalog_without_errors_is_returned()
    {
        LoadResult result = new CatalogLoader().Load(SharedData.Samples);

        Assert.Same(result.Catalog, result.GetCatalogOrThrow());
        Assert.NotEmpty(result.Catalog.Standards);
    }

    [Fact]
    public void A_wrong_path_is_no_empty_catalog()
    {
        LoadResult result = new CatalogLoader().Load("no/such/folder");

        InvalidDataException thrown = Assert.Throws<InvalidDataException>(result.GetCatalogOrThrow);
        string[] lines = thrown.Message.Split(Environment.NewLine);

        Assert.Equal("Loading found 1 error:", lines[0]);
        Assert.Equal(result.Diagnostics.Select(static diagnostic => diagnostic.ToString()), lines[1..]);
        Assert.StartsWith("no/such/folder: error CM", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, 5, false)]
    [InlineData(6, 5, true)]
    public void The_message_counts_all_errors_and_shows_the_first_ones(int count, int shown, bool hasMore)
    {
        string[] paths = [.. Enumerable.Range(1, count).Select(static number => $"no/such/file{number}.txt")];

        InvalidDataException thrown = Assert.Throws<InvalidDataException>(new CatalogLoader().Load(paths).GetCatalogOrThrow);
        string[] lines = thrown.Message.Split(Environment.NewLine);

        Assert.Equal($"Loading found {count} errors:", lines[0]);
        Assert.Equal(1 + shown + (hasMore ? 1 : 0), lines.Length);
        Assert.All(paths.Take(shown).Zip(lines[1..]), static pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));
        Assert.Equal(hasMore, lines[^1] == "…");
    }
}
