using System.Collections.Immutable;
using Competency.Model.Mappings;

namespace Competency.Model.Gaps;

/// <summary>
/// What a held competency counts towards another one that is needed and not held: a share by their relation, times the
/// confidence in it, times the part of the level that is held. The best of several counts, they do not add up; what is
/// held can count towards any number of needs.
/// </summary>
/// <remarks>
/// The shares are conventions, not findings: half for a close or a narrower one, nothing for a broader or related one,
/// unless told otherwise.
/// </remarks>
public sealed record PartialCredit
{
    private const double Half = 0.5;

    private readonly double _close = Half;
    private readonly double _narrower = Half;
    private readonly double _broader;
    private readonly double _related;
    private readonly double _leastConfidence;

    /// <summary>The usual shares, by mappings alone.</summary>
    public static PartialCredit Default { get; } = new();

    /// <summary>The share of a close one that is held, 0 to 1.</summary>
    public double Close { get => _close; init => _close = Share(value); }

    /// <summary>The share of a narrower one that is held: a part of what is needed, 0 to 1.</summary>
    public double Narrower { get => _narrower; init => _narrower = Share(value); }

    /// <summary>The share of a broader one that is held: what is needed is a part of it, or a case of it, 0 to 1.</summary>
    public double Broader { get => _broader; init => _broader = Share(value); }

    /// <summary>The share of a related one that is held, 0 to 1.</summary>
    public double Related { get => _related; init => _related = Share(value); }

    /// <summary>The confidence below which a relation counts nothing, 0 to 1.</summary>
    public double MinConfidence { get => _leastConfidence; init => _leastConfidence = Share(value); }

    /// <summary>
    /// Who else says what competencies are to each other, besides the mappings of the catalog. Of pairs that a mapping speaks of, also of
    /// those that it denies, mappings alone decide.
    /// </summary>
    public ImmutableArray<IRelationSource> Sources { get; init; } = [];

    /// <summary>The share of a held competency, by what it is to the needed one; exact is the whole.</summary>
    public double Of(MappingRelation held) => held switch
    {
        MappingRelation.Exact => 1,
        MappingRelation.Close => Close,
        MappingRelation.Narrow => Narrower,
        MappingRelation.Broad => Broader,
        _ => Related,
    };

    private static double Share(double value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1);
        return double.IsNaN(value) ? throw new ArgumentOutOfRangeException(nameof(value)) : value;
    }
}
