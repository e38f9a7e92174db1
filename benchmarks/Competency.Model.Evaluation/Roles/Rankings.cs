using Competency.Model.Evaluation.Neighbors;

namespace Competency.Model.Evaluation.Roles;

/// <summary>The rankings that the library gives by several measures, and what their entries have in common with the role.</summary>
internal static class Rankings
{
    private const int Nearest = 10;

    private static readonly (string Measure, string Weights)[] Candidates =
    [
        ("jaccard", "uniform"), ("jaccard", "kind:attitude=0"), ("jaccard", "idf"), ("cosine", "idf"), ("cosine", "idf*kind:attitude=0"),
        ("jaccard", "rca"), ("names", "uniform"), ("texts", "uniform"),
    ];

    /// <summary>The figures of each candidate for the usual measure.</summary>
    public static IEnumerable<RankingsLine> Of(CompetencyCatalog catalog)
    {
        CodedRoles roles = new(catalog, onlyCurrent: true);
        return Candidates.Select(candidate =>
            Line(catalog, roles, $"{candidate.Measure}, {candidate.Weights}", OptionsOf(candidate.Measure, candidate.Weights)));
    }

    private static RankingsLine Line(CompetencyCatalog catalog, CodedRoles roles, string id, SimilarityOptions options)
    {
        RolesLine line = roles.Line("", LibraryScores.Of(catalog, roles.Places, options));
        (CompetencyStandard Role, SimilarStandard Neighbor)[] entries =
        [
            .. catalog.Standards.Where(catalog.IsCurrent)
                .SelectMany(role => catalog.MostSimilar(role, Nearest, options).Select(neighbor => (role, neighbor))),
        ];
        return new RankingsLine
        {
            Id = id,
            Auc = line.Auc,
            PrecisionAt10 = line.PrecisionAt10,
            SharingAttitudesOnly = Share(entry => SharesAttitudesOnly(catalog, entry.Role, entry.Neighbor.Standard)),
            SharingNothing = Share(static entry => entry.Neighbor.Overlap.Shared == 0),
        };

        double Share(Func<(CompetencyStandard Role, SimilarStandard Neighbor), bool> isCounted) =>
            entries.Count(isCounted) / (double)entries.Length;
    }

    private static bool SharesAttitudesOnly(CompetencyCatalog catalog, CompetencyStandard one, CompetencyStandard other)
    {
        Concept[] shared = [.. catalog.ConceptsOf(one).Intersect(catalog.ConceptsOf(other))];
        return shared.Length > 0 && Array.TrueForAll(shared, static concept => concept.Kind.Equals(ElementKind.Attitude));
    }

    private static SimilarityOptions OptionsOf(string measure, string weights) =>
        SimilarityMeasures.TryParse(measure, out SimilarityMeasure? known)
        && ConceptWeightings.TryParse(weights, out ConceptWeighting? weighting)
            ? new SimilarityOptions { Measure = known, Weights = weighting }
            : throw new ArgumentException($"{measure} or {weights} is not known.", nameof(measure));
}
