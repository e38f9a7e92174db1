using DocumentFormat.OpenXml.Packaging;

namespace Competency.Model.Excel.Workbooks;

// A sheet as the workbook lists it.
// Part: null for a sheet that holds no cells, such as a chart.
internal sealed record WorkbookSheet(string Name, bool IsHidden, WorksheetPart? Part);
