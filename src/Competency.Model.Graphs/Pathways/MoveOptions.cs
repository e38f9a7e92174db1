namespace Competency.Model;

/// <summary>Which moves between roles there are, and how their shortages are computed.</summary>
public sealed record MoveOptions
{
    private readonly GapOptions _gap = GapOptions.Default;
    private readonly int _movesPerRole = 20;

    /// <summary>The 20 nearest moves out of and into each current standard, with the usual gaps.</summary>
    public static MoveOptions Default { get; } = new();

    /// <summary>How the shortage of a move is computed: weights, level rules, ratings. Default: <see cref="GapOptions.Default"/>.</summary>
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
    /// How many moves lead out of each role to those with the least shortage, and how many into each role from those; 1 or more. Default:
    /// 20. A role has more moves if others count it among their nearest. The direct move of a question is there in any case.
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
