using System.Collections.Immutable;
using Competency.Model.Similarity.Scorers;
using Competency.Model.Weights;

namespace Competency.Model.Measures;

/// <summary>
/// Kinds of competencies compared apart and taken together by fixed shares: Σs_k·m(A_k,B_k)/Σs_k, over the kinds that have a share
/// and that at least one of the roles needs. However many skills a role has, they count no more than their share.
/// </summary>
/// <remarks>
/// Kinds without a share count nothing. With weights by kind (<see cref="ConceptWeightings"/>) all competencies stay in one set and
/// long lists outweigh short ones; with shares they do not. A mean over kinds, so a ranking by it is searched role by role.
/// </remarks>
internal sealed class KindSharesMeasure : SimilarityMeasure
{
    internal const string NamePrefix = "shares:";

    /// <summary>The measure of each kind with these shares.</summary>
    /// <param name="measure">What compares the competencies of one kind.</param>
    /// <param name="shares">For each kind its share: 0 or more, at least one above 0; they need not sum to 1.</param>
    /// <exception cref="ArgumentException">A kind stands twice, a share can be none, or none is above 0.</exception>
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

    /// <summary>What compares the competencies of one kind.</summary>
    public SetMeasure Measure { get; }

    /// <summary>For each kind its share, in the order of kinds.</summary>
    public ImmutableArray<KeyValuePair<ElementKind, double>> Shares { get; }

    /// <inheritdoc/>
    public override double Lowest => Measure.Lowest;

    /// <inheritdoc/>
    public override bool IsDistance => Measure.IsDistance;

    /// <inheritdoc/>
    public override bool IsBestOfItself => Measure.IsBestOfItself;

    /// <inheritdoc/>
    public override MeasureInputs Inputs => Measure.Inputs;

    /// <summary>The measure of a name such as <c>shares:jaccard,knowledge=0.5,skill=0.5</c>; <see langword="null"/> if it is none.</summary>
    internal static KindSharesMeasure? Parse(string name)
    {
        string text = name[NamePrefix.Length..];
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        int comma = equals < 0 ? -1 : text.LastIndexOf(',', equals);
        SimilarityMeasure? inner = null;
        bool isRead = comma > 0 && SimilarityMeasures.TryParse(text[..comma], out inner) && inner is SetMeasure;
        return isRead && NamedNumbers.TryParse(text[(comma + 1)..], "", ParseKind, out ImmutableArray<KeyValuePair<ElementKind, double>> shares) && HasShare(shares)
            ? new KindSharesMeasure((SetMeasure)inner!, shares)
            : null;
    }

    internal override RoleScorer ScorerFor(WeightedCatalog catalog) => new KindSharesScorer(catalog, this);

    private static (bool IsKnown, ElementKind Kind) ParseKind(string name) =>
        name.Length > 0 ? (true, ElementKind.FromId(name)) : (false, ElementKind.Unspecified);

    private static ImmutableArray<KeyValuePair<ElementKind, double>> Checked(IEnumerable<KeyValuePair<ElementKind, double>> shares)
    {
        ArgumentNullException.ThrowIfNull(shares);
        ImmutableArray<KeyValuePair<ElementKind, double>> known = NamedNumbers.Checked(shares, nameof(shares));
        return HasShare(known) ? known : throw new ArgumentException("At least one kind has a share above 0.", nameof(shares));
    }

    private static bool HasShare(ImmutableArray<KeyValuePair<ElementKind, double>> shares) => shares.Any(static share => share.Value > 0);
}
