using static Competency.Model.Tests.Icap.SmallDocument;

namespace Competency.Model.Tests.Icap;

/// <content>The header and the version table.</content>
public sealed partial class IrregularityTests
{
    [Fact]
    public void Version_suffix_missing_on_a_first_version()
    {
        SmallReading reading = WithAll("KRM5220-001v1", "KRM5220-001");
        Assert.Equal("KRM5220-001", reading.Standard.Code.Text);
        Assert.Equal(1, reading.Standard.IcapCode?.VersionNumber);
        Assert.Equal(["CM3025:4"], reading.Findings);
    }

    [Fact]
    public void Version_suffix_missing_in_the_header_alone()
    {
        SmallReading reading = With(("職能基準代碼\tKRM5220-001v1", "職能基準代碼\tKRM5220-001"));
        Assert.Equal("KRM5220-001", reading.Standard.Code.Text);
        Assert.Equal(["CM3025:4"], reading.Findings);
    }

    [Theory]
    [InlineData("KRMS220-001v1", "KRM5220-001v1")] // a letter for a digit
    [InlineData("KRM522O-001v1", "KRM5220-001v1")]
    [InlineData("KKRM5220-001v1", "KRM5220-001v1")] // a letter twice
    [InlineData("KRM 5220-001 v1", "KRM5220-001v1")] // spaces
    public void Mistyped_code(string code, string meant)
    {
        SmallReading reading = WithAll("KRM5220-001v1", code);
        Assert.Equal(code, reading.Standard.Code.Text);
        Assert.Null(reading.Standard.IcapCode);
        Assert.Equal(["CM3024:4"], reading.Findings);
        Assert.EndsWith($"Did you mean {meant}?", reading.Message("CM3024"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_code_at_all()
    {
        SmallReading reading = With(("V1\tKRM5220-001v1", "V1\t"), ("職能基準代碼\tKRM5220-001v1\n", ""));
        Assert.Equal("~門市服務人員", reading.Standard.Code.Text);
        Assert.Equal(["CM3001:4"], reading.Findings);
    }

    [Fact]
    public void Code_in_the_version_table_only()
    {
        SmallReading reading = With(("職能基準代碼\tKRM5220-001v1\n", ""));
        Assert.Equal("KRM5220-001v1", reading.Standard.Code.Text);
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Header_and_version_table_give_two_codes()
    {
        SmallReading reading = With(("職能基準代碼\tKRM5220-001v1", "職能基準代碼\tKRM5220-002v1"));
        Assert.Equal("KRM5220-002v1", reading.Standard.Code.Text);
        Assert.Equal(["CM2031:4"], reading.Findings);
    }

    [Fact]
    public void Code_of_another_job_category()
    {
        SmallReading reading = With(("零售與通路管理\t職類別代碼\tKRM", "專業銷售\t職類別代碼\tKPS"));
        Assert.Equal("KRM", reading.Standard.IcapCode?.Category);
        Assert.Equal(["KPS 行銷與銷售／專業銷售"], reading.Classified(Classification.JobCategory));
        Assert.Equal(["CM3026:4"], reading.Findings);
    }

    [Fact]
    public void Code_of_another_occupation()
    {
        SmallReading reading = With(("職業別代碼\t5220", "職業別代碼\t5230"));
        Assert.Equal("5220", reading.Standard.IcapCode?.Occupation);
        Assert.Equal(["5230 商店銷售有關人員"], reading.Classified(Classification.Occupation));
        Assert.Equal(["CM3027:4"], reading.Findings);
    }

    [Fact]
    public void Whole_code_in_the_cell_of_the_job_category()
    {
        SmallReading reading = With(("職類別代碼\tKRM", "職類別代碼\tKRM5220-001v1"));
        Assert.Equal(["KRM 行銷與銷售／零售與通路管理"], reading.Classified(Classification.JobCategory));
        Assert.Equal(["CM3030:6"], reading.Findings);
    }

    [Fact]
    public void Version_column_and_suffix_differ()
    {
        SmallReading reading = With(("V1\tKRM", "V2\tKRM"));
        StandardVersion version = Assert.Single(reading.Standard.Versions);
        Assert.Equal((2, "KRM5220-001v1"), (version.Number, version.Code?.Text));
        Assert.Equal(["CM3028:3"], reading.Findings);
    }

    [Fact]
    public void No_version_table()
    {
        SmallReading reading = With((Versions, ""));
        Assert.Empty(reading.Standard.Versions);
        Assert.Equal(["CM3029:1"], reading.Findings);
    }

    [Fact]
    public void Version_table_with_words_that_it_does_not_know()
    {
        SmallReading reading = With(("最新版本\t略\t2024/05/01", "草案\t略\t2024/13/01"));
        StandardVersion version = Assert.Single(reading.Standard.Versions);
        Assert.Equal((VersionStatus.Unspecified, null, "略; 草案; 2024/13/01"), (version.Status, version.Updated, version.Note));
        Assert.Equal(["CM2032:3", "CM2032:3"], reading.Findings);
    }

    [Fact]
    public void Version_table_with_the_other_word_for_current_and_a_successor()
    {
        SmallReading reading = With(
            ("最新版本", "最近版本"),
            ("職能基準代碼\tKRM5220-001v1", "V1\tKRM5220-009v1\t售貨員\t歷史版本\t已被《KRM5220-001v1》取代\t112/12/6\n職能基準代碼\tKRM5220-001v1"));
        Assert.Equal([VersionStatus.Current, VersionStatus.Superseded], reading.Standard.Versions.Select(static version => version.Status));
        Assert.Equal("KRM5220-001v1", reading.Standard.Versions[1].SupersededBy?.Text);
        Assert.Equal(new DateOnly(2023, 12, 6), reading.Standard.Versions[1].Updated);
        Assert.Empty(reading.Findings);
    }

    [Theory]
    [InlineData("科學、技術、工程、數學／工程及技術、製造／製程研發", "SET、MPD")]
    [InlineData("科學、技術、工程、數學／工程及技術，製造／製程研發", "SET，MPD")]
    [InlineData("科學、技術、工程、數學／工程及技術；製造／製程研發", "SET；MPD")]
    [InlineData("科學、技術、工程、數學／工程及技術、製造／製程研發", "SET／MPD")]
    [InlineData("科學、技術、工程、數學／工程及技術、製造／製程研發", "SET MPD")]
    public void Several_job_categories_in_one_cell(string names, string codes)
    {
        SmallReading reading = With(("行銷與銷售／零售與通路管理\t職類別代碼\tKRM", $"{names}\t職類別代碼\t{codes}"));
        Assert.Equal(["SET 科學、技術、工程、數學／工程及技術", "MPD 製造／製程研發"], reading.Classified(Classification.JobCategory));
        Assert.Equal(["CM3026:4"], reading.Findings);
    }

    [Fact]
    public void Several_job_categories_in_rows_of_their_own()
    {
        SmallReading reading = With(("職類別代碼\tKRM\n", "職類別代碼\tKRM\n\t行銷與銷售／專業銷售\t\tKPS\n"));
        Assert.Equal(["KRM 行銷與銷售／零售與通路管理", "KPS 行銷與銷售／專業銷售"], reading.Classified(Classification.JobCategory));
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Several_occupations()
    {
        SmallReading reading = With(("商店銷售有關人員\t職業別代碼\t5220", "商店銷售有關人員、收銀及售票人員\t職業別代碼\t5220、5230"));
        Assert.Equal(["5220 商店銷售有關人員", "5230 收銀及售票人員"], reading.Classified(Classification.Occupation));
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Several_industries_whose_names_hold_the_separator()
    {
        SmallReading reading = With(("批發及零售業／零售業\t行業別代碼\tG4700", "專業、科學及技術服務業／專門設計業、批發及零售業／零售業\t行業別代碼\tM7400、G4700"));
        Assert.Equal(["M7400 專業、科學及技術服務業／專門設計業", "G4700 批發及零售業／零售業"], reading.Classified(Classification.Industry));
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void One_name_that_holds_the_separator_stays_one()
    {
        SmallReading reading = With(("批發及零售業／零售業\t行業別代碼\tG4700", "專業、科學及技術服務業／專門設計業\t行業別代碼\tM7400"));
        Assert.Equal(["M7400 專業、科學及技術服務業／專門設計業"], reading.Classified(Classification.Industry));
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Several_names_that_do_not_pair_with_the_codes()
    {
        SmallReading reading = With(("商店銷售有關人員\t職業別代碼\t5220", "甲類人員、乙類人員、丙類人員\t職業別代碼\t5220、5230"));
        Assert.Equal(["5220 甲類人員、乙類人員、丙類人員", "5230 "], reading.Classified(Classification.Occupation));
        Assert.Equal(["CM2029:7"], reading.Findings);
    }

    [Theory]
    [InlineData("行銷與銷售/零售與通路管理")]
    [InlineData("行銷與銷售 / 零售與通路管理")]
    [InlineData("行銷與銷售／零售與通路管理")]
    public void Separators_in_the_name_of_a_job_category(string name)
    {
        SmallReading reading = With(("行銷與銷售／零售與通路管理", name));
        Assert.Equal(["KRM " + name], reading.Classified(Classification.JobCategory));
        Assert.Empty(reading.Findings);
    }

    [Theory]
    [InlineData("行銷與銷售零售與通路管理")] // no separator
    [InlineData("行消與銷售／零售與通路管理")]
    public void Misspelled_job_category(string name)
    {
        SmallReading reading = With(("行銷與銷售／零售與通路管理", name));
        Assert.Equal(["KRM " + name], reading.Classified(Classification.JobCategory));
        Assert.Equal(["CM3031:6"], reading.Findings);
        Assert.EndsWith("Use '行銷與銷售／零售與通路管理'.", reading.Message("CM3031"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("C29")]
    [InlineData("C290")]
    [InlineData("C2900")]
    public void Industry_codes_of_any_length(string code)
    {
        SmallReading reading = With(("G4700", code));
        Assert.Equal([code + " 批發及零售業／零售業"], reading.Classified(Classification.Industry));
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Industry_code_of_another_shape()
    {
        SmallReading reading = With(("G4700", "X-99-999-9999"));
        Assert.Equal(["X-99-999-9999 批發及零售業／零售業"], reading.Classified(Classification.Industry));
        Assert.Equal(["CM3030:8"], reading.Findings);
    }

    [Fact]
    public void Occupation_codes_with_the_letter_of_an_industry()
    {
        SmallReading reading = With(("商店銷售有關人員\t職業別代碼\t5220", "機械工程師、電機工程師\t職業別代碼\tC2144、C2149"));
        Assert.Equal(["C2144 機械工程師", "C2149 電機工程師"], reading.Classified(Classification.Occupation));
        Assert.Equal(["CM3027:4", "CM3030:7", "CM3030:7"], reading.Findings);
        Assert.EndsWith("Did you mean 2144?", reading.Message("CM3030"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("522")]
    [InlineData("52")]
    public void Occupations_of_a_broader_group(string code)
    {
        SmallReading reading = With(("職業別代碼\t5220", "職業別代碼\t" + code));
        Assert.DoesNotContain(reading.Findings, static finding => finding.StartsWith("CM3030", StringComparison.Ordinal));
    }

    [Fact]
    public void Occupation_codes_that_are_too_long()
    {
        SmallReading reading = With(("職業別代碼\t5220", "職業別代碼\t52201"));
        Assert.EndsWith("use up to four digits, such as 2144.", reading.Message("CM3030"), StringComparison.Ordinal);
    }

    [Fact]
    public void Level_of_the_standard_with_a_remark()
    {
        SmallReading reading = With(("基準級別\t3", "基準級別\t4級以上"));
        Assert.Equal((4, "4級以上"), (reading.Standard.Level?.Value, reading.Standard.LevelText));
        Assert.Equal(["CM2007:10"], reading.Findings);
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("", null)]
    public void Level_of_the_standard_not_given(string cell, string? text)
    {
        SmallReading reading = With(("基準級別\t3", "基準級別\t" + cell));
        Assert.Equal((null, text), (reading.Standard.Level?.Value, reading.Standard.LevelText));
        Assert.Equal(["CM2009:10"], reading.Findings);
    }

    [Theory]
    [InlineData("職業\t門市服務人員\n", "CM2024:1")] // the header, then the title line
    [InlineData("", "CM2024:3")] // the title line, then the version table
    public void Names_that_differ(string inHeader, string finding)
    {
        SmallReading reading = With(("門市服務人員職能基準", "售貨人員職能基準"), ("職業\t門市服務人員\n", inHeader));
        Assert.Equal(inHeader.Length > 0 ? "門市服務人員" : "售貨人員", reading.Standard.Title);
        Assert.Equal([finding], reading.Findings);
        Assert.StartsWith(
            inHeader.Length > 0 ? "The document header has" : "The title line has", reading.Message("CM2024"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_title_line()
    {
        SmallReading reading = With(("門市服務人員職能基準\n", ""));
        Assert.Equal("門市服務人員", reading.Standard.Title);
        Assert.Equal(["CM2023:1"], reading.Findings);
    }

    [Fact]
    public void Entry_level_of_older_documents_becomes_a_note()
    {
        SmallReading reading = With(("基準級別\t3\n", "基準級別\t3\n入門水準\t高中職畢業\n具一年經驗\n"));
        Note note = reading.Standard.Notes[0];
        Assert.Equal("入門水準", note.Heading);
        Assert.Equal(["高中職畢業", "具一年經驗"], note.Lines);
        Assert.Empty(reading.Findings);
    }

    [Theory]
    [InlineData("基準級別\t3\n")]
    [InlineData("接待顧客並完成銷售。\n")]
    [InlineData("不待指示即行動。\n")]
    public void Entry_level_as_a_section_becomes_a_note(string before)
    {
        SmallReading reading = With((before, before + "### 入門水準\n高中職畢業\n"));
        Assert.Equal(["高中職畢業"], reading.Standard.Notes.Single(static note => note.Heading == "入門水準").Lines);
        Assert.Equal("接待顧客並完成銷售。", reading.Standard.Description);
        Assert.Equal(3, reading.Standard.Level?.Value);
        Assert.Equal(["K01 商品知識", "S01 溝通技巧", "A01 主動積極"], reading.Elements);
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Field_given_twice()
    {
        SmallReading reading = With(("基準級別\t3\n", "基準級別\t3\n基準級別\t4\n"));
        Assert.Equal(3, reading.Standard.Level?.Value);
        Assert.Equal(["CM2022:11"], reading.Findings);
    }

    [Fact]
    public void Field_that_is_not_known_becomes_a_note()
    {
        SmallReading reading = With(("工作描述\t", "工作概述\t"));
        Assert.Null(reading.Standard.Description);
        Assert.Equal("工作概述", reading.Standard.Notes[0].Heading);
        Assert.Equal(["接待顧客並完成銷售。"], reading.Standard.Notes[0].Lines);
        Assert.Equal(["CM2021:9"], reading.Findings);
    }
}
