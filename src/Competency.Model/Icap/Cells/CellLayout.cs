namespace Competency.Model.Icap.Cells;

// How the cells of a task table relate to each other.
internal enum CellLayout
{
    // As printed: page breaks cut cells, a row without a task goes on with the one before it.
    Pages,

    // As exported: nothing is cut, a named task is a task; lines of a cell are items where none of them has a code.
    Table,
}
