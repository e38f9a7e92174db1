using System.Globalization;
using System.Text;
using Competency.Model.Tables;

namespace Competency.Model.Csv.Tables;

// Writes rows by RFC 4180: comma, CR LF, quotes where they are needed. The stream stays open.
internal sealed class RowWriter(Stream stream, CsvWritingOptions options) : IDisposable
{
    // How "true" is written; "false" is a blank cell.
    public const string True = "true";

    private const int LongestNumber = 32;

    private readonly StreamWriter _writer = new(stream, new UTF8Encoding(options.ByteOrderMark), leaveOpen: true);

    // Writes the header row, whose names are never escaped.
    public void WriteHeader(IEnumerable<string> names)
    {
        _writer.Write(string.Join(',', names));
        EndRow();
    }

    // Writes a row of texts and, after them, numbers.
    public void Write(ReadOnlySpan<string> texts, params ReadOnlySpan<double> numbers)
    {
        for (int column = 0; column < texts.Length; column++)
        {
            _writer.Write(column > 0 ? "," : "");
            WriteText(texts[column]);
        }

        foreach (double number in numbers)
        {
            _writer.Write(',');
            WriteNumber(number);
        }

        EndRow();
    }

    // Writes a row of typed values.
    public void Write(IReadOnlyList<TableValue> values)
    {
        for (int column = 0; column < values.Count; column++)
        {
            _writer.Write(column > 0 ? "," : "");
            WriteValue(values[column]);
        }

        EndRow();
    }

    public void Dispose() => _writer.Dispose();

    private void EndRow() => _writer.Write("\r\n");

    private void WriteValue(TableValue value)
    {
        if (value.Text is string text)
        {
            WriteText(text);
        }
        else if ((value.Number ?? value.Integer) is double number)
        {
            WriteNumber(number);
        }
        else if (value.Boolean == true)
        {
            _writer.Write(True);
        }
    }

    // Numbers are never escaped: a spreadsheet reads -1 as a number.
    private void WriteNumber(double value)
    {
        Span<char> text = stackalloc char[LongestNumber];
        value.TryFormat(text, out int length, default, CultureInfo.InvariantCulture);
        _writer.Write(text[..length]);
    }

    private void WriteText(string text) => _writer.Write(CellQuoting.Of(text, options));
}
