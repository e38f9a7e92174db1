namespace Competency.Model.Csv.Tests.Frameworks.Onet;

/// <summary>One release in all forms and layouts gives one catalog.</summary>
public sealed class OnetLayoutTests
{
    private const string Folder = "db_30_3";

    private static readonly Lazy<LoadResult> Loaded =
        new(static () => new CatalogLoader().AddCsv().Load(SharedData.Require("published", "onet-30.3")));

    private static LoadResult Release => Loaded.Value;

    private static Dictionary<string, string[][]> Tables =>
        Directory.GetFiles(SharedData.Require("published", "onet-30.3"), "*.txt")
            .Where(static path => Path.GetFileName(path) != "Read Me.txt")
            .ToDictionary(
                static path => Path.GetFileNameWithoutExtension(path), FrameworkTexts.ReadTabs, StringComparer.Ordinal);

    [Fact]
    public void Both_tables_of_skills_are_read()
    {
        CompetencyVocabulary vocabulary = Release.Catalog.Standards[0].Vocabulary!;
        Assert.Equal((1016, "onet-30.3"), (Release.Catalog.Standards.Length, vocabulary.Id));
        Assert.Equal(35, vocabulary.Elements.Count(static element => element.Kind.Equals(ElementKind.Skill)));
        Assert.Equal(894, Release.Catalog.Standards.Count(Has("2.A.1.b")));
        Assert.Equal(894, Release.Catalog.Standards.Count(Has("2.B.1.f")));
        Assert.Equal(
            62_580, Release.Files.Where(static file => file.Name.EndsWith("Skills.txt", StringComparison.Ordinal)).Sum(
                static file => file.Rows?.Read));
    }

    [Fact]
    public void Tasks_keep_their_activities_and_activities_their_titles()
    {
        CompetencyElement[] activities = [.. Release.Catalog.Standards[0].Vocabulary!.Elements
            .Where(static element => element.Kind.Equals(ElementKind.WorkActivity))];
        Assert.Equal(18_796, Release.Catalog.Tasks.Length);
        Assert.Equal(23_850, Release.Catalog.Tasks.Sum(static task => task.Links.Length));
        Assert.Equal(2087, activities.Length);
        Assert.All(activities, static activity => Assert.NotEqual("", activity.Title));
    }

    [Fact]
    public void Tables_that_are_not_used_are_one_line() =>
        Assert.Equal(
            ["CM6019 1", "CM6105 2", "CM6107 1"],
            Release.Diagnostics.CountBy(static finding => finding.Id)
                .OrderBy(static pair => pair.Key, StringComparer.Ordinal)
                .Select(static pair => $"{pair.Key} {pair.Value}"));

    [Fact]
    public void As_csv_with_columns_of_the_csv_release_it_is_the_same_catalog() =>
        Assert.Equal(Release.Catalog.Id, Load(
            static name => FrameworkTexts.DatabaseName(name) + ".csv", static rows => FrameworkTexts.Csv(WithTitles(rows))));

    [Fact]
    public void As_json_it_is_the_same_catalog() =>
        Assert.Equal(Release.Catalog.Id, Load(static name => FrameworkTexts.DatabaseName(name) + ".json", FrameworkTexts.Json));

    [Fact]
    public void Under_other_names_and_without_endings_it_is_the_same_catalog() =>
        Assert.Equal(Release.Catalog.Id, Load(
            static name => "sheet " + (char)('z' - (name.Length % 26)) + name.Length + name[^1] + name[0], FrameworkTexts.Csv));

    [Fact]
    public void Beneath_titles_and_blank_rows_it_is_the_same_catalog() =>
        Assert.Equal(Release.Catalog.Id, Load(
            static name => name + ".csv", static rows => "Database of occupations,,\n,,\n\n" + FrameworkTexts.Csv(rows)));

    [Fact]
    public void Titles_of_activities_also_stand_in_the_content_model()
    {
        DocumentContent[] files = [.. Tables
            .Where(static table => table.Key != "GWAs to IWAs to DWAs")
            .Select(static table => Document(table.Key + ".txt", FrameworkTexts.Tabs(table.Value)))];
        CompetencyVocabulary vocabulary = new CatalogLoader().AddCsv().Load(files).Catalog.Standards[0].Vocabulary!;
        CompetencyElement[] activities =
            [.. vocabulary.Elements.Where(static element => element.Kind.Equals(ElementKind.WorkActivity))];
        Assert.Equal(2083, activities.Length);
        Assert.All(activities, static activity => Assert.NotEqual("", activity.Title));
    }

