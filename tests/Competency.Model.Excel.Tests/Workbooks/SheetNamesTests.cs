using Competency.Model.Excel.Workbooks;

namespace Competency.Model.Excel.Tests.Workbooks;

/// <summary>Sheets as files of a folder.</summary>
public sealed class SheetNamesTests
{
    [Fact]
    public void No_two_sheets_have_one_name()
    {
        SheetNames names = new();
        string[] sheets = ["A", "a", "A (2)", "A/B", "A\\B", "A (2)", "", ""];

        Assert.Equal(
            ["A", "a (2)", "A (2) (2)", "A_B", "A_B (2)", "A (2) (3)", "", " (2)"],
            sheets.Select(names.Add));
    }

    [Fact]
    public void Thousands_of_sheets_may_have_one_name()
    {
        SheetNames names = new();
        string[] unique = [.. Enumerable.Repeat("A", 10_000).Select(names.Add)];

        Assert.Equal("A (10000)", unique[^1]);
    }
}
