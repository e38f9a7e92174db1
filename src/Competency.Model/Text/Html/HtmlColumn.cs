namespace Competency.Model.Text.Html;

// A column of a table: its heading, and whether it has numbers, which stand below each other.
internal readonly record struct HtmlColumn(Phrase Title, bool IsNumber = false)
{
    // A column of texts.
    public static HtmlColumn Texts(Phrase title) => new(title);

    // A column of numbers.
    public static HtmlColumn Numbers(Phrase title) => new(title, IsNumber: true);
}
