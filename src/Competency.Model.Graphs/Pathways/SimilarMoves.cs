using System.Collections.Immutable;
using Competency.Model.Graphs.Pathways.Shortages;
using Competency.Model.Graphs.Views;

namespace Competency.Model.Graphs.Pathways;

// The moves out of each role and into each role between those that are most alike by a symmetric measure, with their shortages.
internal sealed class SimilarMoves(CompetencyCatalog catalog, NearestMoves nearest, MoveOptions options)
{
    private readonly SimilarityOptions _similarity = new()
    {
        Measure = options.Nearest,
        Weights = options.Gap.Weights,
        Filter = options.Filter,
        AllEditions = options.AllEditions,
        AllRatings = options.Gap.AllRatings,
    };

    // The moves between the roles that paths may pass.
    public IndexRows Between(CancellationToken cancellationToken)
    {
        ImmutableArray<ImmutableArray<SimilarStandard>> similar =
            catalog.MostSimilarToAll(options.MovesPerRole, _similarity, cancellationToken);
        (int Role, double Shortage)[][] outOf = new (int, double)[similar.Length][];
        (int Role, double Shortage)[][] into = new (int, double)[similar.Length][];
        for (int role = 0; role < similar.Length; role++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            bool isListed = nearest.IsListed(role);
            outOf[role] = isListed ? OutOf(role, similar[role]) : [];
            into[role] = isListed ? Into(role, similar[role]) : [];
        }

        return NearestMoves.Join(outOf, into);
    }

    // The nearest roles for somebody in a role.
    public (int Role, double Shortage)[] OutOf(int role) => OutOf(role, MostSimilar(role));

    // The nearest roles to enter a role from.
    public (int Role, double Shortage)[] Into(int role) => Into(role, MostSimilar(role));

    private ImmutableArray<SimilarStandard> MostSimilar(int role) =>
        [.. catalog.MostSimilar(catalog.Standards[role], options.MovesPerRole, _similarity)];

    private (int Role, double Shortage)[] OutOf(int role, ImmutableArray<SimilarStandard> similar) =>
        [.. Known(similar.Select(other => (catalog.IndexOf(other.Standard), nearest.Shortage(role, catalog.IndexOf(other.Standard)))))];

    private (int Role, double Shortage)[] Into(int role, ImmutableArray<SimilarStandard> similar) =>
        [.. Known(similar.Select(other => (catalog.IndexOf(other.Standard), nearest.Shortage(catalog.IndexOf(other.Standard), role))))];

    // A role that needs nothing has no shortage, so no move leads there.
    private static IEnumerable<(int Role, double Shortage)> Known(IEnumerable<(int Role, double Shortage)> moves) =>
        moves.Where(static move => !double.IsNaN(move.Shortage));
}
