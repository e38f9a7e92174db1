using Competency.Model.Drafts;

namespace Competency.Model.Tests.Catalog;

/// <summary>A standard is found by what people call it, and what may be meant is said where there is none.</summary>
public sealed class StandardNamesTests
{
    private const string Uri = "http://data.europa.eu/esco/occupation/00030d09-2b3a";

    private static readonly CompetencyCatalog Catalog = Sketch.Catalog(
        Named("TFB5131-902v2", "咖啡師"),
        Named("TFB5131-902v3", "咖啡師"),
        Named("TFB5131-903v1", "資深咖啡師"),
        Named("29-1215.00", "Family Medicine Physicians"),
        Named("ACME-1", "Trainer"),
        Named("ACME-2", "trainer"),
        Occupation());

    [Theory]
    [InlineData("TFB5131-902v2", "TFB5131-902v2")]
    [InlineData("tfb5131-902V2", "TFB5131-902v2")]
    [InlineData(" TFB5131-902 ", "TFB5131-902v3")]
    [InlineData("tfb5131-902", "TFB5131-902v3")]
    [InlineData("咖啡師", "TFB5131-902v3")]
    [InlineData("29-1215", "29-1215.00")]
    [InlineData("FAMILY MEDICINE PHYSICIANS", "29-1215.00")]
    [InlineData("acme-2", "ACME-2")]
    [InlineData("2654.1.7", Uri)]
    [InlineData("00030D09-2b3a", Uri)]
    [InlineData("technical director", Uri)]
    [InlineData("Technischer Leiter", Uri)]
    public void A_standard_is_found_as_people_name_it(string name, string key)
    {
        Assert.True(Catalog.TryGet(name, out CompetencyStandard? standard));
        Assert.True(Catalog.TryGet(name.AsSpan(), out CompetencyStandard? ofSpan));
        Assert.Equal((key, key), (Catalog.KeyOf(standard).Text, Catalog.KeyOf(ofSpan).Text));
        Assert.Same(standard, Catalog[name]);
    }

    /// <summary>A code of ISCO-08 is that of a group, and a title that two standards have names neither.</summary>
    [Theory]
    [InlineData("2654")]
    [InlineData("Trainer")]
    [InlineData("http://data.europa.eu/esco/occupation/")]
    [InlineData("Label (en)")]
    [InlineData("")]
    [InlineData(null)]
    public void What_names_no_standard_or_several_finds_none(string? name)
    {
        Assert.False(Catalog.TryGet(name, out CompetencyStandard? standard));
        Assert.Null(standard);
    }

    [Fact]
    public void A_key_counts_before_the_title_of_another()
    {
        CompetencyCatalog catalog = Sketch.Catalog(Named("A", "B"), Named("B", "A"));

        Assert.Equal("A", catalog["A"].Code.Text);
        Assert.Equal("B", catalog["b"].Code.Text);
    }

    [Fact]
    public void Several_with_one_name_are_said_with_their_codes()
    {
        KeyNotFoundException exception = Assert.Throws<KeyNotFoundException>(() => Catalog["TRAINER"]);

        Assert.Equal("Several standards of the catalog are named 'TRAINER'. Use the code of one: ACME-1, ACME-2.", exception.Message);
        Assert.Equal(
            [("ACME-1", SuggestionReason.SameName), ("ACME-2", SuggestionReason.SameName)],
            Catalog.Suggest("TRAINER").Select(static suggestion => (suggestion.Key.Text, suggestion.Reason)));
    }

    [Theory]
    [InlineData("TFB5131-920v3", "TFB5131-902v3", SuggestionReason.SimilarCode)]
    [InlineData("TFB5131-92", "TFB5131-902v3", SuggestionReason.SimilarCode)]
    [InlineData("資深咖啡師傅", "TFB5131-903v1", SuggestionReason.SimilarTitle)]
    [InlineData("Family Medicine", "29-1215.00", SuggestionReason.Contains)]
    [InlineData("physicians of medicine", "29-1215.00", SuggestionReason.SimilarWords)]
    [InlineData("trainer", "ACME-1", SuggestionReason.SameName)]
    public void What_may_be_meant_has_a_reason(string text, string key, SuggestionReason reason)
    {
        StandardSuggestion first = Catalog.Suggest(text)[0];

        Assert.Equal((key, reason), (first.Key.Text, first.Reason));
        Assert.Equal($"{first.Key} {first.Standard.Title}", first.ToString());
    }

    [Fact]
    public void A_message_names_what_may_be_meant()
    {
        KeyNotFoundException exception = Assert.Throws<KeyNotFoundException>(() => Catalog["TFB5131-903v2"]);

        Assert.Equal("The catalog has no standard 'TFB5131-903v2'. Did you mean TFB5131-903v1 資深咖啡師?", exception.Message);
        Assert.Equal("The catalog has no standard 'Zzz'.", Assert.Throws<KeyNotFoundException>(() => Catalog["Zzz"]).Message);
    }

    [Fact]
    public void Suggestions_are_as_many_as_asked_for()
    {
        Assert.Empty(Catalog.Suggest("咖啡師", maxCount: 0));
        Assert.Single(Catalog.Suggest("咖啡師", maxCount: 1));
        Assert.Empty(Catalog.Suggest(" "));
        Assert.Empty(Sketch.Catalog().Suggest("咖啡師"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalog.Suggest("咖啡師", -1));
        Assert.DoesNotContain("TFB5131-902v2", Catalog.Suggest("咖啡").Select(static suggestion => suggestion.Key.Text).Take(1));
    }

    [Fact]
    public void Questions_take_names()
    {
        Assert.Equal("TFB5131-903v1", Catalog.Gap("咖啡師", "tfb5131-903").To.Code.Text);
        Assert.Equal(
            Catalog.Similarity(Catalog["TFB5131-902v3"], Catalog["TFB5131-903v1"]).Score,
            Catalog.Similarity("咖啡師", "資深咖啡師").Score);
        Assert.Throws<KeyNotFoundException>(() => Catalog.Gap("咖啡師", "Trainer"));
    }

    private static CompetencyStandard Named(string code, string title)
    {
        StandardDraft draft = Sketch.Draft(code, Sketch.Task("T1.1", 3, "K01 食品衛生"));
        draft.Title = new DraftText(title, Sketch.Line(1));
        return draft.Build();
    }

    private static CompetencyStandard Occupation()
    {
        StandardDraft draft = Sketch.Draft(Uri, Sketch.Task("T1.1", 3, "K01 舞台"));
        draft.Title = new DraftText("technical director", Sketch.Line(1));
        draft.Classifications.Add(new ClassificationDraft("isco-08", "2654", null, Sketch.Line(1)));
        draft.Classifications.Add(new ClassificationDraft("esco", "2654.1.7", null, Sketch.Line(1)));
        draft.Notes.Add(new NoteDraft { Heading = "Label (de)", Lines = { "Technischer Leiter" } });
        return draft.Build();
    }
}
