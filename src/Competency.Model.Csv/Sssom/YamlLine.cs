namespace Competency.Model.Csv.Sssom;

/// <summary>A line of the head without its <c>#</c>.</summary>
/// <param name="Number">The line of the file, counted from 1.</param>
/// <param name="Indent">How many spaces it begins with.</param>
/// <param name="Text">The text behind them, without spaces at the end.</param>
internal readonly record struct YamlLine(int Number, int Indent, string Text)
{
    /// <summary>Whether it says nothing: empty, or a comment.</summary>
    public bool IsBlank => Text.Length == 0 || Text[0] == '#';

    /// <summary>Whether it is an item of a list.</summary>
    public bool IsItem => Text == "-" || Text.StartsWith("- ", StringComparison.Ordinal);

    /// <summary>The line, with the spaces at its beginning counted.</summary>
    public static YamlLine Of(int number, string line)
    {
        string text = line.TrimEnd();
        int indent = text.Length - text.TrimStart(' ').Length;
        return new YamlLine(number, indent, text[indent..]);
    }
}
