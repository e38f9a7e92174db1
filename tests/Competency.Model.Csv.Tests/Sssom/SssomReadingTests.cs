using System.Text;
using Competency.Model.Mappings;

namespace Competency.Model.Csv.Tests.Sssom;

public sealed class SssomReadingTests
{
    private const string Heading = "subject_id | subject_label | predicate_id | object_id | mapping_justification | confidence | comment";

    [Fact]
    public void A_row_is_a_mapping_with_its_place()
    {
        MappingReadResult result = SssomFile.ReadText(
            SssomText.With(Heading, "a:1 | 湯 | skos:broadMatch | b:2 | semapv:ManualMappingCuration | 0.75 | \"say \"\"yes\"\"\""),
            "x.tsv");

        Assert.Empty(result.Diagnostics);
        Mapping mapping = Assert.Single(result.Set.Mappings);
        Assert.Equal(
            ("https://example.org/a/1", "湯", "https://example.org/b/2"), (mapping.Subject.Id, mapping.Subject.Label, mapping.Object.Id));
        Assert.Equal(
            (MappingRelation.Broad, 0.75, Mapping.ManualMappingCuration), (mapping.Relation, mapping.Confidence, mapping.Justification));
        Assert.Equal("say \"yes\"", mapping.Comment);
        Assert.Equal("x.tsv:7(row 1)", mapping.Location.ToString());
        Assert.Equal(("https://example.org/set", "https://example.org/license"), (result.Set.Id, result.Set.License));
    }

    [Fact]
    public void The_head_speaks_for_rows_that_are_silent()
    {
        string head =
            "mapping_set_id: https://example.org/s\nlicense: https://example.org/l\nmapping_tool: t\n" +
            "subject_type: rdfs literal\nobject_preprocessing:\n- semapv:Stemming\n- semapv:StopWordRemoval";
        MappingReadResult result = SssomFile.ReadText(
            string.Concat(head.Split('\n').Select(static line => "#" + line + "\n")) +
            "subject_label\tpredicate_id\tobject_id\tmapping_justification\n湯\tskos:exactMatch\tskos:B\tsemapv:LexicalMatching\n");

        Mapping mapping = Assert.Single(result.Set.Mappings);
        Assert.Empty(result.Diagnostics);
        Assert.True(mapping.Subject.IsLiteral);
        Assert.Equal("t", mapping.Slots["mapping_tool"]);
        Assert.Equal(
            ["https://w3id.org/semapv/vocab/Stemming", "https://w3id.org/semapv/vocab/StopWordRemoval"],
            mapping.Slots.AllOf("object_preprocessing"));
    }

    [Theory]
    [InlineData("comment: plain text", "plain text")]
    [InlineData("comment: plain text # a remark", "plain text")]
    [InlineData("comment: https://example.org/#part", "https://example.org/#part")]
    [InlineData("comment: over\n  two lines", "over two lines")]
    [InlineData("comment:\n  below", "below")]
    [InlineData("comment: \"a \\\"b\\\" \\u6e6f\\n\"", "a \"b\" 湯\n")]
    [InlineData("comment: \"over\n  two lines\"", "over two lines")]
    [InlineData("comment: 'it''s'", "it's")]
    [InlineData("comment: |\n  one\n   two\n  three", "one\n two\nthree")]
    [InlineData("comment: >-\n  one\n  two", "one two")]
    [InlineData("  comment: indented", "indented")]
    [InlineData("'comment': quoted name", "quoted name")]
    [InlineData("comment: ~", null)]
    [InlineData("comment:", null)]
    [InlineData("comment: null", null)]
    [InlineData("---\ncomment: marked", "marked")]
    public void Texts_of_the_head_come_in_every_form(string head, string? expected)
    {
        MappingReadResult result = SssomFile.ReadText(SssomText.Headed(head));

        Assert.Equal(expected, result.Set.Slots["comment"]);
        Assert.DoesNotContain(result.Diagnostics, static finding => finding.Id == "CM7002");
    }

    [Theory]
    [InlineData("creator_label:\n- a\n- 'b: c'")]
    [InlineData("creator_label:\n  - a\n  - \"b: c\"")]
    [InlineData("creator_label: [a, \"b: c\"]")]
    [InlineData("creator_label: [\n  a, 'b: c'\n  ]")]
    public void Lists_of_the_head_come_in_every_form(string head) =>
        Assert.Equal(["a", "b: c"], SssomFile.ReadText(SssomText.Headed(head)).Set.Slots.AllOf("creator_label"));

