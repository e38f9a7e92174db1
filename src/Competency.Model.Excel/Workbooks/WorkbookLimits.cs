namespace Competency.Model.Excel.Workbooks;

// What one workbook may hold; whatever goes beyond is reported and left out.
internal static class WorkbookLimits
{
    // Bytes of all parts together, unpacked.
    public const long MaxUnpacked = 1L << 30;

    // Bytes of a sheet as a table.
    public const int MaxText = 512 << 20;

    // Sheets, and strings that cells share.
    public const int MaxSheets = 10_000;

    // What Excel itself allows.
    public const int MaxRows = 1 << 20;
    public const int MaxColumns = 1 << 14;
    public const int MaxFormatLength = 255;

    // Parts of the package.
    public const int MaxParts = 100_000;
}
