using Competency.Model.Excel.Tests.Workbooks;

namespace Competency.Model.Excel.Tests.Packages;

/// <summary>Where the parts of a workbook are found, however its relationships are written.</summary>
public sealed class WorkbookPackageTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "[Content_Types].xml";
    private const string OfPackage = "_rels/.rels";
    private const string OfWorkbook = "xl/_rels/workbook.xml.rels";
    private const string Sheet = "xl/worksheets/sheet1.xml";

    [Theory]
    [InlineData("worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml")]
    [InlineData("worksheets/sheet1.xml", "./worksheets/./sheet1.xml")]
    [InlineData("worksheets/sheet1.xml", "../xl/x/../worksheets//sheet1.xml")]
    [InlineData("worksheets/sheet1.xml", "../../../xl/worksheets/sheet1.xml")]
    [InlineData("worksheets/sheet1.xml", "worksheets\\sheet1.xml")]
    [InlineData("worksheets/sheet1.xml", "\\xl\\worksheets\\sheet1.xml")]
    [InlineData("worksheets/sheet1.xml", "Worksheets/SHEET1.xml")]
    [InlineData("worksheets/sheet1.xml", "worksheets/%73heet1.xml")]
    [InlineData("sharedStrings.xml", "/XL/sharedstrings.xml")]
    [InlineData("styles.xml", "%2Fxl%2Fstyles.xml")]
    public void Targets_are_relative_or_absolute(string target, string written)
    {
        TestWorkbook workbook = Small().Changed(OfWorkbook, $"\"{target}\"", $"\"{written}\"");

        Assert.Equal("a,0110", OpenedWorkbook.Of(workbook).OnlyText);
    }

    [Theory]
    [InlineData("/xl/workbook.xml")]
    [InlineData("\\xl\\workbook.xml")]
    [InlineData("./XL/Workbook.xml")]
    public void The_workbook_is_found_by_its_relationship(string written) =>
        Assert.Equal("a,0110", OpenedWorkbook.Of(Small().Changed(OfPackage, "\"xl/workbook.xml\"", $"\"{written}\"")).OnlyText);

    [Theory]
    [InlineData("xl\\worksheets\\sheet1.xml", "worksheets/sheet1.xml")]
    [InlineData("XL/WORKSHEETS/SHEET1.XML", "worksheets/sheet1.xml")]
    [InlineData("xl/worksheets/sheet%201.xml", "worksheets/sheet 1.xml")]
    [InlineData("xl/worksheets/sheet%201.xml", "worksheets/sheet%201.xml")]
    [InlineData("xl/worksheets/sheet 1.xml", "worksheets/sheet%201.xml")]
    [InlineData("xl/worksheets/%E5%B7%A5%E4%BD%9C%E8%A1%A8.xml", "worksheets/工作表.xml")]
    [InlineData("xl/worksheets/工作表.xml", "worksheets/%E5%B7%A5%E4%BD%9C%E8%A1%A8.xml")]
    [InlineData("xl/worksheets/100%.xml", "worksheets/100%.xml")]
    public void Parts_are_found_whatever_their_names_are_written_like(string part, string target)
    {
        TestWorkbook workbook = Small().Renamed(Sheet, part).Changed(OfWorkbook, "\"worksheets/sheet1.xml\"", $"\"{target}\"");

        Assert.Equal("a,0110", OpenedWorkbook.Of(workbook).OnlyText);
    }

    [Fact]
    public void The_workbook_may_lie_in_any_folder()
    {
        TestWorkbook workbook = Small()
            .Renamed("xl/workbook.xml", "docs/book.xml")
            .Renamed(OfWorkbook, "docs/_rels/book.xml.rels")
            .Renamed(Sheet, "docs/worksheets/sheet1.xml")
            .Renamed("xl/sharedStrings.xml", "docs/sharedStrings.xml")
            .Renamed("xl/styles.xml", "docs/styles.xml")
            .Changed(OfPackage, "\"xl/workbook.xml\"", "\"docs/book.xml\"");

        Assert.Equal("a,0110", OpenedWorkbook.Of(workbook).OnlyText);
    }

    [Fact]
    public void All_of_a_strict_workbook_is_strict()
    {
        TestWorkbook workbook = new TestWorkbook
        {
            NameSpace = "http://purl.oclc.org/ooxml/spreadsheetml/main",
            Relations = "http://purl.oclc.org/ooxml/officeDocument/relationships",
            Formats = ["0000"],
        }.Sheet("A", [["a", RawCell.Number("110", 1)]]);

        Assert.Equal("a,0110", OpenedWorkbook.Of(workbook).OnlyText);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>")]
    [InlineData("<Relationships/>")]
    public void A_workbook_without_relationships_of_its_package_is_found_by_its_type(string relationships)
    {
        TestWorkbook workbook = relationships.Length == 0 ? Small().Without(OfPackage) : Small().Part(OfPackage, relationships);
        workbook.Renamed("xl/workbook.xml", "xl/book.xml").Renamed(OfWorkbook, "xl/_rels/book.xml.rels")
            .Changed(Types, "\"/xl/workbook.xml\"", "\"/xl/book.xml\"");

        Assert.Equal("a,0110", OpenedWorkbook.Of(workbook).OnlyText);
    }

    [Fact]
    public void Without_types_the_workbook_has_its_usual_name()
    {
        Assert.Equal("a,0110", OpenedWorkbook.Of(Small().Without(Types)).OnlyText);
        Assert.Equal("a,0110", OpenedWorkbook.Of(Small().Without(Types).Without(OfPackage)).OnlyText);
    }

    [Fact]
    public void A_package_without_a_workbook_is_refused() =>
        Assert.Contains(
            "it has no part for the workbook",
            OpenedWorkbook.Of(Small().Without("xl/workbook.xml")).OnlyMessage,
            StringComparison.Ordinal);

    [Fact]
    public void Relationships_to_the_outside_lead_nowhere()
    {
        const string Target = "Target=\"worksheets/sheet1.xml\"";
        OpenedWorkbook opened = OpenedWorkbook.Of(Small().Changed(OfWorkbook, Target, Target + " TargetMode=\"External\""));

        Assert.Empty(opened.Documents);
        Assert.Contains("no relationship of its workbook leads to a sheet", opened.OnlyMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_relationships_nobody_knows_which_part_is_which_sheet() =>
        Assert.Contains(
            "no relationship of its workbook leads to a sheet",
            OpenedWorkbook.Of(Small().Without(OfWorkbook)).OnlyMessage,
            StringComparison.Ordinal);

    [Fact]
    public void Macros_in_the_package_make_no_difference()
    {
        TestWorkbook workbook = Small().Changed(
            Types,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main",
            "application/vnd.ms-excel.sheet.macroEnabled.main");

        Assert.Equal("a,0110", OpenedWorkbook.Of(workbook.Without(OfPackage)).OnlyText);
    }

    [Theory]
    [InlineData("chartsheet")]
    [InlineData("dialogsheet")]
    [InlineData("macrosheet")]
    public void Sheets_that_hold_no_cells_are_no_tables(string kind)
    {
        TestWorkbook workbook = Small().Sheet("Chart", [["x"]]).Part("xl/worksheets/sheet2.xml", $"<chartsheet xmlns=\"{Main}\"/>");
        workbook.Changed(
            OfWorkbook,
            $"\"{Transitional}/worksheet\" Target=\"worksheets/sheet2.xml\"",
            $"\"{Transitional}/{kind}\" Target=\"worksheets/sheet2.xml\"");

        Assert.Equal("a,0110", OpenedWorkbook.Of(workbook).OnlyText);
    }

    private static TestWorkbook Small() => new TestWorkbook { Formats = ["0000"] }.Sheet("A", [["a", RawCell.Number("110", 1)]]);
}
