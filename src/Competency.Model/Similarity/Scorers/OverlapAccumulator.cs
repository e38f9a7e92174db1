using Competency.Model.Measures;

namespace Competency.Model.Similarity.Scorers;

// Sums over the concepts that two sets share.
internal struct OverlapAccumulator
{
    private int _count;
    private double _minimum;
    private double _product;
    private double _weightA;
    private double _weightB;
    private double _lacking;
    private double _exceeding;

    // Adds a shared concept.
    // isNeeded: Whether both sides need it, and not only hold it.
    public void Add(in ConceptOverlap pair, bool isNeeded)
    {
        _count += isNeeded ? 1 : 0;
        _minimum += pair.Minimum;
        _product += pair.WeightA * pair.WeightB;
        _weightA += pair.WeightA;
        _weightB += pair.WeightB;
        _lacking += pair.WeightB * pair.Deficit;
        _exceeding += pair.WeightA * pair.Excess;
    }

    // The overlap of the sets.
    public readonly WeightedOverlap Of(in WeightedRole a, in WeightedRole b) => new()
    {
        Sets = new SetOverlap(_count, a.NeedCount, b.NeedCount),
        Minimum = _minimum,
        Product = _product,
        SharedA = _weightA,
        SharedB = _weightB,
        TotalA = a.Total,
        TotalB = b.Total,
        SquaresA = a.Squares,
        SquaresB = b.Squares,
        Lacking = b.Total - _weightB + _lacking,
        Exceeding = a.Total - _weightA + _exceeding,
    };
}
