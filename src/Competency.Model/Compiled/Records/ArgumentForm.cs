namespace Competency.Model.Compiled.Records;

// What the argument of a message is. The numbers are part of the format.
internal enum ArgumentForm
{
    None = 0,
    Text = 1,
    Words = 2,
    Template = 3,
    List = 4,
    Integer = 5,
    Real = 6,
    Flag = 7,
    Place = 8,
    Kind = 9,
}
