namespace Competency.Model.Text.Layout;

// A column of a table: its heading, and what its cells are.
internal readonly record struct AnswerColumn(Phrase Title, AnswerCells Cells = AnswerCells.Texts)
{
    // A column of texts, which may be broken into lines.
    public static AnswerColumn Texts(Phrase title) => new(title);

    // A column of numbers, which stand below each other.
    public static AnswerColumn Numbers(Phrase title) => new(title, AnswerCells.Numbers);

    // A column of numbers from 0 to 1, which colors tell apart where there are colors.
    public static AnswerColumn Shares(Phrase title) => new(title, AnswerCells.Shares);
}
