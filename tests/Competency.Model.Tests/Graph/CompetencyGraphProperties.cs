using Competency.Model.Graph;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Graph;

[Properties(Arbitrary = [typeof(StandardArbitraries)])]
public sealed class CompetencyGraphProperties
{
    [Property]
    public void Relations_equal_a_walk_over_the_objects(GeneratedStandards generated)
    {
        CompetencyCatalog catalog = generated.Catalog();
        foreach (WorkTask task in catalog.Tasks)
        {
            Assert.Equal(task.Links.Select(static link => link.Element).OrderBy(catalog.IndexOf), catalog.ElementsOf(task));
            Assert.Equal(
                task.Links.Select(link => catalog.ConceptOf(link.Element)).Distinct().OrderBy(catalog.IndexOf),
                catalog.ConceptsOf(task));
        }

        foreach (CompetencyElement element in catalog.Elements)
        {
            Assert.Equal(catalog.Tasks.Where(task => task.Links.Any(link => link.Element == element)), catalog.TasksNeeding(element));
        }

        foreach (Concept concept in catalog.Concepts)
        {
            Assert.Equal(
                catalog.Tasks.Where(task => task.Links.Any(link => catalog.ConceptOf(link.Element) == concept)),
                catalog.TasksNeeding(concept));
            Assert.Equal(
                catalog.Standards.Where(
                    standard => standard.Elements
                        .Concat(standard.Requirements.Select(static need => need.Element))
                        .Any(element => catalog.ConceptOf(element) == concept)),
                catalog.StandardsNeeding(concept));
            Assert.Equal(concept.Elements.Select(catalog.IndexOf), catalog.Graph().ElementsOfConcept(concept.Index).ToArray());
        }
    }

    [Property]
    public void Each_relation_is_the_inverse_of_its_pair(GeneratedStandards generated)
    {
        CompetencyCatalog catalog = generated.Catalog();
        Assert.All(
            catalog.Tasks,
            task => Assert.All(catalog.ElementsOf(task), element => Assert.Contains(task, catalog.TasksNeeding(element))));
        Assert.All(
            catalog.Elements,
            element => Assert.All(catalog.TasksNeeding(element), task => Assert.Contains(element, catalog.ElementsOf(task))));
        Assert.All(
            catalog.Standards,
            standard => Assert.All(catalog.ConceptsOf(standard), concept => Assert.Contains(standard, catalog.StandardsNeeding(concept))));
        Assert.All(
            catalog.Concepts,
            concept => Assert.All(catalog.StandardsNeeding(concept), standard => Assert.Contains(concept, catalog.ConceptsOf(standard))));
        Assert.All(
            catalog.Concepts,
            concept => Assert.All(catalog.TasksNeeding(concept), task => Assert.Contains(concept, catalog.ConceptsOf(task))));
    }

    [Property]
    public void Transposing_twice_gives_the_relation_back(int[][] rows)
    {
        const int ColumnCount = 10;
        CompressedRows relation = CompressedRows.Create(rows, static row => row.Select(static column => (int)((uint)column % ColumnCount)));
        CompressedRows back = relation.Transpose(ColumnCount).Transpose(rows.Length);
        Assert.Equal(relation.Count, back.Count);
        for (int row = 0; row < rows.Length; row++)
        {
            Assert.Equal(relation[row].ToArray(), back[row].ToArray());
        }
    }

    [Property]
    public void A_transposed_relation_knows_where_its_pairs_were(int[][] rows)
    {
        const int ColumnCount = 10;
        CompressedRows relation = CompressedRows.Create(rows, static row => row.Select(static column => (int)((uint)column % ColumnCount)));
        int[] positions = new int[relation.Count];
        CompressedRows inverse = relation.Transpose(ColumnCount, positions);
        for (int column = 0; column < ColumnCount; column++)
        {
            for (int at = inverse.Starts[column]; at < inverse.Starts[column + 1]; at++)
            {
                int row = inverse.Columns[at];
                Assert.InRange(positions[at], relation.Starts[row], relation.Starts[row + 1] - 1);
                Assert.Equal(column, relation.Columns[positions[at]]);
            }
        }
    }
}
