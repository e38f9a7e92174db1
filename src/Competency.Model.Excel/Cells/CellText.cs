using System.Text;

namespace Competency.Model.Excel.Cells;

// The text of a cell as it stands in a table: UTF-8, quoted where it must be.
// LineEnds: How many lines end in it.
internal readonly record struct CellText(byte[] Utf8, int LineEnds)
{
    // What a cell of a table may not hold without quotation marks; a hint about the separator is none of a cell.
    private static readonly System.Buffers.SearchValues<char> Quoted = System.Buffers.SearchValues.Create(",\"\r\n");

    public static CellText Empty { get; } = new([], 0);

    public bool IsEmpty => Utf8 is null or [];

    public static CellText Of(string text)
    {
        if (text.Length == 0)
        {
            return Empty;
        }

        bool isQuoted = text.AsSpan().ContainsAny(Quoted)
            || char.IsWhiteSpace(text[0])
            || char.IsWhiteSpace(text[^1])
            || text.StartsWith("sep=", StringComparison.Ordinal);
        return isQuoted
            ? new CellText(Encoding.UTF8.GetBytes($"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""), LineEndsIn(text))
            : new CellText(Encoding.UTF8.GetBytes(text), 0);
    }

    // Lines end with LF, CR LF or CR.
    private static int LineEndsIn(string text)
    {
        int ends = 0;
        for (int i = 0; i < text.Length; i++)
        {
            ends += text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')) ? 1 : 0;
        }

        return ends;
    }
}
