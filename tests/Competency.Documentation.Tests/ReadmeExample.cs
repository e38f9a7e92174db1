using Competency.Model;

namespace Competency.Documentation.Tests;

/// <summary>The example of README.md between the marks; a test holds both together and runs it.</summary>
internal static class ReadmeExample
{
    public static void Run(string standards, TextWriter console)
    {
        // begin
        CompetencyCatalog catalog = new CatalogLoader().Load(standards).Catalog;
        CompetencyStandard from = catalog["TFB5131-901v2"];
        CompetencyStandard to = catalog["TFB5131-902"];                // without a version: the latest

        GapReport gap = catalog.Gap(from, to);
        console.WriteLine($"{gap.Coverage:P0} covered, {gap.Missing.Length} missing, {gap.BelowLevel.Length} below level");
        foreach (GapItem item in gap.Missing.Take(3))
        {
            console.WriteLine(item);                                   // what, needed by which tasks, for which outputs
        }

        foreach (SimilarStandard near in catalog.MostSimilar(to, maxCount: 2))
        {
            console.WriteLine($"{near.Score:F3} {near.Standard.Title}: {near.Overlap.Shared} competencies shared");
        }

        // end
    }
}
