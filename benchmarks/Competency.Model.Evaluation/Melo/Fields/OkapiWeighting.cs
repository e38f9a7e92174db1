namespace Competency.Model.Evaluation.Melo.Fields;

/// <summary>
/// BM25 (Robertson and Walker 1994), k1 = 1.2 and b = 0.75, divided by what all terms of the query tell, so that queries of
/// any length score alike. How often a query says a term means nothing.
/// </summary>
internal sealed class OkapiWeighting : ITermWeighting
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;

    public double Information(int documents, int frequency) => Math.Log(1 + ((documents - frequency + 0.5) / (frequency + 0.5)));

    public double[] OfDocument(IReadOnlyList<(int Times, double Information)> terms, double relativeLength)
    {
        double damping = Saturation * (1 - LengthShare + (LengthShare * relativeLength));
        return [.. terms.Select(term => term.Information * term.Times * (Saturation + 1) / (term.Times + damping))];
    }

    public double[] OfQuery(IReadOnlyList<(int Times, double Information)> terms)
    {
        double all = terms.Sum(static term => term.Information);
        return [.. terms.Select(_ => 1 / all)];
    }
}
