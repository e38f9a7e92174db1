namespace Competency.Model.Csv.Tests;

/// <summary>Published catalogs that many tests ask about, each loaded once.</summary>
internal static class PublishedCatalogs
{
    private static readonly Lazy<LoadResult> LoadedIcap = new(static () => Load("icap", "catalogue"));

    /// <summary>The dirty export of 778 standards of iCAP.</summary>
    public static LoadResult Icap => LoadedIcap.Value;

    private static LoadResult Load(params string[] folder) => new CatalogLoader().AddCsv().Load(SharedData.Require(folder));
}
