using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Tables;

// A table as JSON: an array of flat objects, alone or as the first array of an object, such as {"row": [{"title": "Bakers"}]}.
// It is written as CSV with each row on the line of its object, so that all tables are read alike.
internal static class JsonTable
{
    private const int MaxDepth = 64;

    // Whether a file can be JSON.
    public static bool IsJson(ReadOnlySpan<byte> prefix) =>
        WithoutMark(prefix).TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];

    // The names and the first row of a table; null for a file that is none.
    public static TableTop? Top(DocumentFile file)
    {
        if (!IsJson(file.Prefix.Span))
        {
            return null;
        }

        Utf8JsonReader reader = NewReader(WithoutMark(file.Prefix.Span), isFinalBlock: false);
        List<string> names = [];
        List<string> cells = [];
        try
        {
            return TryEnterRows(ref reader) && TryReadRow(ref reader, (name, cell) =>
            {
                names.Add(name);
                cells.Add(cell);
            })
                ? new TableTop([], [.. names], [.. cells])
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // The table as CSV. Where the text stops being JSON, the rows before are kept and the place is reported.
    public static ReadOnlyMemory<byte> ToCsv(string file, ReadOnlyMemory<byte> content, DiagnosticBag diagnostics)
    {
        ReadOnlyMemory<byte> text = ValidText(content);
        Utf8JsonReader reader = NewReader(text.Span, isFinalBlock: true);
        Dictionary<string, int> columns = new(StringComparer.Ordinal);
        List<(int Line, List<string> Cells)> rows = [];
        LineCounter lines = new(text);
        try
        {
            bool hasNext = TryEnterRows(ref reader);
            while (hasNext && reader.TokenType == JsonTokenType.StartObject)
            {
                List<string> cells = [];
                rows.Add((lines.LineAt((int)reader.TokenStartIndex), cells));
                hasNext = TryReadRow(ref reader, (name, cell) => Set(columns, cells, name, cell)) && reader.Read();
            }
        }
        catch (JsonException exception)
        {
            SourceLocation location = new() { File = file, Line = (int)(exception.LineNumber ?? 0) + 1 };
            diagnostics.Add(TableRules.JsonTableBroken, location, rows.Count, exception.Message);
        }

        return Write(columns.Keys, rows);
    }

    private static void Set(Dictionary<string, int> columns, List<string> cells, string name, string cell)
    {
        if (!columns.TryGetValue(name, out int column))
        {
            columns.Add(name, column = columns.Count);
        }

        while (cells.Count <= column)
        {
            cells.Add("");
        }

        cells[column] = cell;
    }

    private static Utf8JsonReader NewReader(ReadOnlySpan<byte> text, bool isFinalBlock) =>
        new(text, isFinalBlock, new JsonReaderState(new JsonReaderOptions { MaxDepth = MaxDepth }));

    // Goes to the first object of the array of rows.
    private static bool TryEnterRows(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.CurrentDepth <= 1)
        {
            if (reader.TokenType == JsonTokenType.StartArray)
            {
                return reader.Read() && reader.TokenType == JsonTokenType.StartObject;
            }

            if (reader.TokenType == JsonTokenType.StartObject && reader.CurrentDepth > 0)
            {
                return false;
            }
        }

        return false;
    }

    // Reads the object that the reader stands at; false if it is not flat or not whole.
    private static bool TryReadRow(ref Utf8JsonReader reader, Action<string, string> take)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = StringOf(ref reader);
            if (!reader.Read() || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                return false;
            }

            take(name, TextOf(ref reader));
        }

        return reader.TokenType == JsonTokenType.EndObject;
    }

    internal static string TextOf(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => "",
        JsonTokenType.String => StringOf(ref reader),
        _ => Encoding.UTF8.GetString(reader.ValueSpan),
    };

    // A text with half a surrogate pair as escapes is kept as it is written.
    internal static string StringOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text) => text.StartsWith("\uFEFF"u8) ? text[3..] : text;

    internal static ReadOnlyMemory<byte> ValidText(ReadOnlyMemory<byte> content)
    {
        ReadOnlyMemory<byte> text = content[(content.Length - WithoutMark(content.Span).Length)..];
        return Utf8.IsValid(text.Span) ? text : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(text.Span));
    }

    private static byte[] Write(IEnumerable<string> names, List<(int Line, List<string> Cells)> rows)
    {
        StringBuilder csv = new();
        int line = 1 + WriteRow(csv, names);
        foreach ((int target, List<string> cells) in rows)
        {
            for (; line < target; line++)
            {
                csv.Append('\n');
            }

            line += WriteRow(csv, cells);
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    // Writes a row; returns how many lines it takes.
    private static int WriteRow(StringBuilder csv, IEnumerable<string> cells)
    {
        string row = string.Join(',', cells.Select(static cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
        csv.Append(row).Append('\n');
        return row.AsSpan().Count('\n') + 1;
    }
}
