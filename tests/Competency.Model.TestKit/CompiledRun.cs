using System.Runtime.CompilerServices;

namespace Competency.Model.TestKit;

/// <summary>
/// A run of all tests on compiled catalogs: with <c>COMPETENCY_COMPILED=1</c> in the environment every catalog that is built is compiled
/// to bytes and opened again, before anything is asked of it.
/// </summary>
public static class CompiledRun
{
    /// <summary>Whether this is such a run.</summary>
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("COMPETENCY_COMPILED") == "1";

#pragma warning disable CA2255 // Test programs are applications, and this has to come before the first test of each.
    [ModuleInitializer]
    internal static void Begin()
#pragma warning restore CA2255
    {
        if (IsOn)
        {
            CatalogBuilder.Afterwards = Reopened;
        }
    }

    private static CompetencyCatalog Reopened(CompetencyCatalog catalog)
    {
        using MemoryStream stream = new();
        CompiledCatalog.WriteTo(stream, catalog);
        LoadResult opened = CompiledCatalog.Open(stream.ToArray(), catalog.Policy);
        Assert.False(opened.HasErrors && !catalog.Diagnostics.Any(static found => found.Severity == DiagnosticSeverity.Error));
        return opened.Catalog;
    }
}
