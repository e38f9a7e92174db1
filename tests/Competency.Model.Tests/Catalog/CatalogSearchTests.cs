
namespace Competency.Model.Tests.Catalog;

public sealed class CatalogSearchTests
{
    private static readonly CompetencyStandard Cook = Sketch
        .Draft("TFB5120-001v2", Sketch.Task("T1.1", 3, "K01 食品衛生", "S01 Excel 操作"))
        .Called("中餐廚師")
        .Build();
    private static readonly CompetencyStandard Chef = Sketch
        .Draft("TFB5120-002v1", Sketch.Task("T1.2", 3, "K01 食品衛生法規", "S01 會議記錄"))
        .Called("廚師")
        .Build();
    private static readonly CompetencyCatalog Catalog = Sketch.Catalog(Cook, Chef);

    private static IEnumerable<string> Find(string text, int limit = 20) =>
        Catalog.Find(text, limit).Select(static hit => $"{hit.FoundBy} {hit.Code}");

    [Fact]
    public void A_whole_code_comes_before_the_beginning_of_one() =>
        Assert.Equal(["ExactCode TFB5120-001v2"], Find("tfb5120-001V2"));

    [Fact]
    public void The_beginning_of_a_code_finds_all_in_order() =>
        Assert.Equal(["CodePrefix TFB5120-001v2", "CodePrefix TFB5120-002v1"], Find("TFB5120"));

    [Fact]
    public void A_whole_name_comes_before_a_name_that_holds_it() =>
        Assert.Equal(["ExactTitle TFB5120-002v1", "Words TFB5120-001v2"], Find("廚師"));

    [Fact]
    public void The_beginning_of_a_name_counts_and_shorter_names_come_first() =>
        Assert.Equal(["ExactTitle knowledge:食品衛生", "TitlePrefix knowledge:食品衛生法規"], Find("食品衛生"));

    [Fact]
    public void Every_word_must_occur() =>
        Assert.Equal(["Words knowledge:食品衛生法規"], Find("法規 食品"));

    [Fact]
    public void Case_width_and_spelling_do_not_matter()
    {
        Assert.Equal(["TitlePrefix skill:excel操作"], Find("ＥＸＣＥＬ"));
        Assert.Equal(["ExactTitle skill:會議記錄"], Find("會議紀錄"));
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void Tasks_are_found_with_their_standard()
    {
        CatalogHit hit = Assert.Single(Catalog.Find("T1.2"));
        Assert.Equal(CatalogHitKind.Task, hit.Kind);
        Assert.Same(Chef.Tasks[0], hit.Task);
        Assert.Same(Chef, hit.Standard);
    }

    [Fact]
    public void Competencies_of_a_vocabulary_are_found_by_code()
    {
        CompetencyCatalog catalog = new CatalogBuilder().AddVocabulary(Sketch.Vocabulary("nice-2", "K0001 Cyber law")).Build();
        Assert.Equal("Cyber law", Assert.Single(catalog.Find("k0001")).Concept!.Title);
        Assert.Single(catalog.Find("LAW cyber"));
    }

    [Fact]
    public void Nothing_is_found_for_nothing_and_the_limit_holds()
    {
        Assert.Empty(Catalog.Find("  "));
        Assert.Empty(Catalog.Find("TFB", 0));
        Assert.Single(Catalog.Find("TFB", 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalog.Find("x", -1));
    }
}
