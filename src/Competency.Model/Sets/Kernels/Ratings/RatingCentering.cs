namespace Competency.Model.Sets.Kernels.Ratings;

// From what ratings are measured.
internal enum RatingCentering
{
    // From 0.
    None,

    // From the mean of the column.
    Columns,

    // From the mean of the row.
    Rows,
}