    [Fact]
    public void The_published_csv_tables_have_the_ratings_of_the_text()
    {
        LoadResult csv = new CatalogLoader().AddCsv().Load(SharedData.Require("published", "onet-30.3-csv"));
        Assert.Equal(
            Release.Catalog.Standards.Where(Has("2.A.1.a")).Select(Ratings), csv.Catalog.Standards.Select(Ratings));
        Assert.Equal("Chief Executives", csv.Catalog["11-1011.00"].Title);
    }

    /// <summary>Skills in two tables, titles of activities in the content model only.</summary>
    [Fact]
    public void Release_29_in_the_layout_of_31_is_the_same_catalog()
    {
        string release = SharedData.Require("onet", "29.3");
        Dictionary<string, string[][]> tables = Directory.GetFiles(release, "*.txt").ToDictionary(
            static path => Path.GetFileNameWithoutExtension(path), FrameworkTexts.ReadTabs, StringComparer.Ordinal);
        string[][] skills = tables["Skills"];
        string[][] activities = tables["DWA Reference"];
        tables.Remove("Skills");
        tables.Remove("DWA Reference");
        tables["Essential Skills"] = Part(skills, "2.A");
        tables["Transferable Skills"] = Part(skills, "2.B");
        tables["GWAs to IWAs to DWAs"] =
        [
            ["GWA Element ID", "IWA Element ID", "DWA Element ID", "DWA Element Name"],
            .. activities.Skip(1).Select(static row => (string[])[row[0], row[2], row[4], row[5]]),
        ];
        tables["Content Model Reference"] =
            [.. tables["Content Model Reference"], .. activities.Skip(1).Select(static row => (string[])[row[4], row[5], ""])];
        tables["Tasks to DWAs"] =
        [
            ["O*NET-SOC Code", "Task ID", "DWA Element ID", "Date", "Domain Source"],
            .. tables["Tasks to DWAs"].Skip(1).Select(static row => (string[])[row[0], row[2], row[4], row[6], row[7]]),
        ];
        DocumentContent[] files = [.. tables.Select(static table => FrameworkTexts.Document(
            $"db_29_3_text/{table.Key}.txt",
            FrameworkTexts.Tabs(table.Value.WithoutColumns(table.Key is "Occupation Data" ? [] : ["Title", "Scale Name"]))))];

        Assert.Equal(
            new CatalogLoader().AddCsv().Load(release).Catalog.Id,
            new CatalogLoader().AddCsv().Load(files).Catalog.Id);
    }

    private static string[][] Part(string[][] skills, string prefix) =>
        [.. skills.Where((row, index) => index == 0 || row[2].StartsWith(prefix, StringComparison.Ordinal))];

    private static string Load(Func<string, string> name, Func<string[][], string> write)
    {
        LoadResult result = new CatalogLoader().AddCsv().Load(
            [.. Tables.Select(table => Document(name(table.Key), write(table.Value)))]);
        Assert.DoesNotContain(result.Diagnostics, static finding => finding.Severity == DiagnosticSeverity.Error);
        return result.Catalog.Id;
    }

    private static DocumentContent Document(string name, string text) => FrameworkTexts.Document($"{Folder}/{name}", text);

    private static Func<CompetencyStandard, bool> Has(string element) => standard =>
        standard.Requirements.Any(need => need.Element.Code?.Text == element && need.IsDirect);

    private static string Ratings(CompetencyStandard standard) => standard.Code + " " + string.Join(
        ' ',
        standard.Requirements
            .Where(static need => need.IsDirect)
            .Select(static need => $"{need.Element.Code} {need.Weight} {need.Level?.Value} {need.Level?.StandardError}"));

    /// <summary>The CSV release repeats titles of occupations and names of scales.</summary>
    private static IEnumerable<string[]> WithTitles(string[][] rows)
    {
        int code = Array.IndexOf(rows[0], "O*NET-SOC Code");
        int scale = Array.IndexOf(rows[0], "Scale ID");
        IEnumerable<string[]> scaled = scale < 0 ? rows : rows.WithColumn(scale + 1, "Scale Name", static _ => "Importance");
        return code < 0 || rows[0].Contains("Title") ? scaled : scaled.WithColumn(code + 1, "Title", static _ => "Some, title");
    }
}
