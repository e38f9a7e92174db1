namespace Competency.Model.Similarity.Scorers;

// The concepts related to one concept.
// Concepts: The concepts by index, ascending.
// Relatedness: θ of each, above 0, at most 1.
internal sealed record RelatedRow(int[] Concepts, double[] Relatedness)
{
    // θ with another concept; 0 if they are not related.
    public double With(int concept)
    {
        int place = Array.BinarySearch(Concepts, concept);
        return place < 0 ? 0 : Relatedness[place];
    }
}
