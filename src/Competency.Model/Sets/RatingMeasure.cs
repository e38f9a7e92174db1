namespace Competency.Model.Sets;

/// <summary>
/// The measures of <see cref="RatingIndex"/>, for dense rows of ratings: the importance and levels of O*NET, where every row
/// rates nearly every column.
/// </summary>
/// <remarks>
/// To weigh columns, multiply their ratings first by weights of 0 or more, for a cosine by the roots of the weights. Two rows
/// without any rating except 0 (under a centered measure: except the mean) score 1, and one of them against another 0.
/// </remarks>
public enum RatingMeasure
{
    /// <summary>
    /// Σab/(‖a‖‖b‖), −1 to 1, symmetric. With raw importance all pairs score near 1, because all rows rate much alike.
    /// </summary>
    Cosine,

    /// <summary>
    /// The cosine of the differences from the mean of each column, −1 to 1, symmetric: the profile against the average row.
    /// </summary>
    ColumnCenteredCosine,

    /// <summary>
    /// The cosine of the differences from the mean of each row, −1 to 1, symmetric: the correlation of Pearson (1896), independent
    /// of how high a row rates on the whole.
    /// </summary>
    RowCenteredCosine,

    /// <summary>Σmin(a,b)/Σmax(a,b) (Ružička 1958), 0 to 1, symmetric, for ratings of 0 or more.</summary>
    Ruzicka,

    /// <summary>
    /// Σmin(a,b)/Σb, 0 to 1, for ratings of 0 or more: the part of the second row that the first reaches. 1 − coverage is the shortage
    /// Σmax(0,b−a)/Σb. A gap rather than a ranking of neighbors: a row with high ratings covers all others.
    /// </summary>
    Coverage,
}
