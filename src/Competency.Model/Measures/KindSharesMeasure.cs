using System.Collections.Immutable;
using Competency.Model.Text;

namespace Competency.Model.Measures;

// Kinds of competencies compared apart and taken together by fixed shares: Σs_k·m(A_k,B_k)/Σs_k, over the kinds that have a share
// and that at least one of the roles needs.
internal sealed class KindSharesMeasure : SimilarityMeasure
{
    public const string NamePrefix = "shares:";

    public KindSharesMeasure(SetMeasure measure, IEnumerable<KeyValuePair<ElementKind, double>> shares)
        : this(measure ?? throw new ArgumentNullException(nameof(measure)), Checked(shares))
    {
    }

    private KindSharesMeasure(SetMeasure measure, ImmutableArray<KeyValuePair<ElementKind, double>> shares)
        : base(NamedNumbers.Format($"{NamePrefix}{measure.Name},", shares, static kind => kind.Id), measure.IsSymmetric)
    {
        Measure = measure;
        Shares = shares;
    }

    // What compares the competencies of one kind.
    public SetMeasure Measure { get; }

    // For each kind its share, in the order of kinds.
    public ImmutableArray<KeyValuePair<ElementKind, double>> Shares { get; }

    public override double Lowest => Measure.Lowest;

    public override bool IsDistance => Measure.IsDistance;

    public override bool IsBestOfItself => Measure.IsBestOfItself;

    public override MeasureInputs Inputs => Measure.Inputs;

    // Whether the shares say anything.
    public static bool HasShare(ImmutableArray<KeyValuePair<ElementKind, double>> shares) => shares.Any(static share => share.Value > 0);

    private static ImmutableArray<KeyValuePair<ElementKind, double>> Checked(IEnumerable<KeyValuePair<ElementKind, double>> shares)
    {
        ArgumentNullException.ThrowIfNull(shares);
        ImmutableArray<KeyValuePair<ElementKind, double>> known = NamedNumbers.Checked(shares, nameof(shares));
        return HasShare(known) ? known : throw new ArgumentException("At least one kind has a share above 0.", nameof(shares));
    }
}
