using System.Collections.Immutable;
using System.Globalization;

namespace Competency.Model;

/// <summary>How families of roles are found and described.</summary>
public sealed record FamilyOptions
{
    private const int MaxStarts = 1000;
    private const int MaxResolutions = 10;

    private readonly SimilarityOptions _similarity = SimilarityOptions.Default;
    private readonly ImmutableArray<double> _resolutions = [1];
    private readonly int _linksPerRole = 10;
    private readonly double _minScore;
    private readonly int _starts = 10;
    private readonly double _minShare = 0.25;
    private readonly int _maxCount = 10;

    /// <summary>Modularity with resolution 1 over links to the 10 most similar roles.</summary>
    public static FamilyOptions Default { get; } = new();

    /// <summary>
    /// Measure, weights, filter and editions of the similarity. Its measure must be symmetric and no distance. Default:
    /// <see cref="SimilarityOptions.Default"/>.
    /// </summary>
    public SimilarityOptions Similarity
    {
        get => _similarity;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _similarity = value;
        }
    }

    /// <summary>How families are found. Default: <see cref="FamilyMethod.Modularity"/>.</summary>
    public FamilyMethod Method { get; init; }

    /// <summary>
    /// How fine families are, above 0: of <see cref="FamilyMethod.Modularity"/> 1 is the usual and higher gives smaller families; of
    /// <see cref="FamilyMethod.ConstantPotts"/> the mean link inside families, below the highest score. Several numbers part each family
    /// again, at the second resolution, the third and so on, up to ten. Components ignore it. Default: 1.
    /// </summary>
    /// <exception cref="ArgumentException">There is none, or more than ten, or one is not above 0.</exception>
    public ImmutableArray<double> Resolutions
    {
        get => _resolutions;
        init => _resolutions = !value.IsDefaultOrEmpty
            && value.Length <= MaxResolutions
            && value.All(static resolution => resolution > 0 && double.IsFinite(resolution))
            ? value
            : throw new ArgumentException($"Give one to {MaxResolutions} resolutions, each a number above 0.", nameof(value));
    }

    /// <summary>
    /// How many most similar roles each role is linked to, 1 or more. Two roles are linked if one of them lists the other; the link weighs
    /// their score. Default: 10.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int LinksPerRole
    {
        get => _linksPerRole;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _linksPerRole = value;
        }
    }

    /// <summary>The minimum score of a link; links of 0 or less never count. Default: 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number.</exception>
    public double MinScore
    {
        get => _minScore;
        init
        {
            ArgumentOutOfRangeException.ThrowIfEqual(value, double.NaN);
            _minScore = value;
        }
    }

    /// <summary>The seed of the order in which roles are looked at. Default: 0.</summary>
    public int Seed { get; init; }

    /// <summary>How many times the search starts anew, 1 to 1000; the best result counts. Default: 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its range.</exception>
    public int Starts
    {
        get => _starts;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxStarts);
            _starts = value;
        }
    }

    /// <summary>
    /// The share of a family's roles that must need a competency for it to be distinguishing or connecting, 0 to 1. Default: 0.25.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its range.</exception>
    public double MinShare
    {
        get => _minShare;
        init => _minShare = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A share is a number from 0 to 1.");
    }

    /// <summary>The maximum number of entries in each list that describes a family. Default: 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxCount
    {
        get => _maxCount;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _maxCount = value;
        }
    }

    /// <summary>The method, its resolutions, the links and the limits.</summary>
    public override string ToString()
    {
        string resolutions = string.Join(", ", Resolutions.Select(static each => each.ToString(CultureInfo.InvariantCulture)));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Method}, resolutions [{resolutions}], {LinksPerRole} links from {MinScore}, seed {Seed}, {Starts} starts; {Similarity}");
    }
}
