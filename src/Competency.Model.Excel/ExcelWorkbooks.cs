using Competency.Model.Excel.Workbooks;
using Competency.Model.Formats;

namespace Competency.Model;

/// <summary>Opens Excel workbooks (.xlsx, .xlsm), so that their sheets are read wherever tables in CSV are.</summary>
/// <remarks>
/// A sheet is read as the CSV that a spreadsheet would save from it: formulas by their stored values, numbers as they are shown,
/// complete dates as <c>2026-03-01</c>. Hidden sheets are skipped and reported. A workbook with several sheets is a folder of tables,
/// <c>book.xlsx/Sheet</c>; the only sheet of a workbook is a table beside the other files of the folder. The formats of
/// <see cref="CatalogLoader"/> for tables are in the package <c>Competency.Model.Csv</c>. See <c>docs/guides/workbooks.md</c>.
/// </remarks>
public static class ExcelWorkbooks
{
    /// <summary>The container to add where no method <see cref="AddExcel"/> is.</summary>
    public static IDocumentContainer Container { get; } = new WorkbookContainer();

    /// <summary>Adds workbooks to a loader.</summary>
    /// <param name="loader">The loader.</param>
    /// <returns>The same loader.</returns>
    /// <example>
    /// <code>
    /// LoadResult result = new CatalogLoader().AddCsv().AddExcel().Load("docs/samples");
    /// Console.WriteLine(result.Catalog.Standards.Length);
    /// </code>
    /// </example>
    public static CatalogLoader AddExcel(this CatalogLoader loader)
    {
        ArgumentNullException.ThrowIfNull(loader);
        return loader.Add(Container);
    }
}
