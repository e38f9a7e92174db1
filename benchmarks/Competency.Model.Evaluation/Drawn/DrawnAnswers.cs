namespace Competency.Model.Evaluation.Drawn;

/// <summary>Answers about roles that are drawn at random, to be read by a person: rankings, and gaps between near roles.</summary>
internal sealed class DrawnAnswers
{
    private const int Nearest = 10;

    private readonly CompetencyCatalog _catalog;
    private readonly CompetencyStandard[] _roles;

    /// <summary>Draws answers.</summary>
    /// <param name="catalog">The catalog. Current standards that need something are drawn.</param>
    /// <param name="count">How many rankings, and how many gaps.</param>
    /// <param name="seed">The same seed draws the same of the same catalog.</param>
    public DrawnAnswers(CompetencyCatalog catalog, int count, int seed)
    {
        _catalog = catalog;
        _roles = [.. catalog.Standards.Where(role => catalog.IsCurrent(role) && !role.Requirements.IsEmpty)];
        Random random = new(seed);
        Rankings = [.. Enumerable.Range(0, count).Select(_ => Role(random))];
        Gaps = [.. Enumerable.Range(0, count).Select(_ => Pair(random))];
    }

    /// <summary>The roles whose nearest are asked for.</summary>
    public CompetencyStandard[] Rankings { get; }

    /// <summary>Pairs of a role and one of its ten nearest: moves that somebody might think of.</summary>
    public (CompetencyStandard From, CompetencyStandard To)[] Gaps { get; }

    private CompetencyStandard Role(Random random) => _roles[random.Next(_roles.Length)];

    private (CompetencyStandard From, CompetencyStandard To) Pair(Random random)
    {
        while (true)
        {
            CompetencyStandard from = Role(random);
            if (_catalog.MostSimilar(from, Nearest) is { Count: > 0 } near)
            {
                return (from, near[random.Next(near.Count)].Standard);
            }
        }
    }
}
