namespace Competency.Model;

/// <summary>Which moves between roles there are, and how their shortages are computed.</summary>
/// <example>
/// Moves between the roles whose competencies are most alike by name, with shortages in which rare competencies weigh more:
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// CareerMoves moves = catalog.CareerMoves(new MoveOptions
/// {
///     Nearest = SimilarityMeasures.Names,
///     Gap = new GapOptions { Weights = ConceptWeightings.InverseFrequency },
/// });
/// Console.WriteLine(moves.Paths(catalog["TFB7914-902v1"], catalog["TFB5131-903v1"]));
/// </code>
/// </example>
public sealed record MoveOptions
{
    private readonly GapOptions _gap = GapOptions.Default with
    {
        Weights = ConceptWeightings.Product(ConceptWeightings.Importance, ConceptWeightings.WithoutAttitudes),
    };

    private readonly SimilarityMeasure _nearest = SimilarityMeasures.Texts;
    private readonly int _movesPerRole = 20;

    /// <summary>The 20 nearest moves out of and into each current standard by texts.</summary>
    public static MoveOptions Default { get; } = new();

    /// <summary>
    /// How the shortage of a move is computed: weights, level rules, ratings. Default: <see cref="GapOptions.Default"/>, with the weight 0
    /// for attitudes: nearly all roles ask for the same few, which would make small roles of other trades a step on every path.
    /// </summary>
    /// <exception cref="ArgumentException">The options give partial credit, which moves do not have.</exception>
    public GapOptions Gap
    {
        get => _gap;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _gap = value.PartialCredit is null
                ? value
                : throw new ArgumentException("Moves have no partial credit; set GapOptions.PartialCredit to null.", nameof(value));
        }
    }

    /// <summary>
    /// The measure by which roles are near enough for a move. Default: <see cref="SimilarityMeasures.Texts"/>, which finds similar work.
    /// Under <see cref="SimilarityMeasures.Shortage"/>, moves are those with the least shortage under <see cref="Gap"/>; then small roles
    /// of general competencies attract paths. The nearest moves of a profile, which has no texts, are always by shortage.
    /// </summary>
    /// <exception cref="ArgumentException">The measure has a direction, and is not the shortage.</exception>
    public SimilarityMeasure Nearest
    {
        get => _nearest;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _nearest = value.IsSymmetric || ReferenceEquals(value, SimilarityMeasures.Shortage)
                ? value
                : throw new ArgumentException(
                    $"The measure {value} has a direction; choose a symmetric one, or the shortage.", nameof(value));
        }
    }

    /// <summary>
    /// How many moves lead out of each role to the nearest others, and how many into each role from those; 1 or more. Default: 20. A role
    /// has more moves if others count it among their nearest. The direct move of a question is there in any case.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MovesPerRole
    {
        get => _movesPerRole;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _movesPerRole = value;
        }
    }

    /// <summary>The standards that paths may pass, or <see langword="null"/> for all. Origin, target and waypoints may be others.</summary>
    public StandardFilter? Filter { get; init; }

    /// <summary>
    /// Whether paths may pass superseded editions and duplicates, too. Default: only current standards, see
    /// <see cref="CompetencyCatalog.IsCurrent"/>.
    /// </summary>
    public bool AllEditions { get; init; }
}
