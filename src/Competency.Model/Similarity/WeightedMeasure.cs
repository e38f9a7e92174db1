namespace Competency.Model.Similarity;

/// <summary>A measure of similarity that sees weights: symmetric, from 0 (nothing in common) to 1 (a set against itself).</summary>
/// <remarks>Two sets without any weight score 1, one of them against another 0.</remarks>
public enum WeightedMeasure
{
    /// <summary>Σw_a·w_b/(‖w_a‖‖w_b‖) (Salton 1975). On equal weights the cosine of sets. Blind to how much there is in all.</summary>
    Cosine,

    /// <summary>Σmin(w_a,w_b)/Σmax(w_a,w_b) (Ružička 1958), weighted Jaccard. On equal weights Jaccard.</summary>
    Ruzicka,
}
