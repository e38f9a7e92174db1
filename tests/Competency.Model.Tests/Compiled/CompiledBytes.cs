namespace Competency.Model.Tests.Compiled;

/// <summary>Catalogs as the bytes of a compiled file.</summary>
internal static class CompiledBytes
{
    public static byte[] Of(CompetencyCatalog catalog)
    {
        using MemoryStream stream = new();
        CompiledCatalog.WriteTo(stream, catalog);
        return stream.ToArray();
    }

    public static byte[] Of(LoadResult result)
    {
        using MemoryStream stream = new();
        CompiledCatalog.WriteTo(stream, result);
        return stream.ToArray();
    }

    /// <summary>The catalog of the file that a catalog is compiled to.</summary>
    public static CompetencyCatalog Reopened(CompetencyCatalog catalog)
    {
        LoadResult opened = CompiledCatalog.Open(Of(catalog));
        Assert.Empty(opened.LoadDiagnostics);
        return opened.Catalog;
    }
}
