using System.Globalization;

namespace Competency.Model;

/// <summary>The part of a similarity that belongs to one kind of competency: knowledge, skills or attitudes.</summary>
public sealed class KindSimilarity
{
    internal KindSimilarity(ElementKind kind, double score, double contribution, double share, SetOverlap overlap) =>
        (Kind, Score, Contribution, Share, Overlap) = (kind, score, contribution, share, overlap);

    /// <summary>The kind; of a pair of related competencies that of the first standard's competency.</summary>
    public ElementKind Kind { get; }

    /// <summary>The score of the competencies of this kind alone, with their weights in the whole.</summary>
    public double Score { get; }

    /// <summary>The contribution of the kind to the score of the whole: the contributions of all kinds sum to it.</summary>
    public double Contribution { get; }

    /// <summary>The contribution divided by the score of the whole; 0 if that is 0.</summary>
    public double Share { get; }

    /// <summary>The number of competencies of this kind in each standard and in both.</summary>
    public SetOverlap Overlap { get; }

    /// <summary>Kind, score and share.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Kind}: {Score:0.000} alone, {Share:P1} of the whole");
}
