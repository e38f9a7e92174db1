using Competency.Model.Text;

namespace Competency.Model.Reports.Pages;

// A column of a table: its heading, and what its cells are like.
internal readonly record struct PageColumn(Phrase Title, string Class = "text")
{
    public bool IsNumber => Class == "number";

    public static PageColumn Texts(Phrase title) => new(title);

    // Texts of a word or two.
    public static PageColumn Short(Phrase title) => new(title, "short");

    // Sentences.
    public static PageColumn Long(Phrase title) => new(title, "long");

    public static PageColumn Numbers(Phrase title) => new(title, "number");
}
