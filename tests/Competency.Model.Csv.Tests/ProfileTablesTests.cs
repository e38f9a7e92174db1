using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Competency.Model.Csv.Tests;

public sealed class ProfileTablesTests
{
    private const string Heading = "profile,rank,code,title,score,shared,profile_size,role_size";

    private static IEnumerable<(string Text, long Count, long FirstLine)> Unmatched(ProfileMatchSummary summary) =>
        summary.Unmatched.Select(static text => (text.Text, text.Count, text.FirstLine));

    private static readonly CompetencyCatalog Catalog = new CatalogLoader().Load(Path.Combine(
        SharedData.RepositoryRoot, "docs", "samples")).Catalog;

    [Fact]
    public void Each_profile_gets_its_roles_in_the_order_of_the_table()
    {
        (_, string[] lines, ProfileMatchSummary summary) = Match(
            "profile,competency,level\nBo,沖煮用水水質知識,3\nBo,磨豆機刻度校正,2\nAnn,服務熱忱,\nBo2,開飛機,1\n", Top(2));
        Assert.Equal(Heading, lines[0]);
        Assert.Equal(["Bo", "Bo", "Ann", "Ann"], lines[1..].Select(static line => line.Split(',')[0]));
        SimilarStandard best = Catalog.MostSimilar(Catalog.Profile("", ["沖煮用水水質知識", "磨豆機刻度校正"]), 1)[0];
        Assert.Equal($"Bo,1,{best.Key},{best.Standard.Title},{Number(best.Score)},{best.Overlap.Shared},2,{best.Overlap.SizeB}", lines[1]);
        Assert.Equal((3, 1, 4, 3), (summary.Profiles, summary.ProfilesWithoutCompetencies, summary.Mentions, summary.MatchedMentions));
        Assert.Equal([("開飛機", 1, 5)], Unmatched(summary));
        Assert.Empty(summary.Diagnostics);
    }

    [Theory]
    [InlineData("人員;職能;級別;類別\r\nＢo;沖煮用水水質;3;知識\r\n")]
    [InlineData("sep=;\nlearner_id;Skill;Level;Kind\nＢo;\"沖煮用水水質知識\";３;K\n")]
    [InlineData("\uFEFFkind\ttitle\tperson\tlevel\nKnowledge\t 沖煮用水水質知識 \t Ｂo\t3.0")]
    [InlineData("profile,element,title\rＢo,K99,沖煮用水水質知識\r")]
    [InlineData("profile,element,title\nＢo,TFB5131-902v3/K05,不是名稱")]
    public void Headings_separators_and_line_ends_vary(string table)
    {
        (_, string[] lines, ProfileMatchSummary summary) = Match(table, Top(1));
        Assert.Equal("Ｂo,1,TFB5131-902v3", string.Join(',', lines[1].Split(',')[..3]));
        Assert.EndsWith(",1,1,55", lines[1], StringComparison.Ordinal);
        Assert.Empty(summary.Unmatched);
        Assert.Empty(summary.Diagnostics);
    }

