using System.Globalization;

namespace Competency.Model;

/// <summary>The part of a similarity that is about one kind of competency: knowledge, skills, attitudes apart.</summary>
/// <param name="Kind">The kind; of related pairs that of the first role's competency.</param>
/// <param name="Score">The score of the competencies of this kind alone, with the weights they have among all.</param>
/// <param name="Contribution">What the kind adds to the score of all; those of all kinds sum to it.</param>
/// <param name="Share">The contribution by the score of all; 0 if that is 0.</param>
/// <param name="Overlap">How many competencies of the kind each role needs and both share.</param>
public sealed record KindSimilarity(ElementKind Kind, double Score, double Contribution, double Share, SetOverlap Overlap)
{
    /// <summary>Kind, score and share.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind}: {Score:0.000} alone, {Share:P1} of the whole");
}
