using Competency.Model.Tables;

namespace Competency.Model.Tests.Tables;

public sealed class CatalogTablesTests
{
    private static readonly CompetencyCatalog Samples =
        new CatalogLoader().Load(Path.Combine(SharedData.RepositoryRoot, "docs", "samples")).Catalog;

    [Fact]
    public void All_tables_are_there_without_a_standard_and_have_their_columns()
    {
        IEnumerable<string> tables = CatalogTables.Of([]).Select(static table => $"{table.Name}({string.Join(", ", table.Columns)})");

        Assert.Equal(
            [
                "frameworks(framework: Text, version: Text, title: Text, language: Text)",
                "level_scales(framework: Text, scale: Text, minimum: Number, maximum: Number, whole_numbers: Boolean)",
                "vocabulary(framework: Text, element: Text, kind: Text, title: Text, description: Text, broader: Text, "
                    + "alternate_code: Text)",
                "standards(standard: Text, code: Text, title: Text, title_kind: Text, framework: Text, language: Text, level: Number, "
                    + "level_text: Text, level_scale: Text, description: Text, level_error: Number, importance_scale: Text)",
                "duties(standard: Text, duty: Integer, code: Text, title: Text)",
                "tasks(standard: Text, task: Text, duty: Integer, code: Text, title: Text, level: Number, level_text: Text, strength: " +
                    "Text, level_error: Number)",
                "elements(standard: Text, element: Text, code: Text, kind: Text, title: Text, description: Text, broader: Text, "
                    + "alternate_code: Text)",
                "alternate_titles(owner: Text, element: Text, owner_kind: Text, language: Text, title: Text)",
                "element_relations(owner: Text, element: Text, owner_kind: Text, relation: Text, target: Text)",
                "links(standard: Text, task: Text, element: Text, level: Number, weight: Number, strength: Text, level_error: Number)",
                "outputs(standard: Text, task: Text, code: Text, title: Text)",
                "indicators(standard: Text, task: Text, code: Text, text: Text)",
                "requirements(standard: Text, element: Text, level: Number, weight: Number, strength: Text, level_error: Number)",
                "versions(standard: Text, code: Text, version: Integer, title: Text, status: Text, superseded_by: Text, updated: Text, "
                    + "note: Text)",
                "classifications(standard: Text, scheme: Text, code: Text, title: Text)",
                "notes(standard: Text, note: Integer, line: Integer, heading: Text, text: Text)",
            ],
            tables);
        Assert.All(CatalogTables.Of([]), static table => Assert.Empty(table.Rows));
    }

    [Fact]
    public void Every_value_has_the_type_of_its_column()
    {
        foreach (CatalogTable table in CatalogTables.Of(Samples))
        {
            foreach (IReadOnlyList<TableValue> row in table.Rows)
            {
                Assert.Equal(table.Columns.Length, row.Count);
                Assert.All(table.Columns.Zip(row), static cell => Assert.True(
                    cell.Second.IsBlank || TypeOf(cell.Second) == cell.First.Type, $"{cell.First} holds {cell.Second}"));
            }
        }
    }

    [Fact]
    public void Rows_are_the_parts_of_the_standards()
    {
        Dictionary<string, int> rows =
            CatalogTables.Of(Samples).ToDictionary(static table => table.Name, static table => table.Rows.Count());

        Assert.Equal(Samples.Standards.Length, rows["standards"]);
        Assert.Equal(Samples.Standards.Sum(static standard => standard.Tasks.Length), rows["tasks"]);
        Assert.Equal(Samples.Standards.Sum(static standard => standard.Tasks.Sum(static task => task.Links.Length)), rows["links"]);
        Assert.Equal(Samples.Standards.Sum(static standard => standard.Elements.Length), rows["elements"]);
    }

    [Fact]
    public void Keys_tell_standards_of_one_code_apart()
    {
        CompetencyStandard standard = Sketch.Draft(Sketch.Task("T1.1", 3)).Build();
        CatalogTable tasks = CatalogTables.Of([standard, standard]).Single(static table => table.Name == "tasks");

        Assert.Equal(["APA2654-001v4", "APA2654-001v4#2"], tasks.Rows.Select(static row => row[0].Text));
        Assert.All(tasks.Rows, static row => Assert.Equal(3, row[5].Number));
    }

    [Fact]
    public void A_gap_is_a_table_in_Markdown()
    {
        CompetencyStandard from = Sketch.Standard("A", Sketch.Task("T1", 2, "K01 水|質"));
        CompetencyStandard to = Sketch.Standard("B", Sketch.Task("T1", 3, "K01 水|質", "S01 <b>"), Sketch.Task("T2", 3, "S01 <b>"));
        string[] lines = CatalogTables.Of(Sketch.Catalog(from, to).Gap(from, to)).ToMarkdown().Split('\n');

        Assert.Equal(5, lines.Length);
        Assert.StartsWith(@"| outcome | kind | concept | title | strength | required\_level |", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("|---|---|---|---|---|---:|---:|---|", lines[1], StringComparison.Ordinal);
        Assert.Contains(lines, static line => line.StartsWith(@"| below\_level | knowledge |", StringComparison.Ordinal)
            && line.Contains(@" 水\|質 |", StringComparison.Ordinal));
        Assert.Contains(lines, static line => line.StartsWith("| missing | skill |", StringComparison.Ordinal)
            && line.Contains(@" \<b> | | 3 | | false |", StringComparison.Ordinal) && line.Contains(" T1 T2 |", StringComparison.Ordinal));
        Assert.Equal("", lines[^1]);
    }

    [Fact]
    public void Values_are_equal_by_type_and_value()
    {
        Assert.NotEqual(new TableValue(1), new TableValue(1.0));
        Assert.Equal(new TableValue("a"), new TableValue(new string(['a'])));
        Assert.True(new TableValue((string?)null) == default);
        Assert.Equal(
            ["1", "0.1", "true", "false", "a", ""],
            new TableValue[] { new(1), new(0.1), new(true), new(false), new("a"), default }.Select(static value => value.ToString()));
        Assert.Equal((1, null, null), (new TableValue(1).Integer, new TableValue(1).Number, new TableValue(1).Boolean));
        Assert.False(new TableValue(false).Boolean);
    }

    private static ColumnType TypeOf(TableValue value) =>
        value.Text is not null ? ColumnType.Text
        : value.Integer is not null ? ColumnType.Integer
        : value.Number is not null ? ColumnType.Number
        : ColumnType.Boolean;
}
