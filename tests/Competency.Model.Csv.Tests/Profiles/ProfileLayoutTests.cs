using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FsCheck.Xunit;

namespace Competency.Model.Csv.Tests.Profiles;

// Tables of profiles: a list, several competencies in a cell, and a matrix with profiles in rows or in columns say the same.
public sealed class ProfileLayoutTests
{
    private static readonly CompetencyCatalog Catalog = new CatalogLoader().Load(Path.Combine(
        SharedData.RepositoryRoot, "docs", "samples")).Catalog;

    private static readonly string[] Names = ["沖煮用水水質知識", "磨豆機刻度校正", "服務熱忱", "器具清潔與消毒知識", "開飛機"];

    [Theory]
    [InlineData("person,skills\nAnn,沖煮用水水質知識: 3; 磨豆機刻度校正: 2\nBo,服務熱忱")]
    [InlineData("person,skills\nAnn,\"沖煮用水水質知識 (3), 磨豆機刻度校正 (2)\"\nBo,服務熱忱")]
    [InlineData("人員,技能\nAnn,沖煮用水水質知識：3；磨豆機刻度校正：2\nBo,服務熱忱")]
    [InlineData("人員 Person,技能 Skills\nAnn,沖煮用水水質知識：3；磨豆機刻度校正：2\nBo,服務熱忱")]
    [InlineData("person,skills,level\nAnn,沖煮用水水質知識; 磨豆機刻度校正,3; 2\nBo,服務熱忱,")]
    [InlineData("name,skills\nAnn,\"沖煮用水水質知識: L3\n磨豆機刻度校正: ★★\"\nBo,服務熱忱")]
    [InlineData("employee,knowledge,skill,attitude\nAnn,沖煮用水水質知識: 3,磨豆機刻度校正: 2,\nBo,,,服務熱忱")]
    [InlineData("employee,skill,competency code\nAnn,a: 3; b: 2,TFB5131-902v3/K05; TFB5131-902v3/S04\nBo,服務熱忱,")]
    [InlineData("role,skill,rating\nAnn,沖煮用水水質知識,3\nAnn,磨豆機刻度校正,2\nBo,服務熱忱,")]
    [InlineData("Job,Skill\nAnn,K05 沖煮用水水質知識: 3\nAnn,磨豆機刻度校正: 2\nBo,服務熱忱")]
    [InlineData("employee,沖煮用水水質知識,磨豆機刻度校正,服務熱忱,開飛機\nAnn,3,2,,\nBo,,-,x,0")]
    [InlineData("姓名,部門,沖煮用水水質知識,磨豆機刻度校正,服務熱忱\nAnn,吧檯,3,2,\nBo,吧檯,,,✓")]
    [InlineData("name,title,沖煮用水水質知識,磨豆機刻度校正,服務熱忱\nAnn,吧檯手,3,2,\nBo,吧檯手,,,✓")]
    [InlineData("skill,Ann,Bo\n沖煮用水水質知識,3,\n磨豆機刻度校正,2,\n服務熱忱,,x\n開飛機,,")]
    [InlineData("職能,Ann,Bo\n沖煮用水水質知識,3,\n磨豆機刻度校正,2,無\n服務熱忱,,◎\nTotal,2,1")]
    [InlineData("code,name of it,Ann,Bo\nTFB5131-902v3/K05,water,3,\nTFB5131-902v3/S04,grinder,2,\n服務熱忱,,,x")]
    public void Every_layout_says_the_same(string table)
    {
        (string text, ProfileMatchSummary summary) = Match(table);
        (string expected, ProfileMatchSummary list) = Match(
            "person,competency,level\nAnn,沖煮用水水質知識,3\nAnn,磨豆機刻度校正,2\nBo,服務熱忱,\n");
        Assert.Equal(expected, text);
        Assert.Equal((2, 3, 3, 2), (summary.Profiles, summary.Mentions, summary.MatchedMentions, summary.MentionsWithLevel));
        Assert.Equal((2, 3, 3, 2), (list.Profiles, list.Mentions, list.MatchedMentions, list.MentionsWithLevel));
        Assert.DoesNotContain(summary.Diagnostics, static finding => finding.Severity == DiagnosticSeverity.Error);
        Assert.DoesNotContain("CM6018", summary.Diagnostics.Select(static finding => finding.Id));
        Assert.Equal(
            ["Ann 沖煮用水水質知識 3", "Ann 磨豆機刻度校正 2", "Bo 服務熱忱 "],
            Read(table).SelectMany(static profile => profile.Competencies.Select(held =>
                $"{profile.Name} {held.Concept.Title} {held.Level}")));
    }

