using Competency.Model;
using Competency.Model.Answers.Forms;

namespace Competency.Cli.Answers;

// The answer of families.
// Format: The form of the answer.
// Catalog: The catalog that figures rest on.
// Measure: The measure.
// Weights: The weights; null if the measure sees none.
// LeftOut: The standards that were not compared; null if all were.
// Method: How families were found.
// Resolutions: How fine they are; null if the method has none.
// Links: How many most similar roles each is linked to, and the minimum score.
// Modularity: The modularity of the families; null if there are no links.
// Silhouette: The mean silhouette; null if it is not computed.
// Families: The families, the largest first.
// Alone: The codes of roles in no family.
internal sealed record FamiliesAnswer(
    string Format,
    CatalogSummary Catalog,
    string Measure,
    string? Weights,
    LeftOutAnswer? LeftOut,
    string Method,
    IReadOnlyList<double>? Resolutions,
    FamiliesAnswer.LinkRule Links,
    double? Modularity,
    double? Silhouette,
    IReadOnlyList<FamiliesAnswer.Family> Families,
    IReadOnlyList<string> Alone)
{
    public static FamiliesAnswer Of(FamilyReport report)
    {
        (CompetencyCatalog catalog, FamilyOptions options) = (report.Catalog, report.Options);
        SimilarityMeasure measure = options.Similarity.Measure!;
        return new FamiliesAnswer(
            "competency-families/1",
            CatalogSummary.Of(catalog),
            measure.Name,
            measure.Inputs.HasFlag(MeasureInputs.Weights) ? options.Similarity.Weights.Name : null,
            LeftOutAnswer.Of(Model.Answers.Forms.LeftOut.Of(catalog, options.Similarity)),
            options.Method switch
            {
                FamilyMethod.ConstantPotts => "cpm",
                FamilyMethod.Components => "components",
                _ => "modularity",
            },
            options.Method == FamilyMethod.Components ? null : options.Resolutions,
            new LinkRule(options.LinksPerRole, options.MinScore),
            report.Modularity,
            report.Silhouette,
            [.. report.Families.Select(family => FamilyOf(catalog, family))],
            CodesOf(catalog, report.Alone));
    }

    private static Family FamilyOf(CompetencyCatalog catalog, RoleFamily family) => new(
        family.Id,
        catalog.KeyOf(family.Center).Text,
        family.Center.Title,
        family.Silhouette,
        CodesOf(catalog, family.Members),
        [.. family.Defining.Select(CompetencyOf)],
        [.. family.Distinguishing.Select(CompetencyOf)],
        [.. family.Links.Select(static link =>
            new Link(link.Family.Id, link.Share, [.. link.Competencies.Select(static concept => concept.Title)]))],
        family.Parts.IsEmpty ? null : [.. family.Parts.Select(part => FamilyOf(catalog, part))],
        family.Alone.IsEmpty ? null : CodesOf(catalog, family.Alone));

    private static Competency CompetencyOf(FamilyCompetency competency) => new(
        competency.Concept.Id, competency.Concept.Title, competency.Roles, competency.Share, competency.Advantage);

    private static string[] CodesOf(CompetencyCatalog catalog, IEnumerable<CompetencyStandard> standards) =>
        [.. standards.Select(standard => catalog.KeyOf(standard).Text)];

    // Which roles are linked.
    internal sealed record LinkRule(int PerRole, double Least);

    // A family: its central role, its members, and what describes it.
    internal sealed record Family(
        string Id,
        string Center,
        string Title,
        double? Silhouette,
        IReadOnlyList<string> Members,
        IReadOnlyList<Competency> Defining,
        IReadOnlyList<Competency> Distinguishing,
        IReadOnlyList<Link> Links,
        IReadOnlyList<Family>? Parts,
        IReadOnlyList<string>? Alone);

    // A competency of a family: how many of its roles need it, their share, and its revealed comparative advantage.
    internal sealed record Competency(string Id, string Title, int Roles, double Share, double Advantage);

    // Another family: the share of links to it, and what both need.
    internal sealed record Link(string Family, double Share, IReadOnlyList<string> Competencies);
}
