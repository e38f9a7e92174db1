using System.Runtime.CompilerServices;

namespace Competency.Model.TestKit;

/// <summary>
/// A run of all tests on compiled catalogs: with <c>COMPETENCY_COMPILED=1</c> in the environment every catalog that is built is compiled
/// to bytes and opened again, before anything is asked of it.
/// </summary>
public static class CompiledRun
{
    /// <summary>
    /// The trait of tests that such a run leaves out, since they hold only of the objects that a catalog was built of: a compiled one has
    /// objects of its own.
    /// </summary>
    public const string Needs = "needs";

    /// <summary>The value of <see cref="Needs"/>.</summary>
    public const string BuiltObjects = "built-objects";

    /// <summary>Whether this is such a run.</summary>
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("COMPETENCY_COMPILED") == "1";

#pragma warning disable CA2255 // Test programs are applications, and this has to come before the first test of each.
    [ModuleInitializer]
    internal static void Begin()
#pragma warning restore CA2255
    {
        if (IsOn)
        {
            CatalogBuilder.Finish = Reopened;
        }
    }

    private static CompetencyCatalog Reopened(CompetencyCatalog catalog)
    {
        using MemoryStream stream = new();
        CompiledCatalog.WriteTo(stream, catalog);
        LoadResult opened = CompiledCatalog.Open(stream.ToArray(), catalog.Policy);
        Assert.False(opened.HasErrors && !catalog.Diagnostics.Any(static found => found.Severity == DiagnosticSeverity.Error));
        return new CompetencyCatalog(new TranslatingContent(opened.Catalog.Content, catalog.Content));
    }
}
