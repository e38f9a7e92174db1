using Competency.Model.Tests.Measures;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Profiles;

[Properties(Arbitrary = [typeof(StandardArbitraries), typeof(SimilarityMeasuresProperties)], MaxTest = 60)]
public sealed class ProfileProperties
{
    [Property]
    public void The_order_of_mentions_does_not_matter(GeneratedStandards generated, int[] choices, int seed)
    {
        CompetencyCatalog catalog = generated.Catalog();
        ProfileMention[] mentions = [.. choices.Select(choice => Mention(catalog, choice))];
        ProfileMention[] shuffled = [.. mentions];
        new Random(seed).Shuffle(shuffled);
        CompetencyProfile profile = catalog.Profile("p", mentions);
        Assert.Equal(profile.Competencies, catalog.Profile("p", shuffled).Competencies);
        Assert.Equal(profile.Competencies, catalog.Profile("p", mentions.Concat(shuffled)).Competencies);
    }

    [Property]
    public void Competencies_ascend_each_once(GeneratedStandards generated, int[] choices)
    {
        CompetencyCatalog catalog = generated.Catalog();
        int[] indices =
        [
            .. catalog.Profile(
                "p",
                choices.Select(choice => Mention(catalog, choice))).Competencies.Select(static held => held.Concept.Index),
        ];
        Assert.Equal(indices.Distinct().Order(), indices);
    }

    [Property]
    public void Every_title_and_id_means_its_concept(GeneratedStandards generated)
    {
        CompetencyCatalog catalog = generated.Catalog();
        foreach (CompetencyElement element in catalog.Elements)
        {
            Concept concept = catalog.ConceptOf(element);
            Assert.Equal([concept], catalog.Profile("p", [concept.Id]).Competencies.Select(static held => held.Concept));
            Assert.Equal(
                [concept],
                catalog.Profile("p", [$"{catalog.OwnerOf(element)}/{element.Id.Local}"]).Competencies.Select(static held => held.Concept));
            if (element.Title.Length > 0)
            {
                Assert.Contains(concept, catalog.Profile("p", [element.Title]).Competencies.Select(static held => held.Concept));
            }
        }
    }

    [Property]
    public void A_team_is_the_profile_of_all_mentions(GeneratedStandards generated, int[] ann, int[] bo)
    {
        CompetencyCatalog catalog = generated.Catalog();
        ProfileMention[] one = [.. ann.Select(choice => Mention(catalog, choice))];
        ProfileMention[] other = [.. bo.Select(choice => Mention(catalog, choice))];
        CompetencyProfile team = catalog.Team("t", catalog.Profile("a", one), catalog.Profile("b", other));
        CompetencyProfile all = catalog.Profile("t", one.Concat(other));
        Assert.Equal(all.Competencies, team.Competencies);
        Assert.Equal(all.Unmatched, team.Unmatched);
    }

    [Property]
    public void Who_meets_a_standard_is_as_near_to_others_as_it_is(GeneratedStandards generated, SetMeasure measure)
    {
        CompetencyCatalog catalog = generated.Catalog();
        foreach (CompetencyStandard standard in catalog.Standards)
        {
            CompetencyProfile profile = catalog.ProfileOf("p", standard);
            Assert.All(
                catalog.MostSimilar(profile, int.MaxValue, new SimilarityOptions { Measure = measure }),
                near => Assert.Equal(
                    catalog.Similarity(standard, near.Standard, new SimilarityOptions { Measure = measure }).Score,
                    near.Score));
        }
    }

    /// <summary>Some title of the catalog, or none of it, at some level or without.</summary>
    private static ProfileMention Mention(CompetencyCatalog catalog, int choice)
    {
        uint number = (uint)choice;
        int count = catalog.Elements.Length;
        string text = count == 0 || number % 11 == 0 ? $"無{number % 5}" : catalog.Elements[(int)(number % (uint)count)].Title;
        double? level = number % 3 == 0 ? null : number / 7 % 9;
        return new ProfileMention(text, level, (number % 5) switch { 0 => LevelScale.Icap, 1 => LevelScale.OnetLevel, _ => null });
    }
}
