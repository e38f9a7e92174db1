using Competency.Model.Excel.Tests.Workbooks;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Competency.Model.Excel.Tests;

/// <summary>A workbook and the CSV saved from it say the same.</summary>
public sealed class WorkbookProperties
{
    private static readonly Gen<string> Cell = Gen.Elements(
        "", "", "K01 咖啡豆知識", "K02 水質知識\nK03 萃取知識", "T1 沖煮", "T1.1 秤豆", "T2.1 收店\r\n打烊", "S01 \"秤重\", 磨豆",
        " 3 ", "4", "5.5",
        "=1+1", "#N/A", "2025-01-31", "TRUE", "0110", "TFB5131-901v1", "TFB5131-902v1", "吧檯手", "-", "N/A",
        "sep=;", "a_x000D_b", "\t", "'K01", "𠮷野家",
        "職能級別", "總計", "&lt;b&gt;", "e\u0301", "\uFEFF", "x\r");

    public static Arbitrary<string[][]> Tables() => Gen.Choose(0, 12)
        .SelectMany(static rows => Cell.ArrayOf(9).ArrayOf(rows))
        .ToArbitrary();

    [Property(Arbitrary = [typeof(WorkbookProperties)], MaxTest = 200)]
    public void A_workbook_and_its_csv_give_equal_standards(string[][] cells, bool isInline)
    {
        object?[][] rows = [LoadedWorkbook.Heading, .. cells];
        LoadResult book = LoadedWorkbook.Load(new TestWorkbook { IsInline = isInline }.Sheet("A", rows), "f/book.xlsx");
        LoadResult csv = LoadedWorkbook.Load("f/book.csv", LoadedWorkbook.Csv(rows));

        Assert.Equal(csv.Catalog.Id, book.Catalog.Id);
        Assert.Equal(csv.Catalog.Standards.Select(StandardDump.Of), book.Catalog.Standards.Select(StandardDump.Of));
        string[] known = ["CM6011", "CM1009"]; // rows of separators are none in a sheet
        Assert.Equal(
            csv.Ids().Except(known).Order(StringComparer.Ordinal), book.Ids().Except(known).Order(StringComparer.Ordinal));
    }

    [Property(Arbitrary = [typeof(WorkbookProperties)], MaxTest = 100)]
    public void Findings_lie_in_the_row_of_their_cell(string[][] cells)
    {
        object?[][] rows = [LoadedWorkbook.Heading, .. cells];
        LoadResult book = LoadedWorkbook.Load(new TestWorkbook().Sheet("A", rows), "f/book.xlsx");

        foreach (Diagnostic finding in book.Diagnostics.Where(
            static finding => finding.Location is { Line: not null, ColumnName: not null }))
        {
            Assert.InRange(finding.Location.Line!.Value, 1, rows.Length);
            if (finding.Location.Line > 1)
            {
                Assert.Contains(cells[finding.Location.Line.Value - 2], static cell => cell.Length > 0);
            }
        }
    }
}