    [Fact]
    public void One_value_of_a_list_may_stand_alone() =>
        Assert.Equal(["a"], SssomFile.ReadText(SssomText.Headed("creator_label: a")).Set.Slots.AllOf("creator_label"));

    [Fact]
    public void Prefixes_may_stand_in_brackets() =>
        Assert.Equal(
            "https://example.org/",
            SssomFile.ReadText(SssomText.Headed("curie_map: {ex: \"https://example.org/\", 'ey': " +
                "https://example.org/y}")).Set.Curies.Prefixes["ex"]);

    [Theory]
    [InlineData("comment: &anchor x", 1)]
    [InlineData("license: x\ncomment: *alias", 2)]
    [InlineData("comment: !tag x", 1)]
    [InlineData("%YAML 1.2", 1)]
    [InlineData("no name here", 1)]
    [InlineData("comment: \"never closed", 1)]
    [InlineData("comment: [a, {b]", 1)]
    [InlineData("comment:\n  deeper: map", 2)]
    [InlineData("comment: [[[[[[[[[[[[a]]]]]]]]]]]]", 1)]
    public void What_is_not_understood_is_reported_and_the_rest_is_read(string head, int line)
    {
        MappingReadResult result = SssomFile.ReadText(SssomText.Headed(head + "\nmapping_tool: t"));

        Assert.Contains($"CM7002:{line}", SssomText.Findings(result));
        Assert.Equal("t", Assert.Single(result.Set.Mappings).Slots["mapping_tool"]);
        Assert.Null(result.Set.Slots["comment"]);
    }

    [Fact]
    public void Lists_in_cells_are_split_at_bars_that_are_not_escaped()
    {
        MappingReadResult result = SssomFile.ReadText(SssomText.With(
            "subject_id | predicate_id | object_id | mapping_justification | author_label", "a:1 | skos:exactMatch | b:1 | " +
                "semapv:LexicalMatching | one|t\\|wo|th\\\\ree|f\\our"));

        Assert.Equal(["one", "t|wo", "th\\ree", "f\\our"], Assert.Single(result.Set.Mappings).Slots.AllOf("author_label"));
    }

    [Theory]
    [InlineData("c:1 | 湯 | skos:exactMatch | b:1 | semapv:LexicalMatching | | ", "CM7003:7")]
    [InlineData("a:1 | 湯 | skos:exact | b:1 | semapv:LexicalMatching | | ", "CM7004:7")]
    [InlineData(" | 湯 | skos:exactMatch | b:1 | semapv:LexicalMatching | | ", "CM7005:7")]
    [InlineData("a:1 | 湯 | skos:exactMatch | b:1 |  | | ", "CM7005:7")]
    [InlineData("a:1 | 湯 | skos:exactMatch | b:1 | semapv:LexicalMatching | 1.2 | ", "CM7006:7")]
    [InlineData("a:1 | 湯 | skos:exactMatch | b:1 | semapv:LexicalMatching | often | ", "CM7006:7")]
    [InlineData("https://example.org/a/1 | 湯 | skos:exactMatch | b:1 | semapv:LexicalMatching | | ", "CM7017:7")]
    public void A_row_that_is_not_in_order_is_reported_where_it_stands(string row, string finding) =>
        Assert.Contains(finding, SssomText.Findings(SssomFile.ReadText(SssomText.With(Heading, row))));

