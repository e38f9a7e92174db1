using Competency.Model.Alignment;
using Competency.Model.Mappings;
using Competency.Model.Matching;

namespace Competency.Model.Tests.Alignment;

public sealed class CatalogAlignmentTests
{
    private static readonly CompetencyStandard X = Sketch.Standard(
        "X",
        Sketch.Task("T1.1", 3, "K01 會議紀錄知識", "S01 溝通", "S02 採購作業", "S03 會議紀錄", "S09"));
    private static readonly CompetencyStandard Y = Sketch.Standard(
        "Y",
        Sketch.Task("T1.1", 3, "K01 會議記錄", "S01 溝通協調能力", "S02 稅務申報", "S05 會議記錄", "S06 會議紀錄技巧"));
    private static readonly CompetencyCatalog Catalog = Sketch.Catalog(X, Y);

    [Fact]
    public void Names_of_one_key_are_exact_by_rule_and_within_their_kind()
    {
        Mapping[] byRule = [.. Align().Mappings.Where(static mapping => mapping.Justification == Mapping.LexicalMatching)];

        Assert.Equal(
            ["urn:competency:X/K01 > urn:competency:Y/K01", "urn:competency:X/S03 > urn:competency:Y/S05"],
            byRule.Select(static mapping => $"{mapping.Subject.Id} > {mapping.Object.Id}"));
        Assert.All(byRule, static mapping => Assert.Equal(MappingRelation.Exact, mapping.Relation));
        Assert.Equal(1, byRule[1].Confidence);
        Assert.Equal(["會議記錄"], byRule[1].Slots.AllOf("match_string"));
        Assert.Equal(("knowledge", "knowledge"), (byRule[0].Subject.Category, byRule[0].Object.Category));
        Assert.All(byRule, static mapping => Assert.Null(mapping.SimilarityScore));
    }

    [Fact]
    public void Other_names_are_scored_and_say_which_words_stand_for_which()
    {
        Mapping scored = Align().Mappings.Single(static mapping => mapping.Subject.Label == "溝通" && mapping.Object.Label == "溝通協調能力");

        Assert.Equal(Mapping.LexicalSimilarityThresholdMatching, scored.Justification);
        Assert.Equal(CatalogAlignment.Measure, scored.SimilarityMeasure);
        Assert.InRange(scored.SimilarityScore!.Value, 0, 1);
        Assert.InRange(scored.Confidence!.Value, 0, 1);
        Assert.Contains("溝通 contained 溝通協調", scored.Comment, StringComparison.Ordinal);
        Assert.Equal("urn:competency:X", scored.Slots["subject_source"]);
    }

    [Fact]
    public void The_other_way_round_broad_and_narrow_change_places()
    {
        AlignmentOptions all = new() { MinConfidence = 0, MaxCount = 100, WithRelated = true };
        string[] there = [.. CatalogAlignment.Align(AlignmentSide.Of(Catalog, X), AlignmentSide.Of(Catalog, Y), all).Mappings.Select(Say)];
        string[] back =
        [
            .. CatalogAlignment.Align(
                AlignmentSide.Of(Catalog, Y),
                AlignmentSide.Of(Catalog, X),
                all).Mappings.Select(static mapping => mapping.Invert()).Select(static mapping => Say(mapping!)),
        ];

        Assert.NotEmpty(there);
        Assert.Equal(there.Order(StringComparer.Ordinal), back.Order(StringComparer.Ordinal));
        static string Say(Mapping mapping) => $"{mapping} {mapping.Confidence} {mapping.SimilarityScore}";
    }

    [Fact]
    public void Every_mapping_resolves_in_the_catalog_and_can_be_followed()
    {
        MappingSet set = Align();
        CompetencyCatalog mapped = new CatalogBuilder(MatchingPolicies.Mapped([set])).AddRange([X, Y]).Build();

        Assert.DoesNotContain(mapped.Diagnostics, static finding => finding.Id is "CM7010" or "CM7011" or "CM7012");
        Assert.All(
            set.Mappings.Where(static mapping => mapping.Relation == MappingRelation.Exact),
            mapping => Assert.Same(ConceptOf(mapped, mapping.Subject), ConceptOf(mapped, mapping.Object)));
    }

    [Fact]
    public void A_framework_is_its_vocabulary_and_what_its_standards_need()
    {
        CompetencyVocabulary nice = Sketch.Vocabulary("nice-2", "K1 法規", "K2 法律");
        CompetencyCatalog catalog = new CatalogBuilder().Add(X).AddVocabulary(nice).Build();

        Assert.Equal(2, AlignmentSide.OfFramework(catalog, "nice-2")!.Count);
        Assert.Null(AlignmentSide.OfFramework(catalog, "nice"));
        Assert.Equal(["nice-2"], AlignmentSide.FrameworksOf(catalog));
        Assert.Equal(6, AlignmentSide.Of(catalog, "all").Count);
    }

