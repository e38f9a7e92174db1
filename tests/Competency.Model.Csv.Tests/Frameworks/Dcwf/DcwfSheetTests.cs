namespace Competency.Model.Csv.Tests.Frameworks.Dcwf;

/// <summary>DCWF as published: a sheet a role, beneath rows that name it.</summary>
public sealed class DcwfSheetTests
{
    private const string Rows = """
        866,Task,Open a lock.,C
        22A,KSA ,Knowledge of locks.,A
        23,ksa,Skill in picking.,
        """;

    [Fact]
    public void The_reported_sheet_is_a_role()
    {
        LoadResult result = new CatalogLoader().AddCsv().Load(SharedData.Require("reports", "18-dcwf-role-sheet-heading", "IT-411.csv"));
        CompetencyStandard role = result.Catalog["411"];
        Assert.Equal(("Technical Support Specialist", "Provides support."), (role.Title, role.Description));
        Assert.Equal(("866", RequirementStrength.Core), (role.Tasks.Single().Code?.Text, role.Tasks.Single().Necessity));
        Requirement need = Assert.Single(role.Requirements);
        Assert.Equal(("22A", "knowledge", RequirementStrength.Additional), (need.Element.Code?.Text, need.Element.Kind.Id, need.Strength));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void The_sheets_of_the_published_workbook_are_the_tables()
    {
        string path = SharedData.Require("published", "dcwf-5.1", "DCWF2025.xlsx");
        LoadResult sheets = new CatalogLoader().AddCsv().Load([.. SheetsOfWorkbook.Read(path, "workbook")]);
        LoadResult tables = new CatalogLoader().AddCsv().Load(SharedData.Require("dcwf", "v5.1"));
        Assert.Equal("dcwf-5.1", sheets.Catalog.Standards[0].Framework);
        Assert.Equal(tables.Catalog.Standards.Select(Dump), sheets.Catalog.Standards.Select(Dump));
        Assert.Equal(
            tables.Catalog.Standards[0].Vocabulary!.Elements.Select(static element => $"{element.Code} {element.Kind} {element.Title}"),
            sheets.Catalog.Standards[0].Vocabulary!.Elements.Select(static element => $"{element.Code} {element.Kind} {element.Title}"));
        foreach (string id in (string[])["CM6102", "CM6103", "CM6104"])
        {
            Assert.Equal(
                tables.Diagnostics.Count(finding => finding.Id == id), sheets.Diagnostics.Count(finding => finding.Id == id));
        }
    }

    /// <summary>Without the lists, the role sheets say it all.</summary>
    [Fact]
    public void The_sheets_of_roles_alone_are_the_roles()
    {
        string path = SharedData.Require("published", "dcwf-5.1", "DCWF2025.xlsx");
        DocumentContent[] roles =
            [.. SheetsOfWorkbook.Read(path, "dcwf-5.1").Where(static sheet => sheet.Name.Contains("/(", StringComparison.Ordinal))];
        LoadResult sheets = new CatalogLoader().AddCsv().Load(roles);
        LoadResult tables = new CatalogLoader().AddCsv().Load(SharedData.Require("dcwf", "v5.1"));
        Assert.Equal(74, roles.Length);
        Assert.Equal(
            tables.Catalog.Standards.Select(static role => $"{role.Code} {role.Title}"),
            sheets.Catalog.Standards.Select(static role => $"{role.Code} {role.Title}"));
        Assert.DoesNotContain(sheets.Diagnostics, static finding => finding.Id is "CM6019" or "CM6021");
    }

    [Theory]
    [InlineData("Locksmith (911),,,\nOpens locks.,,,\nDCWF #,Task/KSA,Description,Core/Additional\n", "x.csv", "911", "Locksmith", null)]
    [InlineData("(LK-911) Locksmith,,,\n,,,\nDCWF #,Task/KSA,,Core (C) Or Additional(A)\n", "x.csv", "911", "Locksmith", "LK")]
    [InlineData("DCWF #,Task/KSA,Description,Core or Additional\n", "(LK-911) Locksmith.csv", "911", "Locksmith", "LK")]
    [InlineData("dcwf #,TASK/KSA,description,core/additional\n", "(LK-911) Locksmith", "911", "Locksmith", "LK")]
    [InlineData("DCWF #,Task/KSA,Description,Core/Additional\n", "911.csv", "911", "", null)]
    [InlineData("DCWF #,Task/KSA,,Core (C) Or Additional(A)\n", "Help desk.csv", "Help desk", "Help desk", null)]
    public void The_role_stands_above_the_header_row_or_in_the_name(string top, string file, string code, string title, string? element)
    {
        LoadResult result = FrameworkFolder.Load("dcwf-5.1", (file, top + Rows));
        CompetencyStandard role = Assert.Single(result.Catalog.Standards);
        Assert.Equal((code, title), (role.Code.Text, role.Title));
        Assert.Equal(element, role.Classifications.FirstOrDefault()?.Code);
        Assert.Equal(["Open a lock."], role.Tasks.Select(static task => task.Title));
        Assert.Equal(
            [("knowledge", RequirementStrength.Additional), ("skill", RequirementStrength.Unspecified)],
            role.Requirements.Select(static need => (need.Element.Kind.Id, need.Strength)));
    }

    [Fact]
    public void Texts_that_differ_between_sheets_are_named()
    {
        LoadResult result = FrameworkFolder.Load(
            "dcwf-5.1",
            ("(LK-911) Locksmith.csv", "DCWF #,Task/KSA,,Core (C)\n" + Rows),
            ("(LK-912) Keymaker.csv", "DCWF #,Task/KSA,,Core (C)\n866,Task,Open the lock.,C\n,,as of July,\n"));
        Diagnostic finding = Assert.Single(result.Diagnostics, static finding => finding.Id == "CM6114");
        Assert.StartsWith("866 is 'Open the lock.' here but 'Open a lock.' at", finding.Message, StringComparison.Ordinal);
        Diagnostic remark = Assert.Single(result.Diagnostics, static finding => finding.Id == "CM6116");
        Assert.Contains("as of July", remark.Message, StringComparison.Ordinal);
    }

    private static string Dump(CompetencyStandard role) => string.Join(
        '\n',
        (string[])
        [
            $"{role.Code} {role.Title} {role.Description} {role.Classifications.Single().Code}",
            .. role.Tasks.Select(static task => $"{task.Code} {task.Necessity} {task.Title}"),
            .. role.Requirements.Select(static need => $"{need.Element.Code} {need.Strength}"),
        ]);
}
