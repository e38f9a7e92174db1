namespace Competency.Model.Measures;

// One concept that at least one of two sets has, as a SetMeasure sees it.
// WeightA: Its weight in the first, 0 where that lacks it.
// WeightB: Its weight in the second, 0 where that lacks it.
// IsShared: Whether both have it.
// Deficit: How far the first falls short of the second, 0 to 1.
// Excess: How far the second falls short of the first, 0 to 1.
internal readonly record struct ConceptOverlap(double WeightA, double WeightB, bool IsShared, double Deficit, double Excess)
{
    // The weight that both have.
    public double Minimum => Math.Min(WeightA, WeightB);

    // What only the first has.
    public static ConceptOverlap OnlyA(double weight) => new(weight, 0, IsShared: false, 0, 1);

    // What only the second has.
    public static ConceptOverlap OnlyB(double weight) => new(0, weight, IsShared: false, 1, 0);

    // What both have.
    public static ConceptOverlap Shared(double weightA, double weightB, in CompetencyLevel? levelA, in CompetencyLevel? levelB) =>
        levelA is null || levelB is null
            ? new ConceptOverlap(weightA, weightB, IsShared: true, 0, 0)
            : new ConceptOverlap(weightA, weightB, IsShared: true, LevelDeficit.Of(levelA, levelB), LevelDeficit.Of(levelB, levelA));
}
