using System.Text.Json;

namespace Competency.Cli.Tests.Commands;

/// <summary>Tables of roles on the command line.</summary>
public sealed class RoleTableTests
{
    [Fact]
    public void A_list_is_converted_and_read_back()
    {
        using TempFolder folder = new();
        string shop = Path.Combine(SharedData.RepositoryRoot, "docs", "roles", "shop.csv");
        string path = Path.Combine(folder.Path, "roles.csv");
        ToolRun run = ToolRun.Of("convert", shop, "--to", "roles", "-o", path);
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("no place", run.Error, StringComparison.Ordinal);
        Assert.Equal(Id(shop), Id(path));
    }

    [Fact]
    public void What_a_list_has_no_place_for_is_counted()
    {
        ToolRun run = ToolRun.Of("convert", "--to", "roles");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("role code,role,", run.Output, StringComparison.Ordinal);
        Assert.Contains("280 outputs and indicators, 16 versions, 14 notes", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_for_levels_are_declared()
    {
        using TempFolder folder = new();
        string path = folder.Write("roles.csv", "Role,Skill,Level\nBarista,Latte art,leading\n");
        ToolRun run = ToolRun.Of("show", "~Barista", "--data", path, "--levels", "learning,working,leading");
        Assert.Contains("Latte art (level 3)", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("expert")]
    [InlineData("a,A")]
    [InlineData(",")]
    public void One_word_or_a_word_twice_is_no_scale(string words)
    {
        ToolRun run = ToolRun.Of("check", "--levels", words);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("from the lowest to the highest", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_of_roles_are_mapped()
    {
        using TempFolder folder = new();
        string path = folder.Write("roles.csv", "Title,What,How well\nBarista,Latte art,3\n");
        ToolRun run = ToolRun.Of(
            "show", "~Barista", "--data", path, "--column", "Title=role", "--column", "What=competency", "--column", "How well=level");
        Assert.Contains("Latte art (level 3)", run.Output, StringComparison.Ordinal);
        ToolRun part = ToolRun.Of("check", path, "--column", "What=competency");
        Assert.Contains("map one to 'role' or 'role code', too", part.Output, StringComparison.Ordinal);
    }

    private static string Id(string path)
    {
        JsonElement catalog = ToolRun.Of("check", path, "--json").Json.GetProperty("catalog");
        return catalog.GetProperty("id").GetString()!;
    }
}
