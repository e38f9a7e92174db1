namespace Competency.Model.Csv.Sssom;

// Finds the lines of a head, and takes their marks off.
internal static class YamlLines
{
    // Where the head ends: before the first line that does not begin with #.
    // A spreadsheet that saves the file puts lines with commas or quotes in quotes: "#comment: a, b".
    public static int End(ReadOnlySpan<byte> text)
    {
        int end = 0;
        while (end < text.Length && IsHead(text[end..]))
        {
            int length = text[end..].IndexOf((byte)'\n');
            end = length < 0 ? text.Length : end + length + 1;
        }

        return end;
    }

    // The lines of a head within a mapping file.
    // head: The text of the head.
    // separator: What separates the cells of the table; a spreadsheet fills lines of the head up with it.
    public static List<YamlLine> Marked(string head, char separator)
    {
        string[] lines = [.. Split(head).Select(line => Unmarked(line, separator))];
        return Numbered(lines);
    }

    // The lines of a head that is a file of its own.
    public static List<YamlLine> Plain(string head) => Numbered([.. Split(head)]);

    private static bool IsHead(ReadOnlySpan<byte> text) => text.StartsWith("#"u8) || text.StartsWith("\"#"u8);

    private static IEnumerable<string> Split(string head) =>
        head.Length == 0 ? [] : head.TrimEnd('\n', '\r').Split('\n').Select(static line => line.TrimEnd('\r'));

    private static string Unmarked(string line, char separator)
    {
        bool isFilledUp = separator == '\t' || line.StartsWith('"') || line.EndsWith(new string(separator, 2), StringComparison.Ordinal);
        string text = isFilledUp ? line.TrimEnd(separator) : line;
        text = text is ['"', '#', .., '"'] ? text[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : text;
        string marked = text.TrimStart('"');
        return marked.Length == 0 ? "" : marked[1..];
    }

    private static List<YamlLine> Numbered(string[] lines)
    {
        YamlLine[] all = [.. lines.Select(static (line, index) => YamlLine.Of(index + 1, line))];
        int common = all.Where(static line => line.Text.Length > 0).Select(static line => line.Indent).DefaultIfEmpty(0).Min();
        return [.. all.Select(line => line.Text.Length > 0 ? line with { Indent = line.Indent - common } : line)];
    }
}