    [Fact]
    public void The_home_prefix_is_asked_to_be_declared()
    {
        MappingReadResult result = SssomFile.ReadText(SssomText.With(
            Heading, "competency:X/K1 | 湯 | skos:exactMatch | b:1 | semapv:LexicalMatching | | "));

        Assert.Contains(
            "Add 'competency: urn:competency:'",
            Assert.Single(result.Diagnostics, static finding => finding.Id == "CM7003").Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_the_needed_columns_is_no_mapping_file()
    {
        MappingReadResult result = SssomFile.ReadText("code,title\nK01,x\n");

        Assert.Contains("CM7001:1", SssomText.Findings(result));
        Assert.True(result.HasErrors);
        Assert.Empty(result.Set.Mappings);
    }

    [Fact]
    public void Unknown_slots_are_kept_and_defined_ones_no_finding()
    {
        string head =
            "curie_map:\n  ex: https://example.org/\nextension_definitions:\n- slot_name: ext_a\n  property: ex:a\n" +
            "  type_hint: xsd:integer\n- property: ex:b\n- slot_name: ext_c\n  property: nowhere:c\next_a: 1\next_b: 2";
        string text = string.Concat(head.Split('\n').Select(static line => "#" + line + "\n")) +
            "subject_id\tpredicate_id\tobject_id\tmapping_justification\text_a\text_d\n" +
            "ex:1\tskos:exactMatch\tex:2\tsemapv:LexicalMatching\t7\t8\n";
        MappingReadResult result = SssomFile.ReadText(text);

        MappingSlot defined = Assert.Single(result.Set.Extensions);
        Assert.Equal("ext_a", defined.Name);
        Assert.Equal("https://example.org/a", defined.Property);
        Assert.Equal("http://www.w3.org/2001/XMLSchema#integer", defined.TypeHint);
        Assert.Equal(("1", "2"), (result.Set.Slots["ext_a"], result.Set.Slots["ext_b"]));
        Assert.Equal(("7", "8"), (result.Set.Mappings[0].Slots["ext_a"], result.Set.Mappings[0].Slots["ext_d"]));
        Assert.Equal(
            ["CM7002:7", "CM7002:8", "CM7015:11", "CM7015:12"],
            SssomText.Findings(result).Where(static finding => finding[..6] is "CM7002" or "CM7015"));
    }

    [Fact]
    public void A_built_in_prefix_keeps_its_meaning() =>
        Assert.Contains(
            "CM7018:2", SssomText.Findings(SssomFile.ReadText(SssomText.Headed("curie_map:\n  skos: https://example.org/skos/"))));

    [Fact]
    public void Slots_of_older_versions_are_understood()
    {
        MappingReadResult result = SssomFile.ReadText(SssomText.With(
            "subject_label | predicate_id | object_label | match_type | match_term_type | " +
            "semantic_similarity_score", "湯 | skos:exactMatch | 汤 | Lexical | TermMatch | 0.5"));

        Mapping mapping = Assert.Single(result.Set.Mappings);
        Assert.Equal(
            (Mapping.LexicalMatching, true, 0.5),
            (mapping.Justification, mapping.Subject.IsLiteral && mapping.Object.IsLiteral, mapping.SimilarityScore));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void What_a_spreadsheet_makes_of_a_file_is_read_the_same()
    {
        string text = SssomText.With(
            "subject_id | subject_label | predicate_id | object_id | mapping_justification | comment",
            "a:1 | 湯 | skos:exactMatch | b:1 | semapv:LexicalMatching | x").Replace(
            "#license: https://example.org/license\n", "#license: https://example.org/license\n" +
                "#comment: \"one, two\"\n", StringComparison.Ordinal);
        MappingReadResult plain = SssomFile.ReadText(text);
        string filled = text.Replace("/license\n", "/license\t\t\t\t\t\n", StringComparison.Ordinal);
        string comma =
            string.Concat(text.TrimEnd('\n').Split('\n').Select(static line => line.StartsWith("#comment", StringComparison.Ordinal)
            ? $"\"{line.Replace("\"", "\"\"", StringComparison.Ordinal)}\",,,,,\n"
            : line.StartsWith('#') ? line + ",,,,,\n" : line.Replace('\t', ',') + "\n"));

        Assert.Equal("one, two", plain.Set.Slots["comment"]);
        foreach (byte[] bytes in (byte[][])[
            Encoding.UTF8.GetBytes(filled),
            Encoding.UTF8.GetBytes(comma),
            Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal)),
            [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]])
        {
            MappingReadResult read = SssomFile.Read(new DocumentContent("x.tsv", bytes));
            Assert.Equal(plain.Set.ContentHash, read.Set.ContentHash);
            Assert.Equal(plain.Set.Slots, read.Set.Slots);
            Assert.Empty(read.Diagnostics);
        }
    }

    [Fact]
    public void The_head_may_stand_in_a_file_beside()
    {
        using TempFolder folder = new();
        string text = SssomText.With(
            "subject_id | predicate_id | object_id | mapping_justification", "a:1 | skos:exactMatch | b:1 | semapv:LexicalMatching");
        string head = string.Concat(text.Split('\n').Where(static line => line.StartsWith('#')).Select(static line => line[1..] + "\n"));
        string table = string.Concat(text.TrimEnd('\n').Split('\n')
            .Where(static line => !line.StartsWith('#'))
            .Select(static line => line + "\n"));
        folder.Write("x.sssom.yml", head);

        MappingReadResult read = SssomFile.Read(folder.Write("x.sssom.tsv", table));

        Assert.Empty(read.Diagnostics);
        Assert.Equal("https://example.org/a/1", Assert.Single(read.Set.Mappings).Subject.Id);
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_finding()
    {
        using TempFolder folder = new();

        MappingReadResult read = SssomFile.Read(Path.Combine(folder.Path, "missing.tsv"));

        Assert.Equal("CM1001", Assert.Single(read.Diagnostics).Id);
        Assert.Empty(read.Set.Mappings);
    }
}
