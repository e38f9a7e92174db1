namespace Competency.Model.Sets.Kernels.Ratings;

/// <summary>From what ratings are measured.</summary>
internal enum RatingCentering
{
    /// <summary>From 0.</summary>
    None,

    /// <summary>From the mean of the column.</summary>
    Columns,

    /// <summary>From the mean of the row.</summary>
    Rows,
}
