namespace Competency.Model;

/// <summary>
/// A measure of similarity: a number for how much two standards resemble each other, at most 1. One of
/// <see cref="SimilarityMeasures.All"/>, a <see cref="SetMeasure"/> of your own over what two sets share, or a
/// <see cref="StandardMeasure"/> of your own over whole standards.
/// </summary>
/// <remarks>Measures are compared by reference, and used by many threads at a time.</remarks>
public abstract class SimilarityMeasure
{
    private protected SimilarityMeasure(string name, bool isSymmetric)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        IsSymmetric = isSymmetric;
    }

    /// <summary>The permanent name: <see cref="SimilarityMeasures.TryParse"/> reads those of the library.</summary>
    public string Name { get; }

    /// <summary>Whether the order of the standards is irrelevant to the score, up to rounding.</summary>
    public bool IsSymmetric { get; }

    /// <summary>The lowest possible score; the highest is 1.</summary>
    public virtual double Lowest => 0;

    /// <summary>Whether the score is a distance: 0 for a standard and itself. Rankings then list the lowest scores first.</summary>
    public virtual bool IsDistance => false;

    /// <summary>Whether no standard scores better than the standard itself: 1, in a distance 0.</summary>
    public virtual bool IsBestOfItself => true;

    /// <summary>The data that the measure uses besides which competencies the standards require.</summary>
    public virtual MeasureInputs Inputs => MeasureInputs.Weights;

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;

    // The score in the form that rises with likeness, or back from it.
    internal double Ranked(double score) => IsDistance ? -score : score;
}
