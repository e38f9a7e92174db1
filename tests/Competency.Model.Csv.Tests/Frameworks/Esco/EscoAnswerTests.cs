using System.Text;

namespace Competency.Model.Csv.Tests.Frameworks.Esco;

/// <summary>Answers about the largest roles that there are.</summary>
public sealed class EscoAnswerTests
{
    /// <summary>What a web application sends when someone compares them.</summary>
    [Fact]
    public void The_gap_of_the_two_largest_roles_stays_below_200_kB()
    {
        CompetencyCatalog esco = new CatalogLoader().AddCsv().Load(SharedData.Require("esco", "v1.1.1")).Catalog;
        CompetencyStandard[] largest = [.. esco.Standards.OrderByDescending(static each => each.Requirements.Length).Take(2)];

        int bytes = Encoding.UTF8.GetByteCount(JsonAnswer.Gap(esco.Gap(largest[0], largest[1])).WriteText());

        Assert.InRange(bytes, 10_000, 200_000);
    }
}
