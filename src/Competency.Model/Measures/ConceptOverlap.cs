namespace Competency.Model.Measures;

/// <summary>One concept that at least one of two sets has, as a <see cref="SetMeasure"/> sees it.</summary>
/// <param name="WeightA">Its weight in the first, 0 where that lacks it.</param>
/// <param name="WeightB">Its weight in the second, 0 where that lacks it.</param>
/// <param name="IsShared">Whether both have it.</param>
/// <param name="Deficit">How far the first falls short of the second, 0 to 1.</param>
/// <param name="Excess">How far the second falls short of the first, 0 to 1.</param>
internal readonly record struct ConceptOverlap(double WeightA, double WeightB, bool IsShared, double Deficit, double Excess)
{
    /// <summary>The weight that both have.</summary>
    public double Minimum => Math.Min(WeightA, WeightB);

    /// <summary>What only the first has.</summary>
    public static ConceptOverlap OnlyA(double weight) => new(weight, 0, IsShared: false, 0, 1);

    /// <summary>What only the second has.</summary>
    public static ConceptOverlap OnlyB(double weight) => new(0, weight, IsShared: false, 1, 0);

    /// <summary>What both have.</summary>
    public static ConceptOverlap Shared(double weightA, double weightB, in CompetencyLevel? levelA, in CompetencyLevel? levelB) =>
        levelA is null || levelB is null
            ? new ConceptOverlap(weightA, weightB, IsShared: true, 0, 0)
            : new ConceptOverlap(weightA, weightB, IsShared: true, LevelDeficit.Of(levelA, levelB), LevelDeficit.Of(levelB, levelA));
}
