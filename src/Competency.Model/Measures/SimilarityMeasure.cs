using System.Text.Json.Serialization;

namespace Competency.Model;

/// <summary>
/// A measure of the similarity of two standards: a number of at most 1. Use one of <see cref="SimilarityMeasures.All"/>, or derive your
/// own: a <see cref="SetMeasure"/> of the overlap of two sets, or a <see cref="StandardMeasure"/> of whole standards.
/// </summary>
/// <remarks>Measures compare by reference. They are called from many threads at a time.</remarks>
[JsonConverter(typeof(CompetencyJsonConverter))]
public abstract class SimilarityMeasure
{
    private protected SimilarityMeasure(string name, bool isSymmetric)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        IsSymmetric = isSymmetric;
    }

    /// <summary>The permanent name. <see cref="SimilarityMeasures.TryParse"/> reads the names of built-in measures.</summary>
    public string Name { get; }

    /// <summary>Whether the order of the standards is irrelevant to the score, up to rounding.</summary>
    public bool IsSymmetric { get; }

    /// <summary>The lowest possible score; the highest is 1.</summary>
    public virtual double Lowest => 0;

    /// <summary>Whether the score is a distance: 0 for a standard and itself. Rankings then list the lowest scores first.</summary>
    public virtual bool IsDistance => false;

    /// <summary>Whether no standard scores better than the standard itself, whose score is 1, or 0 for a distance.</summary>
    public virtual bool IsBestOfItself => true;

    /// <summary>The data that the measure uses in addition to the sets of required competencies.</summary>
    public virtual MeasureInputs Inputs => MeasureInputs.Weights;

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;

    // The score in the form that rises with likeness, or back from it.
    internal double Ranked(double score) => IsDistance ? -score : score;
}