    [Theory]
    [InlineData("person,skills\nAnn,沖煮用水水質知識: 3; 磨豆機刻度校正: 2; 磨豆機刻度校正: 1\nBo,服務熱忱")]
    [InlineData("employee,沖煮用水水質知識,磨豆機刻度校正,服務熱忱\nAnn,3,2,\nBo,,,x")]
    [InlineData("skill,Ann,Bo\n沖煮用水水質知識,3,\n磨豆機刻度校正,2,\n服務熱忱,,x")]
    [InlineData("person,skill,level\nAnn,沖煮用水水質知識,2\nAnn,沖煮用水水質知識,99\nAnn,磨豆機刻度校正,7\nBo,服務熱忱,\nBo,服務熱忱,1")]
    [InlineData("skill,Ann\n沖煮用水水質知識,2\n沖煮用水水質知識,99\n磨豆機刻度校正,1")]
    public void Levels_count_in_every_layout_as_in_one_question(string table)
    {
        foreach (SimilarityMeasure measure in (SimilarityMeasure[])
            [SimilarityMeasures.Shortage, SimilarityMeasures.Cosine, SimilarityMeasures.Texts])
        {
            SimilarityOptions one = new() { Measure = measure, Weights = ConceptWeightings.Level };
            MatchOptions many = new() { Measure = measure, Weights = one.Weights, MaxCount = 4 };
            string text = Match(table, new ProfileTableOptions { Matching = many }).Text;

            Assert.Equal(
                Read(table).SelectMany(profile => Catalog.MostSimilar(profile, 4, one).Select((near, rank) =>
                    string.Create(CultureInfo.InvariantCulture, $"{profile.Name},{rank + 1},{near.Key},{near.Standard.Title},")
                    + string.Create(CultureInfo.InvariantCulture, $"{near.Score},{near.Overlap.Shared},{near.Overlap.SizeA}"))),
                text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(static row => row[..row.LastIndexOf(',')]));
        }
    }

