namespace Competency.Model.Sets;

/// <summary>A measure of rows of ratings, where every row has a number for nearly every column: O*NET's importance and level.</summary>
/// <remarks>
/// Columns are weighed by multiplying their ratings before: weights 0 or more, their roots for a cosine. Two rows without
/// any rating other than 0 (of a centered measure: other than the mean) score 1, one of them against another 0.
/// </remarks>
public enum RatingMeasure
{
    /// <summary>
    /// Σab/(‖a‖‖b‖), −1 to 1, symmetric. Of raw importance it is near 1 for all pairs, because every row has much of what all have.
    /// </summary>
    Cosine,

    /// <summary>The cosine of what differs from the mean of the column, −1 to 1, symmetric: what a row has more or less of than others.</summary>
    ColumnCenteredCosine,

    /// <summary>
    /// The cosine of what differs from the mean of the row, −1 to 1, symmetric: the correlation of Pearson (1896), blind to
    /// how high a row is rated on the whole.
    /// </summary>
    RowCenteredCosine,

    /// <summary>Σmin(a,b)/Σmax(a,b) (Ružička 1958), 0 to 1, symmetric, of ratings of 0 or more.</summary>
    Ruzicka,

    /// <summary>
    /// Σmin(a,b)/Σb, 0 to 1, of ratings of 0 or more: how much of the second the first reaches; 1 − coverage is the shortage
    /// Σmax(0,b−a)/Σb. Not for nearest neighbors: who has much of everything covers everybody.
    /// </summary>
    Coverage,
}
