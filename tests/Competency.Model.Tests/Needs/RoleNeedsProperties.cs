using Competency.Model.Catalog;
using Competency.Model.Needs;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Needs;

[Properties(Arbitrary = [typeof(StandardArbitraries)])]
public sealed class RoleNeedsProperties
{
    [Property]
    public void The_table_and_the_views_agree(GeneratedStandards generated)
    {
        CompetencyCatalog catalog = generated.Catalog();
        RoleNeeds table = RoleNeeds.Of(CatalogScope.Of(catalog));
        for (int standard = 0; standard < catalog.Standards.Length; standard++)
        {
            RoleView view = RoleView.Of(catalog, standard);
            (int from, int to) = table.Range(standard);
            Assert.Equal(table.Concepts[from..to], view.Concepts);
            Assert.Equal(table.Levels[from..to], view.Needs.Select(static need => need.Levels.Under(LevelRule.Highest)));
            Assert.Equal(table.TaskCounts[from..to], view.Needs.Select(static need => need.Tasks.Length));
            Assert.Equal(Enumerable.Range(0, to - from), view.Needs.Select(static need => need.Rank).Order());
        }
    }

    [Property]
    public void Tasks_and_duties_have_their_parts_of_the_needs(GeneratedStandards generated)
    {
        CompetencyCatalog catalog = generated.Catalog();
        foreach (CompetencyStandard standard in catalog.Standards)
        {
            RoleView view = RoleView.Of(catalog, catalog.IndexOf(standard));
            Assert.Equal(standard.Tasks.Length, view.Tasks.Length);
            Assert.All(
                standard.Tasks.Zip(view.Tasks),
                pair => Assert.Equal(catalog.ConceptsOf(pair.First), pair.Second.Select(part => view.Needs[part.Need].Concept)));
            Assert.All(
                standard.Duties.Zip(view.Duties),
                pair => Assert.Equal(
                    pair.First.Tasks.SelectMany(catalog.ConceptsOf).Distinct().OrderBy(static concept => concept.Index),
                    pair.Second.Select(part => view.Needs[part.Need].Concept)));
        }
    }
}