    [Fact]
    public void What_is_not_found_has_the_nearest_names()
    {
        ProfileMatchSummary summary = Match("person,competency\nAnn,沖煮用水水質檢測知識\nAnn,開飛機\nBo,沖煮用水水質檢測知識").Summary;
        using MemoryStream written = new();
        ProfileTables.WriteUnmatched(written, summary, new CsvWritingOptions { ByteOrderMark = false });
        string[] rows = Encoding.UTF8.GetString(written.ToArray()).Split("\r\n");

        Assert.Equal("沖煮用水水質知識", summary.Unmatched[0].Nearest[0]);
        Assert.InRange(summary.Unmatched[0].Nearest.Length, 1, 3);
        Assert.Empty(summary.Unmatched[1].Nearest);
        Assert.StartsWith("沖煮用水水質檢測知識,2,2,", rows[1], StringComparison.Ordinal);
        Assert.Contains("沖煮用水水質知識", rows[1], StringComparison.Ordinal);
        Assert.Contains("\"nearest\":[\"沖煮用水水質知識\"", summary.ToJsonAnswer(Catalog).WriteText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_a_profile_in_memory_need_not_be_adjacent()
    {
        ImmutableArray<CompetencyProfile> profiles = Read("person,competency\nAnn,沖煮用水水質知識\nBo,服務熱忱\nAnn,磨豆機刻度校正");

        Assert.Equal(["Ann", "Bo"], profiles.Select(static profile => profile.Name));
        Assert.Equal([2, 1], profiles.Select(static profile => profile.Competencies.Length));
    }

    [Fact]
    public void What_is_not_found_or_not_held_is_said_in_memory_as_well()
    {
        DiagnosticBag diagnostics = new();
        Read("employee,沖煮用水水質知識,磨豆機刻度校正,開飛機\nAnn,3,0,1\n,1,,\nTotal,1,,1", diagnostics);
        Read("person,city\nAnn,Taipei", diagnostics);

        Assert.Subset(
            diagnostics.ToImmutable().Select(static finding => finding.Id).ToHashSet(),
            new HashSet<string>(["CM8005", "CM8006", "CM6023", "CM6220"], StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(",沖煮用水水質知識,磨豆機刻度校正\nAnn,3,2", "profiles")]
    [InlineData("What,Ann\n沖煮用水水質知識,3\n磨豆機刻度校正,2", "competencies")]
    [InlineData("name,Ann\n沖煮用水水質知識,3\n磨豆機刻度校正,2", "competencies")]
    [InlineData("title,沖煮用水水質知識,磨豆機刻度校正\nAnn,3,2", "profiles")]
    public void The_data_tells_what_the_rows_of_a_matrix_are_where_the_heading_does_not(string table, string rows)
    {
        (string text, ProfileMatchSummary summary) = Match(table);
        Assert.Contains("\r\nAnn,1,", text, StringComparison.Ordinal);
        Assert.Equal((1, 2, 2), (summary.Profiles, summary.MatchedMentions, summary.MentionsWithLevel));
        Diagnostic finding = Assert.Single(summary.Diagnostics);
        Assert.Equal("CM6219", finding.Id);
        Assert.Contains($"they were read as {rows}, because 2 of", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what,a,b\nAnn,3,2")]
    [InlineData("employee,department\nAnn,Sales")]
    [InlineData("employee,note\nAnn,sees to the water")]
    public void A_table_without_competencies_is_none(string table)
    {
        (string text, ProfileMatchSummary summary) = Match(table);
        Assert.Equal("", text);
        Assert.Equal(["CM8005"], summary.Diagnostics.Select(static finding => finding.Id));
    }

    [Fact]
    public void Cells_that_say_neither_yes_nor_no_are_counted()
    {
        ProfileMatchSummary summary = Match("person,沖煮用水水質知識,磨豆機刻度校正\nAnn,0,n/a\nBo,2,-\n").Summary;
        Assert.Equal((2, 1, 1), (summary.Profiles, summary.ProfilesWithoutCompetencies, summary.Mentions));
        Assert.Equal(
            ["t.csv:2(沖煮用水水質知識): info CM6220: 2 cell(s) such as '0' were read as not held. Leave them blank, or use a level above 0."],
            summary.Diagnostics.Select(static finding => finding.ToString()));
    }

    [Fact]
    public void Levels_of_a_matrix_are_checked_at_their_cell()
    {
        string[] findings =
        [
            .. Match("skill,Ann,Bo\n沖煮用水水質知識,9,高超\n磨豆機刻度校正,1,1\n").Summary.Diagnostics.Select(static finding => finding.ToString()),
        ];
        Assert.Equal(2, findings.Length);
        Assert.StartsWith(
            "t.csv:2(row 1, Ann): warning CM8002: 9 is not a level of the scale icap-1-6", findings[0], StringComparison.Ordinal);
        Assert.Equal("t.csv:2(row 1, Bo): warning CM6018: '高超' is not a level; the cell was ignored. Correct it.", findings[1]);
    }

    [Fact]
    public void Words_for_levels_are_those_that_were_declared()
    {
        ProfileTableOptions options = new() { Table = new CsvReadingOptions { Levels = ["新手", "熟手", "高超"] } };
        Assert.Empty(Match("person,沖煮用水水質知識,磨豆機刻度校正\nAnn,高超,新手", options).Summary.Diagnostics);
        Assert.Equal(2, Match("person,skills\nAnn,沖煮用水水質知識: 高超; 磨豆機刻度校正: 新手", options).Summary.MentionsWithLevel);
    }

    [Fact]
    public void Rows_above_the_header_row_are_passed_over()
    {
        (string text, ProfileMatchSummary summary) = Match("職能盤點 2026,,\n,,\n姓名,沖煮用水水質知識,磨豆機刻度校正\nAnn,3,2\n");
        Assert.Contains("\r\nAnn,1,", text, StringComparison.Ordinal);
        Assert.Equal(["CM6021"], summary.Diagnostics.Select(static finding => finding.Id));
    }

    [Theory]
    [InlineData("Nr,沖煮用水水質知識,磨豆機刻度校正\nAnn,3,2", "Nr", "employee")]
    [InlineData("Nr,Fähigkeit\nAnn,沖煮用水水質知識; 磨豆機刻度校正", "Nr", "profile", "Fähigkeit", "skills")]
    [InlineData("Nr,Ann\n沖煮用水水質知識,3\n磨豆機刻度校正,2", "Nr", "competency")]
    public void Columns_can_be_mapped(string table, params string[] map)
    {
        ImmutableDictionary<string, string> columns = map.Chunk(2).ToImmutableDictionary(static pair => pair[0], static pair => pair[1]);
        CsvReadingOptions options = new() { ColumnMap = columns };
        ProfileMatchSummary summary = Match(table, new ProfileTableOptions { Table = options }).Summary;
        Assert.Equal((1, 2), (summary.Profiles, summary.MatchedMentions));
        Assert.Empty(summary.Diagnostics);
    }

    [Fact]
    public void A_mapped_column_that_cannot_be_used_is_an_error()
    {
        CsvReadingOptions options = new()
        {
            ColumnMap = ImmutableDictionary<string, string>.Empty.Add("Nr", "profile").Add("person", "profile"),
        };
        ProfileMatchSummary summary = Match(
            "person,Nr,skill\nAnn,1,沖煮用水水質知識", new ProfileTableOptions { Table = options }).Summary;
        Assert.Contains("CM6204", summary.Diagnostics.Select(static finding => finding.Id));
    }

    [Fact]
    public void Columns_of_one_name_are_one_profile()
    {
        ProfileMatchSummary summary = Match("skill,Ann,Ann\n沖煮用水水質知識,3,\n磨豆機刻度校正,,2").Summary;
        Assert.Equal((1, 2), (summary.Profiles, summary.MatchedMentions));
        Assert.Equal(["CM6003"], summary.Diagnostics.Select(static finding => finding.Id));
    }

    [Fact]
    public void Rows_and_columns_of_nothing_are_one_line_however_long_the_table_is()
    {
        string rows = string.Concat(Enumerable.Range(0, 2000).Select(static at => $"P{at},服務熱忱,\n,,\n"));
        Assert.Equal(["CM6041", "CM6011"], Match("person,skill,\n" + rows).Summary.Diagnostics.Select(static finding => finding.Id));
    }

    [Fact]
    public void A_name_with_commas_is_split_only_where_a_part_is_known()
    {
        ProfileMatchSummary summary = Match("person,skills\nAnn,\"服務熱忱, 開飛機\"\nBo,\"造船, 開飛機\"").Summary;
        Assert.Equal(["造船, 開飛機", "開飛機"], summary.Unmatched.Select(static text => text.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void More_competencies_in_a_cell_than_are_read_are_reported()
    {
        string cell = string.Join("; ", Enumerable.Range(0, 10_001).Select(static at => $"x{at}"));
        ProfileMatchSummary summary = Match($"person,skills\nAnn,{cell}").Summary;
        Assert.Equal(10_000, summary.Mentions);
        Assert.Equal(["CM1010"], summary.Diagnostics.Select(static finding => finding.Id));
    }

    [Fact]
    public void Texts_beyond_the_limit_are_counted_together()
    {
        ProfileMatchSummary summary = Match(
            "person,skill\nAnn,一\nAnn,二\nAnn,三\nAnn,一\nBo,三\nBo,四\n", new ProfileTableOptions { MaxUnmatched = 2 }).Summary;
        Assert.Equal([("一", 2), ("二", 1)], summary.Unmatched.Select(static text => (text.Text, text.Count)));
        Assert.Equal(3, summary.UnmatchedUncounted);
        Assert.Equal(
            ["t.csv: warning CM6121: The list of unmatched texts ends after 2 different texts; 3 mentions of others are not in it. "
                + "Map or correct what it lists, or match the table in parts."],
            summary.Diagnostics.Select(static finding => finding.ToString()));
        Assert.Equal(1_000_000, ProfileTableOptions.Default.MaxUnmatched);
    }

    [Fact]
    public void A_heading_of_any_length_is_read()
    {
        string others = string.Concat(Enumerable.Range(0, 4000).Select(static at => $",a competency that nobody has, number {at}"));
        (string text, ProfileMatchSummary summary) = Match(
            $"person,沖煮用水水質知識{others}\n" + string.Concat(Enumerable.Range(0, 9).Select(row => $"P{row},3{new string(',', 4000)}\n")));
        Assert.Equal((9, 9), (summary.Profiles, summary.MatchedMentions));
        Assert.Contains("\r\nP8,1,", text, StringComparison.Ordinal);
    }

    // Whoever holds whatever, the layout and the number of parts make no difference.
    [Property(MaxTest = 60)]
    public void Layouts_of_any_holdings_say_the_same(byte[][] holdings, byte parts)
    {
        bool[][] held =
        [
            .. (holdings ?? []).Take(70).Select(static row => Enumerable.Range(0, Names.Length)
                .Select(at => row is not null && at < row.Length && row[at] % 3 == 0)
                .ToArray()),
            [true, false, true, false, true],
            [true, true, true, true, true],
        ];
        string list = Match(List(held)).Text;
        int count = (parts % 5) + 1;
        foreach (string table in (string[])[Cells(held), Rows(held), Columns(held)])
        {
            Assert.Equal(list, Match(table).Text);
            Assert.Equal(list, string.Concat(Enumerable.Range(1, count).Select(part => Match(
                table, new ProfileTableOptions { Part = part, PartCount = count }).Text)));
        }
    }

    private static string List(bool[][] held) => "person,skill\n" + string.Concat(held.Select((row, person) => string.Concat(
        row.Select((has, at) => has ? $"P{person},{Names[at]}\n" : ""))));

    private static string Cells(bool[][] held) => "person,skills\n" + string.Concat(held.Select((row, person) =>
        $"P{person},{string.Join("; ", Names.Where((_, at) => row[at]))}\n"));

    private static string Rows(bool[][] held) => $"person,{string.Join(',', Names)}\n" + string.Concat(held.Select((row, person) =>
        $"P{person},{string.Join(',', row.Select(static has => has ? "x" : ""))}\n"));

    private static string Columns(bool[][] held) =>
        $"skill,{string.Join(',', held.Select(static (_, person) => string.Create(CultureInfo.InvariantCulture, $"P{person}")))}\n"
        + string.Concat(Names.Select((name, at) => $"{name},{string.Join(',', held.Select(row => row[at] ? "x" : ""))}\n"));

    private static ImmutableArray<CompetencyProfile> Read(string table, DiagnosticBag? diagnostics = null) => ProfileTables.Read(
        Catalog, new MemoryStream(Encoding.UTF8.GetBytes(table)), "staff.csv", diagnostics ?? new DiagnosticBag());

    private static (string Text, ProfileMatchSummary Summary) Match(string table, ProfileTableOptions? options = null)
    {
        using MemoryStream input = new(Encoding.UTF8.GetBytes(table));
        using MemoryStream output = new();
        ProfileMatchSummary summary = ProfileTables.Match(Catalog, input, "t.csv", output, options, TestContext.Current.CancellationToken);
        return (Encoding.UTF8.GetString(output.ToArray()), summary);
    }
}
