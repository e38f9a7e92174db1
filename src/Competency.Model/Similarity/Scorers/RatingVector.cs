namespace Competency.Model.Similarity.Scorers;

// Centered ratings of one role.
// Concepts: The rated concepts by index, ascending.
// Values: How far each is rated above the mean, times its weight.
// Length: The length of the vector; 0 if nothing differs from the mean.
internal sealed record RatingVector(int[] Concepts, double[] Values, double Length)
{
    // What rounding leaves of a rating that is the mean is no difference.
    private const double Least = 1e-12;

    // The vector of these values.
    public static RatingVector Of(int[] concepts, double[] values)
    {
        double length = Math.Sqrt(values.Sum(static value => value * value));
        return length > Least ? new RatingVector(concepts, values, length) : new RatingVector([], [], 0);
    }
}
