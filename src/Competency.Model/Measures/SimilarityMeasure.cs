using Competency.Model.Similarity.Scorers;

namespace Competency.Model;

/// <summary>
/// A number for how much two roles resemble each other, at most 1: one of <see cref="SimilarityMeasures.All"/>, or a
/// <see cref="SetMeasure"/> of one's own.
/// </summary>
public abstract class SimilarityMeasure
{
    private protected SimilarityMeasure(string name, bool isSymmetric)
    {
        Name = name;
        IsSymmetric = isSymmetric;
    }

    /// <summary>The permanent name, as <see cref="SimilarityMeasures.TryParse"/> reads it.</summary>
    public string Name { get; }

    /// <summary>Whether exchanging the roles never changes the score, rounding apart.</summary>
    public bool IsSymmetric { get; }

    /// <summary>The lowest score that there is; the highest is 1.</summary>
    public virtual double Lowest => 0;

    /// <summary>Whether the score says how far apart roles are: 0 for a role and itself. Rankings then list the lowest first.</summary>
    public virtual bool IsDistance => false;

    /// <summary>Whether a role scores best against itself: 1, in a distance 0.</summary>
    public virtual bool IsBestOfItself => true;

    /// <summary>What the measure looks at besides which competencies the roles need.</summary>
    public virtual MeasureInputs Inputs => MeasureInputs.Weights;

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;

    /// <summary>What scores the standards of a catalog under a weighting.</summary>
    internal abstract RoleScorer ScorerFor(WeightedCatalog catalog);

    /// <summary>The score in the form that rises with likeness, or back from it.</summary>
    internal double Ranked(double score) => IsDistance ? -score : score;
}
