using Competency.Model.Codes;
using Competency.Model.Json;

namespace Competency.Model.Tests.Loading;

public sealed class CatalogLoaderTests : IDisposable
{
    private const string Barista = "TFB5131-902v3";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_is_read_recursively_and_strangers_are_skipped_with_an_info()
    {
        _folder.Write("a/one.txt", Sample(Barista));
        _folder.Write("b/c/two.txt", Sample("TFB5131-901v2"));
        _folder.Write("b/picture.png", [0x89, 0x50, 0x4E, 0x47, 0, 1, 2]);
        _folder.Write("b/other.json", """{"code":"X","name":"truth"}""");

        LoadResult result = new CatalogLoader().Load(_folder.Path);

        Assert.Equal(["TFB5131-901v2", Barista], result.Catalog.Standards.Select(static standard => standard.Code.Text));
        Assert.Equal(
            ["a/one.txt", "b/other.json", "b/picture.png", "b/c/two.txt"],
            result.Files.Select(file => file.Name[(_folder.Path.Length + 1)..]));
        Assert.Equal(["icap-text/1", null, null, "icap-text/1"], result.Files.Select(static file => file.Reader));
        Assert.Equal(["b/other.json", "b/picture.png"], Files(result, "CM1002"));
        Assert.False(result.HasErrors);
    }

    [Fact]
    public void A_named_file_that_no_reader_knows_is_an_error()
    {
        string picture = _folder.Write("picture.png", [0x89, 0x50, 0x4E, 0x47, 0, 1, 2]);

        LoadResult result = new CatalogLoader().Load(picture);

        Diagnostic error = Assert.Single(result.Diagnostics);
        Assert.Equal(("CM1003", DiagnosticSeverity.Error), (error.Id, error.Severity));
        Assert.Empty(result.Catalog.Standards);
    }