    [Fact]
    public void Nothing_is_suggested_for_itself()
    {
        AlignmentSide side = AlignmentSide.Of(Catalog, X);

        Assert.DoesNotContain(CatalogAlignment.Align(side, side).Mappings, static mapping => mapping.Subject.Id == mapping.Object.Id);
    }

    [Theory]
    [InlineData("urn:competency:X/S01", "urn:competency:Y/S01", true)]
    [InlineData("urn:competency:Y/S01", "urn:competency:X/S01", false)]
    public void What_is_decided_is_not_suggested_again_even_between_two_catalogs(string subject, string @object, bool isDenied)
    {
        Mapping reviewed = Mapping.Of(
            MappingEntity.Of(subject),
            MappingRelation.Close,
            MappingEntity.Of(@object),
            Mapping.ManualMappingCuration);
        MappingSet set = new([isDenied ? reviewed.Negated() : reviewed]);
        AlignmentOptions all = new() { MinConfidence = 0, MaxCount = 100, WithRelated = true };

        Assert.Contains(Suggested(new MappingSet([])), static mapping => mapping.Object.Label == "溝通協調能力" && mapping.Subject.Label == "溝通");
        Assert.DoesNotContain(Suggested(set), static mapping => mapping.Object.Label == "溝通協調能力" && mapping.Subject.Label == "溝通");

        IEnumerable<Mapping> Suggested(MappingSet mappings)
        {
            CompetencyCatalog[] apart =
            [
                .. new[] { X, Y }.Select(standard => new CatalogBuilder(MatchingPolicies.Mapped([mappings])).Add(standard).Build()),
            ];
            CompetencyCatalog both = new CatalogBuilder(MatchingPolicies.Mapped([mappings])).AddRange([X, Y]).Build();
            string[] ofApart =
            [
                .. CatalogAlignment.Align(
                    AlignmentSide.Of(apart[0], X),
                    AlignmentSide.Of(apart[1], Y),
                    all).Mappings.Select(static mapping => $"{mapping}"),
            ];
            MappingSet ofBoth = CatalogAlignment.Align(AlignmentSide.Of(both, X), AlignmentSide.Of(both, Y), all);
            Assert.Equal(ofBoth.Mappings.Select(static mapping => $"{mapping}"), ofApart);
            return ofBoth.Mappings;
        }
    }

    [Fact]
    public void Names_of_one_key_are_suggested_although_one_of_them_is_mapped_elsewhere()
    {
        CompetencyStandard other = Sketch.Standard("Z", Sketch.Task("T1.1", 3, "S01 筆記"));
        Mapping elsewhere = Mapping.Of(
            MappingEntity.Of("urn:competency:X/S03"),
            MappingRelation.Exact,
            MappingEntity.Of("urn:competency:Z/S01"),
            Mapping.ManualMappingCuration);
        CompetencyCatalog catalog = new CatalogBuilder(MatchingPolicies.Mapped([new MappingSet([elsewhere])]))
            .AddRange([X, Y, other])
            .Build();

        MappingSet suggested = CatalogAlignment.Align(AlignmentSide.Of(catalog, X), AlignmentSide.Of(catalog, Y));

        Assert.Contains(
            suggested.Mappings,
            static mapping => mapping.Subject.Id == "urn:competency:X/S03" && mapping.Object.Id == "urn:competency:Y/S05");
    }

    [Fact]
    public void What_a_mapping_says_of_a_name_is_not_suggested_again_between_two_catalogs()
    {
        Mapping reviewed = Mapping.Of(
            MappingEntity.Named("溝通"),
            MappingRelation.Close,
            MappingEntity.Named("溝通協調能力", ElementKind.Skill),
            Mapping.ManualMappingCuration);
        CompetencyCatalog[] apart =
        [
            .. new[] { X, Y }.Select(
                standard => new CatalogBuilder(MatchingPolicies.Mapped([new MappingSet([reviewed])])).Add(standard).Build()),
        ];

        MappingSet suggested = CatalogAlignment.Align(
            AlignmentSide.Of(apart[0], X),
            AlignmentSide.Of(apart[1], Y),
            new AlignmentOptions { MinConfidence = 0 });

        Assert.DoesNotContain(suggested.Mappings, static mapping => mapping.Object.Label == "溝通協調能力" && mapping.Subject.Label == "溝通");
    }

    private static MappingSet Align() =>
        CatalogAlignment.Align(AlignmentSide.Of(Catalog, X), AlignmentSide.Of(Catalog, Y), new AlignmentOptions { MinConfidence = 0.2 });

    private static Concept ConceptOf(CompetencyCatalog catalog, MappingEntity entity) =>
        ElementIri.TryParse(entity.Id, out Competency.Model.Codes.ElementId id) && catalog.TryGetElement(id, out CompetencyElement? element)
            ? catalog.ConceptOf(element)
            : throw new KeyNotFoundException(entity.Id);
}
