using Competency.Model.Names.Normalization;

namespace Competency.Model.Tests.Names.Normalization;

public sealed class NameNormalizerTests
{
    [Fact]
    public void A_key_comes_with_the_steps_that_made_it()
    {
        NormalizedName name = NameNormalizer.Normalize("溝通與協調能力");

        Assert.Equal("協調溝通", name.Key);
        Assert.Equal(
            ["conjunctions: 溝通與協調能力 → 溝通,協調能力", "suffixes: 溝通,協調能力 → 溝通,協調", "coordination: 溝通,協調 → 協調溝通"],
            name.Changes.Select(static change => change.ToString()));
    }

    [Theory]
    [InlineData("知識")]
    [InlineData("能力")]
    [InlineData("技巧")]
    [InlineData("基本概念")]
    [InlineData("相關知識")]
    [InlineData("專業技能")]
    public void An_ending_alone_keeps_something(string name) => Assert.True(NameNormalizer.KeyOf(name).Length >= 2);

    [Theory]
    [InlineData("")]
    [InlineData("　 ")]
    [InlineData("\u202E\u200B")]
    public void Nothing_has_no_key(string name) => Assert.Equal("", NameNormalizer.KeyOf(name));

    [Fact]
    public void Steps_do_not_compose_across_levels()
    {
        Assert.Equal(NameNormalizer.KeyOf("會計概念"), NameNormalizer.KeyOf("會計"));
        Assert.NotEqual(NameNormalizer.KeyOf("基礎會計"), NameNormalizer.KeyOf("會計"));
    }

    [Fact]
    public void Bilingual_names_go_through_the_chinese_steps() =>
        Assert.Equal(NameNormalizer.KeyOf("顧客關係管理"), NameNormalizer.KeyOf("顧客關係管理 (Customer Relationship Management)"));

    [Theory]
    [MemberData(nameof(HostileNames.All), MemberType = typeof(HostileNames))]
    public void Hostile_names_have_a_key_that_is_its_own(string what)
    {
        string key = NameNormalizer.KeyOf(HostileNames.Text(what));

        Assert.Equal(key, NameNormalizer.KeyOf(key));
    }

    [Theory]
    [InlineData("相關法規")]
    [InlineData("相關法規【註2】")]
    [InlineData("專業知識")]
    [InlineData("電腦操作")]
    [InlineData("電腦操作能力")]
    [InlineData("組織政策與程序")]
    [InlineData("設備與工具使用")]
    [InlineData("國內相關法規")]
    [InlineData("產業現況與發展趨勢")]
    [InlineData("依標準作業流程執行【註3】")]
    [InlineData("標準作業流程執行力")]
    [InlineData("企業政策與程序")]
    public void A_name_that_says_no_field_is_general(string name) => Assert.True(NameNormalizer.IsGeneral(name));

    [Theory]
    [InlineData("")]
    [InlineData("消防法規")]
    [InlineData("相關法律知識（如勞基法）")]
    [InlineData("溝通")]
    [InlineData("會計基礎知識")]
    [InlineData("作業系統")]
    [InlineData("組織能力")]
    [InlineData("執行能力")]
    [InlineData("執行力")]
    [InlineData("工作組織知識")]
    [InlineData("機具設備保養能力")]
    [InlineData("相關法律規範與概念（如隱")]
    [InlineData("computer operation")]
    public void A_name_that_says_its_field_is_not(string name) => Assert.False(NameNormalizer.IsGeneral(name));

    [Fact]
    public void No_text_is_misuse()
    {
        Assert.Throws<ArgumentNullException>(() => NameNormalizer.IsGeneral(null!));
        Assert.Throws<ArgumentNullException>(() => NameNormalizer.KeyOf(null!));
        Assert.Throws<ArgumentNullException>(() => NameNormalizer.Normalize(null!));
    }
}
