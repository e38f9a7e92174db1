namespace Competency.Model.Excel.Workbooks;

// What is read of one workbook; whatever goes beyond is reported and left out.
internal static class WorkbookLimits
{
    // Bytes of all sheets together, as tables.
    public const int MaxText = 512 << 20;

    // Bytes of a row among them. Readers of tables skip rows that are longer, but take a header row whole.
    public const int MaxRowText = 16 << 20;

    // Sheets, hidden ones included.
    public const int MaxSheets = 10_000;

    // What Excel itself allows.
    public const int MaxRows = 1 << 20;
    public const int MaxColumns = 1 << 14;
}
