namespace Competency.Model;

/// <summary>How profiles are matched against the roles of a catalog.</summary>
public sealed record MatchOptions
{
    /// <summary>The ten most similar roles by Jaccard, on all processors.</summary>
    public static MatchOptions Default { get; } = new();

    /// <summary>How many roles each profile gets at most; 0 or more.</summary>
    public int MaxCount
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 10;

    /// <summary>The measure, whose first set is the profile; <see cref="SimilarityMeasures.Jaccard"/> if missing.</summary>
    public SetMeasure? Measure { get; init; }

    /// <summary>Which roles to match against; all if missing.</summary>
    public StandardFilter? Filter { get; init; }

    /// <summary>How many threads match; 0 for one for each processor. The answers do not depend on it.</summary>
    public int Threads
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>Is told now and then how many profiles were matched.</summary>
    public IProgress<long>? Progress { get; init; }
}