    [Fact]
    public void Encodings_are_detected_or_given()
    {
        const string Table = "profile,competency\nAnn,沖煮用水水質知識\n";
        Encoding big5 = CodePagesEncodingProvider.Instance.GetEncoding(950)!;
        string expected = Match(Table, Top(3)).Text;
        Assert.Equal(expected, Match(big5.GetBytes(Table), Top(3)).Text);
        Assert.Equal(["CM6001"], Match(big5.GetBytes(Table), Top(3)).Summary.Diagnostics.Select(static finding => finding.Id));
        Assert.Equal(expected, Match([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Table)], Top(3)).Text);
        Assert.Equal(
            expected, Match(big5.GetBytes(Table), Top(3) with { Table = new CsvReadingOptions { Encoding = CsvEncoding.Big5 } }).Text);
    }

    [Fact]
    public void Levels_and_kinds_that_cannot_be_used_are_reported_with_their_line()
    {
        ProfileMatchSummary summary = Match(
            "profile,competency,level,kind\nAnn,沖煮用水水質知識,高超,\nAnn,磨豆機刻度校正,9,\nAnn,服務熱忱,,x\n", Top(1)).Summary;
        Assert.Equal(
            [
                "t.csv:2(level): warning CM6018: '高超' is not a level; the cell was ignored. Correct it.",
                "t.csv:3(level): warning CM8002: 9 is not a level of the scale icap-1-6; '磨豆機刻度校正' was kept without a level. " +
                "Correct the level or name its scale.",
                "t.csv:4(kind): warning CM6018: 'x' is not a kind of competency; the cell was ignored. Correct it.",
            ],
            summary.Diagnostics.Select(static finding => finding.ToString()));
        Assert.Equal(3, summary.MatchedMentions);
    }

    [Fact]
    public void Broken_rows_are_reported_and_the_others_are_read()
    {
        (_, string[] lines, ProfileMatchSummary summary) = Match(
            "profile,competency\nAnn,沖煮用水水質知識,zu viel\nBo,\"磨豆機刻度校正\nCy,服務熱忱\nDi,\"一\n二\"\n", Top(1));
        Assert.Contains(lines, static line => line.StartsWith("Ann,", StringComparison.Ordinal));
        Assert.Contains(lines, static line => line.StartsWith("Cy,", StringComparison.Ordinal));
        Assert.Contains("CM6005", summary.Diagnostics.Select(static finding => finding.Id));
        Assert.Contains("CM6007", summary.Diagnostics.Select(static finding => finding.Id));
    }

    [Theory]
    [InlineData("", "CM1007")]
    [InlineData("who,what\nAnn,x\n", "CM8005")]
    [InlineData("profile\nAnn\n", "CM8005")]
    public void What_is_no_table_of_profiles_gives_no_answer(string table, string id)
    {
        (string text, _, ProfileMatchSummary summary) = Match(Encoding.UTF8.GetBytes(table), Top(1));
        Assert.Equal("", text);
        Assert.Contains(id, summary.Diagnostics.Select(static finding => finding.Id));
    }

    [Fact]
    public void Names_that_a_spreadsheet_would_run_are_escaped()
    {
        string text = Match("profile,competency\n\"=A,1\",服務熱忱\n", Top(1)).Text;
        Assert.Contains("\r\n\"'=A,1\",1,", text, StringComparison.Ordinal);
        Assert.Contains(
            "\r\n\"=A,1\",1,",
            Match("profile,competency\n\"=A,1\",服務熱忱\n", Top(1) with { Writing = new CsvWritingOptions { EscapeFormulas = false } }).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_map_says_what_headings_mean()
    {
        Dictionary<string, string> map = new() { ["who"] = "profile", ["what"] = "competency" };
        ProfileTableOptions options =
            Top(1) with { Table = new CsvReadingOptions { ColumnMap = map.ToImmutableDictionary() } };
        Assert.Equal(1, Match("who,what\nAnn,服務熱忱\n", options).Summary.MatchedMentions);
    }

    [Fact]
    public void Parts_one_after_the_other_are_the_whole_whatever_the_threads()
    {
        string table = SomeProfiles(300);
        string whole = Match(table, Top(3, threads: 1)).Text;
        Assert.Equal(whole, Match(table, Top(3, threads: 2)).Text);
        Assert.Equal(whole, Match(table, Top(3, threads: 5)).Text);
        foreach (int count in (int[])[2, 3, 16, 1000])
        {
            Answer[] parts = [.. Enumerable.Range(1, count).Select(number => Match(
                table, Top(3) with { Part = number, PartCount = count }))];
            Assert.Equal(whole, string.Concat(parts.Select(static part => part.Text)));
            Assert.Equal(300, parts.Sum(static part => part.Summary.Profiles));
        }

        Assert.InRange(Match(table, Top(3) with { Part = 2, PartCount = 3 }).Summary.Profiles, 80, 120);
    }

    [Fact]
    public void Unmatched_texts_are_counted_the_most_frequent_first()
    {
        ProfileMatchSummary summary = Match("profile,competency\na,沒有\nb,無\nc,無\nd,\"不,是\"\n", Top(1)).Summary;
        Assert.Equal([("無", 2, 3), ("不,是", 1, 5), ("沒有", 1, 2)], Unmatched(summary));
        using MemoryStream written = new();
        ProfileTables.WriteUnmatched(written, summary);
        Assert.Equal("text,count,first_line,nearest\r\n無,2,3,\r\n\"不,是\",1,5,\r\n沒有,1,2,\r\n", Encoding.UTF8.GetString(written.ToArray()));
    }

    private static string SomeProfiles(int count)
    {
        StringBuilder table = new("profile,title\n");
        string[] titles = [.. Catalog.Concepts.Select(static concept => concept.Title)];
        for (int profile = 0; profile < count; profile++)
        {
            for (int row = 0; row <= profile % 9; row++)
            {
                string name = profile % 10 == 0 ? $"\"p\n{profile}\"" : $"p{profile}";
                string title = titles[((profile * 31) + (row * 7)) % titles.Length];
                table.Append(CultureInfo.InvariantCulture, $"{name},\"{title.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n");
            }
        }

        return table.ToString();
    }

    private static ProfileTableOptions Top(int top, int threads = 0) =>
        new() { Matching = new MatchOptions { MaxCount = top, Threads = threads, Measure = SimilarityMeasures.Jaccard } };

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static Answer Match(string table, ProfileTableOptions options) => Match(Encoding.UTF8.GetBytes(table), options);

    private static Answer Match(byte[] table, ProfileTableOptions options)
    {
        using MemoryStream input = new(table);
        using MemoryStream output = new();
        ProfileMatchSummary summary = ProfileTables.Match(Catalog, input, "t.csv", output, options, TestContext.Current.CancellationToken);
        string text = Encoding.UTF8.GetString(output.ToArray());
        return new Answer(text, text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries), summary);
    }

    private sealed record Answer(string Text, string[] Lines, ProfileMatchSummary Summary);
}
