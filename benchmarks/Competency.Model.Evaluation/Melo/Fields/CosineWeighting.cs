namespace Competency.Model.Evaluation.Melo.Fields;

/// <summary>Cosine of tf × (ln((1 + N) / (1 + df)) + 1) vectors; smoothed as in scikit-learn.</summary>
/// <param name="isSublinear">1 + ln tf in the place of tf.</param>
internal sealed class CosineWeighting(bool isSublinear) : ITermWeighting
{
    public double Information(int documents, int frequency) => Math.Log((1.0 + documents) / (1.0 + frequency)) + 1;

    public double[] OfDocument(IReadOnlyList<(int Times, double Information)> terms, double relativeLength) => OfQuery(terms);

    public double[] OfQuery(IReadOnlyList<(int Times, double Information)> terms)
    {
        double[] weights = [.. terms.Select(term => (isSublinear ? 1 + Math.Log(term.Times) : term.Times) * term.Information)];
        double length = Math.Sqrt(weights.Sum(static weight => weight * weight));
        return [.. weights.Select(weight => weight / length)];
    }
}