    [Fact]
    public void A_missing_file_an_empty_file_and_an_empty_folder_are_findings()
    {
        string missing = Path.Combine(_folder.Path, "missing.txt");
        string empty = _folder.Write("empty.txt", "");
        string hollow = Directory.CreateDirectory(Path.Combine(_folder.Path, "hollow")).FullName;

        LoadResult result = new CatalogLoader().Load(missing, empty, hollow);

        Assert.Equal(
            ["CM1001", "CM1007", "CM1009"], result.Diagnostics.Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_above_the_limit_is_not_read()
    {
        string large = _folder.Write("large.txt", Sample(Barista));

        LoadResult result = new CatalogLoader { MaxFileSize = 1000 }.Load(large);

        Assert.Equal("CM1004", Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public void A_named_json_file_is_read_even_if_it_is_broken()
    {
        string broken = _folder.Write("broken.json", """{"standards": [""");
        string later = _folder.Write("later.json", """{"format": "competency-model/9", "standards": []}""");

        LoadResult result = new CatalogLoader().Load(broken, later);

        Assert.Equal(["CM4001", "CM4002"], result.Diagnostics.Select(static diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Text_comes_before_json_under_one_code_and_nothing_is_merged()
    {
        CompetencyStandard standard = new CatalogLoader().Load(_folder.Write("one.txt", Sample(Barista))).Catalog[Barista];
        string json = CompetencyJson.WriteText([standard]).Replace("\"title\": \"咖啡師\",", "\"title\": \"另一名稱\",", StringComparison.Ordinal);
        _folder.Write("0.json", json);

        LoadResult result = new CatalogLoader().Load(_folder.Path);

        Assert.Equal("咖啡師", result.Catalog[Barista].Title);
        Assert.Equal("另一名稱", result.Catalog[StandardCode.Parse(Barista + "#2", null)].Title);
        Assert.Single(result.Diagnostics, static diagnostic => diagnostic.Id == "CM5002");
    }

    [Fact]
    public void The_same_content_in_two_forms_is_one_standard()
    {
        CompetencyStandard standard = new CatalogLoader().Load(_folder.Write("one.txt", Sample(Barista))).Catalog[Barista];
        _folder.Write("two.json", CompetencyJson.WriteText([standard]));

        LoadResult result = new CatalogLoader().Load(_folder.Path);

        Assert.Single(result.Catalog.Standards);
        Assert.Single(result.Diagnostics, static diagnostic => diagnostic.Id == "CM5001");
    }

    [Fact]
    public void A_standard_finds_its_vocabulary_in_another_file()
    {
        _folder.Write("a.json", """
            {"format": "competency-model/1", "standards": [{"code": "R1", "title": "Role", "framework": "words-1",
             "requirements": [{"element": "W1", "strength": "essential"}]}]}
            """);
        _folder.Write("b.json", """
            {"format": "competency-model/1", "frameworks": [{"id": "words-1", "language": "en",
             "elements": [{"code": "W1", "kind": "skill", "title": "weave"}, {"code": "W2", "kind": "skill", "title": "spin"}]}]}
            """);

        LoadResult result = new CatalogLoader().Load(_folder.Path);

        Assert.Empty(result.Diagnostics);
        Requirement requirement = Assert.Single(result.Catalog["R1"].Requirements);
        Assert.Equal(("weave", RequirementStrength.Essential), (requirement.Element.Title, requirement.Strength));
        Assert.Equal(2, result.Catalog.Concepts.Length);
    }

    [Fact]
    public void Provenance_names_the_file_its_hash_and_the_reader()
    {
        string path = _folder.Write("one.txt", Sample(Barista));

        Provenance? provenance = new CatalogLoader().Load(path).Catalog[Barista].Provenance;

        string hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)));
        Assert.Equal(new Provenance(path.Replace('\\', '/'), hash, "icap-text/1"), provenance);
    }

    [Fact]
    public void Documents_at_hand_are_read_like_files()
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(Sample(Barista));

        LoadResult result =
            new CatalogLoader().Load(new DocumentContent("upload.txt", bytes), new DocumentContent("nonsense", new byte[] { 1, 2, 3 }));

        Assert.Equal(Barista, Assert.Single(result.Catalog.Standards).Code.Text);
        Assert.Equal("CM1003", Assert.Single(result.Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Id);
    }

    [Fact]
    public void A_failed_reading_keeps_its_draft()
    {
        string path = _folder.Write(
            "nameless.txt", "主要職責\t工作任務\t工作產出\t行為指標\t職能級別\t職能內涵(K=knowledge知識)\t職能內涵(S=skills技能)\nT1 甲\tT1.1 乙\t\t\t3\tK01 丙\tS01 丁\n");

        LoadResult result = new CatalogLoader().Load(path);

        Assert.Empty(result.Catalog.Standards);
        Assert.Equal("乙", Assert.Single(Assert.Single(result.Drafts).Duties).Tasks[0].Title);
        Assert.Contains(result.Diagnostics, static diagnostic => diagnostic.Id == "CM3002");
    }

    [Fact]
    public void The_order_of_paths_does_not_change_the_catalog()
    {
        string[] paths = Directory.GetFiles(Path.Combine(SharedData.RepositoryRoot, "docs", "samples"), "TFB*.txt");

        string forwards = new CatalogLoader().Load(paths).Catalog.Id;
        string backwards = new CatalogLoader().Load([.. paths.Reverse()]).Catalog.Id;

        Assert.Equal(forwards, backwards);
    }

    [Fact]
    public void Real_documents_load_without_error()
    {
        string text = SharedData.Require("icap", "text");
        string reference = SharedData.Require("icap", "APA2654-001v4.txt");

        LoadResult result = new CatalogLoader().Load(text, reference);

        Assert.Equal(31, result.Catalog.Standards.Length);
        Assert.Equal(30, result.Diagnostics.Count(static diagnostic => diagnostic.Id == "CM1002"));
        Assert.False(result.HasErrors);
    }

    [Fact]
    public void Text_to_json_to_model_to_json_is_byte_identical_for_real_documents()
    {
        CompetencyCatalog catalog =
            new CatalogLoader().Load(SharedData.Require("icap", "text"), SharedData.Require("icap", "APA2654-001v4.txt")).Catalog;
        foreach (CompetencyStandard standard in catalog.Standards)
        {
            byte[] first = CompetencyJson.Write([standard]);

            byte[] second = CompetencyJson.Write(CompetencyJson.Read(first, "first.json").GetValueOrThrow());

            Assert.Equal(first, second);
        }
    }

    private IEnumerable<string> Files(LoadResult result, string id) =>
        result.Diagnostics
            .Where(diagnostic => diagnostic.Id == id)
            .Select(diagnostic => diagnostic.Location.File![(_folder.Path.Length + 1)..]);

    private static string Sample(string code) =>
        File.ReadAllText(Path.Combine(SharedData.RepositoryRoot, "docs", "samples", code + ".txt"));
}
