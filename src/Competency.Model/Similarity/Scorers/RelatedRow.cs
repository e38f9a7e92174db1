namespace Competency.Model.Similarity.Scorers;

/// <summary>The concepts related to one concept.</summary>
/// <param name="Concepts">The concepts by index, ascending.</param>
/// <param name="Relatedness">θ of each, above 0, at most 1.</param>
internal sealed record RelatedRow(int[] Concepts, double[] Relatedness)
{
    /// <summary>θ with another concept; 0 if they are not related.</summary>
    public double With(int concept)
    {
        int place = Array.BinarySearch(Concepts, concept);
        return place < 0 ? 0 : Relatedness[place];
    }
}
