namespace Competency.Model.Text.Layout;

// What the cells of a column are.
internal enum AnswerCells
{
    Texts,
    Numbers,
    Shares,
}
