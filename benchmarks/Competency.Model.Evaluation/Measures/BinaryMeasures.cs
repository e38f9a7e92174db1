namespace Competency.Model.Evaluation.Measures;

/// <summary>Precision, recall and their harmonic mean; each 0 where its denominator is 0.</summary>
internal sealed record BinaryMeasures
{
    public required double Precision { get; init; }

    public required double Recall { get; init; }

    public required double F1 { get; init; }

    /// <summary>How many are predicted.</summary>
    public required int Predicted { get; init; }

    /// <summary>How many there are.</summary>
    public required int Actual { get; init; }

    public static BinaryMeasures Of(IEnumerable<(bool Predicted, bool Actual)> outcomes)
    {
        (int both, int predicted, int actual) = (0, 0, 0);
        foreach ((bool isPredicted, bool isActual) in outcomes)
        {
            both += isPredicted && isActual ? 1 : 0;
            predicted += isPredicted ? 1 : 0;
            actual += isActual ? 1 : 0;
        }

        return new BinaryMeasures
        {
            Precision = Share(both, predicted),
            Recall = Share(both, actual),
            F1 = Share(2 * both, predicted + actual),
            Predicted = predicted,
            Actual = actual,
        };
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
