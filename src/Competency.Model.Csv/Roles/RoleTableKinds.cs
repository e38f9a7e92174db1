namespace Competency.Model.Csv.Roles;

// What the rows of a table of roles are.
[Flags]
internal enum RoleTableKinds
{
    // No such table.
    None,

    // Roles with what they need, one row a pair or several competencies in a cell.
    Pairs = 1,

    // Roles with their tasks.
    Tasks = 2,

    // Rows and columns are roles and competencies; cells are levels.
    Matrix = 4,

    // Roles alone, with a description.
    Roles = 8,

    // Competencies alone, with kind or definition.
    Competencies = 16,
}
