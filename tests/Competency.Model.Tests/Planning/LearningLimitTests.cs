using System.Text;
using Competency.Model.Planning;

namespace Competency.Model.Tests.Planning;

/// <summary>The work for a learning order is limited; beyond the limit it is still a whole order.</summary>
public sealed class LearningLimitTests
{
    [Theory]
    [InlineData(50)]
    [InlineData(400)]
    [InlineData(3000)]
    public void Every_competency_comes_once_within_the_limit(int tasks)
    {
        GapReport gap = Gap(tasks);
        LackTable lack = new(gap);
        LearningSearch search = new(lack);
        while (search.Next() is IReadOnlyList<int> bundle)
        {
            foreach (int item in bundle)
            {
                _ = search.Acquire(item).Count();
            }
        }

        Assert.True(search.Work <= LearningSearch.MostWork + (8L * tasks), $"{search.Work:N0}");
        Assert.Equal(lack.ItemCount, gap.LearningOrder().Select(static step => step.Item).Distinct().Count());
        Assert.Equal(gap.Tasks.Length, gap.LearningOrder()[^1].TasksReady);
    }

    // Every task shares a competency with all, and has one of its own and one of another.
    private static GapReport Gap(int tasks)
    {
        const string Head = """{"format":"competency-model/1","standards":[{"code":"A","title":"a"},{"code":"B","title":"b","elements":[""";
        StringBuilder text = new(Head);
        text.AppendJoin(',', Enumerable.Range(0, tasks).Select(static at => $$"""{"code":"S{{at}}","kind":"skill","title":"技能{{at}}"}"""));
        text.Append("],\"tasks\":[");
        text.AppendJoin(',', Enumerable.Range(0, tasks).Select(
            at => $$"""{"code":"T{{at}}","title":"t","elements":["S0","S{{at}}","S{{at * 7 % tasks}}"]}"""));
        text.Append("]}]}");
        CompetencyCatalog catalog =
            new CatalogLoader().Load(new DocumentContent("a.json", Encoding.UTF8.GetBytes(text.ToString()))).Catalog;
        return catalog.Gap(catalog["A"], catalog["B"]);
    }
}
