using Competency.Model.Excel.Packages;

namespace Competency.Model.Excel.Workbooks;

// A sheet as the workbook lists it.
// Relationship: null if none leads to a part of the sheet.
internal sealed record WorkbookSheet(string Name, bool IsHidden, Relationship? Relationship)
{
    // Whether it holds cells, unlike a chart or a dialog; where nothing leads to its part, nobody knows.
    public bool IsTable => Relationship is null or { Kind: "worksheet" };
}
