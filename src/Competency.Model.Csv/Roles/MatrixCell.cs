namespace Competency.Model.Csv.Roles;

// What a cell of a matrix says: that the competency is needed or held, or that it is not.
internal enum MatrixCell
{
    // It says nothing, or no.
    Blank,

    // It says 0.
    Zero,

    // It says that no level is known, or none applies: n/a, unknown.
    Unknown,

    // It is a level, a mark or a word.
    Held,
}
