using System.Text.Json.Nodes;

namespace Competency.Model.Csv.Tests.Frameworks.Nice;

/// <summary>NICE as NIST publishes it: JSON and workbook.</summary>
public sealed class NiceComponentsTests
{
    private const string Source = "source_element_identifier";
    private const string Destination = "dest_element_identifier";

    private const string Elements = """
        {"element_identifier": "OG-WRL-901", "element_type": "work_role", "title": "Locksmith", "text": "Opens locks."},
        {"element_identifier": "T9001", "element_type": "task", "title": "", "text": "Open a lock"},
        {"element_identifier": "K9001", "element_type": "knowledge", "title": "", "text": "Knowledge of locks"},
        {"element_identifier": "S9001", "element_type": "skill", "title": "", "text": "Skill in picking"}
        """;

    private const string Relationships = """
        {"source_element_identifier": "OG-WRL-901", "dest_element_identifier": "S9001"},
        {"source_element_identifier": "OG-WRL-901", "dest_element_identifier": "K9001"},
        {"source_element_identifier": "OG-WRL-901", "dest_element_identifier": "T9001"}
        """;

    [Theory]
    [InlineData("bare.json")]
    [InlineData("wrapped.json")]
    public void The_reported_files_are_read(string file)
    {
        LoadResult result = new CatalogLoader().AddCsv().Load(SharedData.Require("reports", "15-nice-components-json", file));
        CompetencyStandard role = result.Catalog["OG-WRL-090"];
        Assert.Equal("T9001", Assert.Single(role.Tasks).Code?.Text);
        Assert.Equal(["K9001", "S9001"], role.Requirements.Select(static need => need.Element.Code?.Text));
        Assert.Equal(("Sample Role", "Keeps samples.", "nice-2.0.0"), (role.Title, role.Description, role.Framework));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void The_published_file_differs_from_the_tables_in_three_texts_and_four_links()
    {
        LoadResult json = new CatalogLoader().AddCsv().Load(SharedData.Require("published", "nice-2.0.0", "v2_nf_components.json"));
        LoadResult tables = new CatalogLoader().AddCsv().Load(SharedData.Require("nice", "v2.0.0"));
        Assert.Equal(["CM6106", "CM6111", "CM6111", "CM6111", "CM6111"], json.Diagnostics.Select(static finding => finding.Id).Order());
        Assert.Equal(
            ["PD-WRL-001 T1385", "PD-WRL-001 S0873", "PD-WRL-005 K1139", "IN-WRL-001 K1139"],
            json.Diagnostics.Where(static finding => finding.Id == "CM6111").Select(Link));
        Assert.Equal(["DD-WRL-009"], Different(json, tables));
        Assert.Equal(
            ["K0844", "K0969"],
            Vocabulary(json).Elements.Where(element => Vocabulary(tables)[element.Code!.Value].Title != element.Title)
                .Select(static element => element.Code?.Text));
        Assert.Equal(Vocabulary(tables).Elements.Length, Vocabulary(json).Elements.Length);
    }

    [Fact]
    public void The_sheets_of_the_published_workbook_are_the_tables()
    {
        string path = SharedData.Require("published", "nice-2.0.0", "NCWF2025.xlsx");
        LoadResult sheets = new CatalogLoader().AddCsv().Load([.. SheetsOfWorkbook.Read(path, "workbook")]);
        LoadResult tables = new CatalogLoader().AddCsv().Load(SharedData.Require("nice", "v2.0.0"));
        Assert.Equal(tables.Catalog.Id, sheets.Catalog.Id);
        AssertNames(sheets, "CM6114", "cyber-attack");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_elements_and_relationships_says_nothing(int seed)
    {
        string path = SharedData.Require("published", "nice-2.0.0", "v2_nf_components.json");
        JsonObject file = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        Random random = new(seed);
        foreach (string name in (string[])["elements", "relationships"])
        {
            JsonNode?[] items = [.. file[name]!.AsArray().Select(static item => item!.DeepClone())];
            random.Shuffle(items);
            file[name] = new JsonArray(items);
        }

        foreach (JsonNode? relationship in file["relationships"]!.AsArray().Where(_ => random.Next(2) == 0))
        {
            string source = (string)relationship![Source]!;
            string destination = (string)relationship[Destination]!;
            (relationship[Source], relationship[Destination]) = (destination, source);
        }

        LoadResult shuffled = new CatalogLoader().AddCsv().Load(FrameworkTexts.Document("x.json", file.ToJsonString()));
        Assert.Equal(new CatalogLoader().AddCsv().Load(path).Catalog.Id, shuffled.Catalog.Id);
    }

    [Theory]
    [InlineData("NICE_2_0_0", "2.0.0", "x.json", "nice-2.0.0")]
    [InlineData("v2-2-0", "", "x.json", "nice-2.2.0")]
    [InlineData("SP_800_181_rev_1", "v2.1.0", "x.json", "nice-2.1.0")]
    [InlineData("SP_800_181_rev_1", "", "v2-2-0_nf_components.json", "nice-2.2.0")]
    [InlineData("SP_800_181_rev_1", "", "x.json", "nice")]
    public void The_release_is_that_of_the_document(string identifier, string version, string file, string expected)
    {
        string document = $$"""{"doc_identifier": "{{identifier}}", "name": "NICE", "version": "{{version}}"}""";
        string elements = Elements.Replace(
            "{\"element_identifier\"", $"{{\"doc_identifier\": \"{identifier}\", \"element_identifier\"", StringComparison.Ordinal);
        LoadResult result = Load(file, document, elements, Relationships);
        Assert.Equal(expected, result.Catalog["OG-WRL-901"].Framework);
    }

    [Fact]
    public void Relationships_may_come_before_elements_and_documents()
    {
        string text = $$"""{"relationships": [{{Relationships}}], "elements": [{{Elements}}], "documents": []}""";
        LoadResult result = new CatalogLoader().AddCsv().Load(FrameworkTexts.Document("x.json", text));
        Assert.Equal((1, 2), (result.Catalog["OG-WRL-901"].Tasks.Length, result.Catalog["OG-WRL-901"].Requirements.Length));
    }

    [Fact]
    public void Withdrawn_and_repeated_statements_are_named()
    {
        LoadResult result = Load(
            "x.json",
            "",
            Elements + """
            , {"element_identifier": "K9002", "element_type": "knowledge", "title": "", "text": "[WITHDRAWN: see K9001] Knowledge of keys"}
            , {"element_identifier": "K9003", "element_type": "withdrawn_knowledge", "title": "", "text": "Knowledge of doors"}
            , {"element_identifier": "K9001", "element_type": "knowledge", "title": "", "text": "Knowledge of lockers"}
            """,
            Relationships + """, {"source_element_identifier": "OG-WRL-901", "dest_element_identifier": "K9002"}""");
        Assert.Equal(
            [
                "K9002 is withdrawn: '[WITHDRAWN: see K9001] Knowledge of keys'; it was kept with its 1 link(s)",
                "K9003 is withdrawn: 'withdrawn: Knowledge of doors'; it was kept with its 0 link(s)",
            ],
            result.Diagnostics
                .Where(static finding => finding.Id == "CM6112")
                .Select(static finding => finding.Message.Split(". Link")[0]));
        AssertNames(result, "CM6020", "Knowledge of lockers");
    }

    [Fact]
    public void Another_document_of_the_same_form_is_named()
    {
        LoadResult result = Load(
            "x.json",
            """{"doc_identifier": "CSF_2_0_0", "name": "Cybersecurity Framework"}""",
            """{"doc_identifier": "CSF_2_0_0", "element_identifier": "GV.OC", "element_type": "category", "title": "Context"}""",
            "");
        AssertNames(result, "CM6115", "Cybersecurity Framework");
    }

    [Fact]
    public void A_file_that_is_cut_off_keeps_its_elements()
    {
        string text = $$"""
            {"documents": [{"doc_identifier": "NICE_2_0_0"}],
             "elements": [{{Elements}}],
             "relationships": [{{Relationships}}, {"source_elem
            """;
        LoadResult result = new CatalogLoader().AddCsv().Load(FrameworkTexts.Document("x.json", text));
        Assert.Equal(2, result.Catalog["OG-WRL-901"].Requirements.Length);
        Assert.Single(result.Diagnostics, static finding => finding.Id == "CM6110");
    }

    [Fact]
    public void Statements_of_a_role_and_a_text_that_differs_are_known_in_tables()
    {
        LoadResult result = new CatalogLoader().AddCsv().Load(
            SharedData.Require("reports", "17-nice-same-id-two-texts-legacy-ids"));
        Assert.Contains(
            "The texts differ: 'Knowledge of sample logs' there, 'Knowledge of other logs' here.",
            result.Diagnostics.First(static finding => finding.Id == "CM6020").Message,
            StringComparison.Ordinal);
        Assert.Equal(
            ["'K9002' False", "'T0513' True"],
            result.Diagnostics.Where(static finding => finding.Id == "CM6017").Select(static finding =>
                finding.Message.Split(' ')[0] + " " + finding.Message.Contains("2017", StringComparison.Ordinal)));
        AssertNames(result, "CM6112", "T0510 is withdrawn");
    }

    [Fact]
    public void Ids_of_2017_among_later_ones_are_one_finding()
    {
        const string Statements =
            "tks_id,description,new_for_v2.0.0\nT1004,Report,0\nK0018,Knowledge of ciphers,0\nA0001,Ability to see,0\nK0001,Of nets,0\n";
        const string Roles =
            "work_role_id,opm_code,name,description,category\nOG-WRL-901,1,Locksmith,Opens.,OG\nOM-ANA-001,1,Analyst,Looks.,OM\n";
        LoadResult result = FrameworkFolder.Load(
            "nice",
            ("work_roles.csv", Roles),
            ("tks_statements.csv", Statements),
            ("links.csv", "owner_id,tks_id\nOG-WRL-901,T1004\n"));
        AssertNames(result, "CM6113", "3 id(s), the first of them A0001");
    }

    [Fact]
    public void A_list_of_2017_alone_is_that_edition()
    {
        LoadResult result = FrameworkFolder.Load(
            "nice",
            ("work_roles.csv", "work_role_id,opm_code,name,description,category\nOM-ANA-001,1,Analyst,Looks.,OM\n"),
            ("tks_statements.csv", "tks_id,description\nT0001,Report\nK0001,Knowledge of nets\n"),
            ("links.csv", "owner_id,tks_id\nOM-ANA-001,T0001\n"));
        Assert.Empty(result.Diagnostics);
    }

    private static LoadResult Load(string file, string document, string elements, string relationships)
    {
        string content =
            $$$"""{"documents": [{{{document}}}], "elements": [{{{elements}}}], "relationships": [{{{relationships}}}]}""";
        return new CatalogLoader().AddCsv().Load(FrameworkTexts.Document(file, $$$"""{"response": {"elements": {{{content}}} }}"""));
    }

    private static CompetencyVocabulary Vocabulary(LoadResult result) => result.Catalog.Standards[0].Vocabulary!;

    private static void AssertNames(LoadResult result, string id, string named) =>
        Assert.Contains(named, Assert.Single(result.Diagnostics, finding => finding.Id == id).Message, StringComparison.Ordinal);

    private static string Link(Diagnostic finding)
    {
        string[] words = finding.Message.Split(' ', ',');
        return $"{words[0]} {words[4]}";
    }

    private static IEnumerable<string> Different(LoadResult left, LoadResult right) => left.Catalog.Standards
        .Where(standard => Dump(standard) != Dump(right.Catalog[standard.Code.Text]))
        .Select(static standard => standard.Code.Text);

    private static string Dump(CompetencyStandard standard) => string.Join(
        '\n',
        (string[])
        [
            standard.Title,
            standard.Description!,
            .. standard.Classifications.Select(static entry => entry.ToString()),
            .. standard.Tasks.Select(static task => $"{task.Code} {task.Title}"),
            .. standard.Requirements.Select(static need => need.Element.Id.Local.Text),
        ]);
}
