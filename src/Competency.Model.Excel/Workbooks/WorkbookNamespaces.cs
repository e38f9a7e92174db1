namespace Competency.Model.Excel.Workbooks;

// The namespaces of what a workbook consists of: of transitional documents, which most programs write, and of strict ones.
internal static class WorkbookNamespaces
{
    public static IReadOnlyList<string> Main { get; } =
    [
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main",
    ];
}
