namespace Competency.Model.Csv.Sssom;

// A line of the head without its #.
// Number: The line of the file, counted from 1.
// Indent: How many spaces it begins with.
// Text: The text behind them, without spaces at the end.
internal readonly record struct YamlLine(int Number, int Indent, string Text)
{
    // Whether it says nothing: empty, or a comment.
    public bool IsBlank => Text.Length == 0 || Text[0] == '#';

    // Whether it is an item of a list.
    public bool IsItem => Text == "-" || Text.StartsWith("- ", StringComparison.Ordinal);

    // The line, with the spaces at its beginning counted.
    public static YamlLine Of(int number, string line)
    {
        string text = line.TrimEnd();
        int indent = text.Length - text.TrimStart(' ').Length;
        return new YamlLine(number, indent, text[indent..]);
    }
}
