using Competency.Model;
using Microsoft.DotNet.Interactive.Formatting;

namespace Competency.Documentation.Tests.Notebooks;

/// <summary>What .NET Interactive, which knows nothing of the library, shows for its answers.</summary>
public sealed class NotebookFormatterTests
{
    private static readonly CompetencyCatalog Catalog = new CatalogLoader().Load(SharedData.Samples).Catalog;
    private static readonly CompetencyStandard One = Catalog["TFB5131-901v2"];
    private static readonly CompetencyStandard Other = Catalog["TFB5131-902v3"];

    public static TheoryData<object, string, string> Answers
    {
        get
        {
            (GapReport gap, SimilarStandards ranking, SimilarityMatrix matrix) =
                (Catalog.Gap(One, Other), Catalog.MostSimilar(One), Catalog.SimilarityMatrix());
            SimilarityExplanation score = Catalog.ExplainSimilarity(One, Other);
            ConceptExplanation same = Catalog.Explain(One.Elements[0], Other.Elements[0]);
            PathReport path = Catalog.CareerMoves().Paths(One, Other);
            FamilyReport families = Catalog.Families();
            return new()
            {
                { One, One.ToHtml(), One.ToText() },
                { gap, gap.ToHtml(), gap.ToText() },
                { ranking, ranking.ToHtml(), ranking.ToText() },
                { matrix, matrix.ToHtml(), matrix.ToText() },
                { score, score.ToHtml(), score.ToText() },
                { same, same.ToHtml(), same.ToText() },
                { path, path.ToHtml(), path.ToText() },
                { families, families.ToHtml(), families.ToText() },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Answers), DisableDiscoveryEnumeration = true)]
    public void A_notebook_shows_an_answer_as_it_shows_itself(object answer, string html, string text)
    {
        Assert.Equal("text/html", Assert.Single(Formatter.GetPreferredMimeTypesFor(answer.GetType())));
        Assert.Equal(html, answer.ToDisplayString("text/html"));
        Assert.Equal(text, answer.ToDisplayString("text/plain"));
    }
}
