using System.Buffers;
using System.Globalization;
using System.Text;

namespace Competency.Model.Csv.Tables;

/// <summary>Writes rows by RFC 4180: comma, CR LF, quotes where they are needed.</summary>
internal sealed class RowWriter(Stream stream, CsvWritingOptions options, bool leavesOpen = false) : IDisposable
{
    private const int LongestNumber = 32;

    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    private readonly StreamWriter _writer = new(stream, new UTF8Encoding(options.ByteOrderMark), leaveOpen: leavesOpen);

    /// <summary>Writes headings, which are never escaped.</summary>
    public void WriteHeadings(IEnumerable<string> headings)
    {
        _writer.Write(string.Join(',', headings));
        _writer.Write("\r\n");
    }

    /// <summary>Writes a row.</summary>
    public void Write(string?[] cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                _writer.Write(',');
            }

            WriteCell(cells[i] ?? "");
        }

        _writer.Write("\r\n");
    }

    /// <summary>Writes a row of texts and, after them, numbers, which are no formulas even below 0.</summary>
    public void Write(ReadOnlySpan<string> texts, ReadOnlySpan<double> numbers)
    {
        Span<char> number = stackalloc char[LongestNumber];
        for (int i = 0; i < texts.Length; i++)
        {
            _writer.Write(i > 0 ? "," : "");
            WriteCell(texts[i]);
        }

        foreach (double value in numbers)
        {
            _writer.Write(',');
            value.TryFormat(number, out int length, default, CultureInfo.InvariantCulture);
            _writer.Write(number[..length]);
        }

        _writer.Write("\r\n");
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private void WriteCell(string cell)
    {
        bool isEscaped = FormulaEscape.IsNeeded(cell, options.EscapeFormulas);
        bool isQuoted = cell.Length > 0 && (cell.AsSpan().ContainsAny(Quoted) || char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1]));
        if (isQuoted)
        {
            _writer.Write('"');
        }

        if (isEscaped)
        {
            _writer.Write('\'');
        }

        _writer.Write(isQuoted ? cell.Replace("\"", "\"\"", StringComparison.Ordinal) : cell);
        if (isQuoted)
        {
            _writer.Write('"');
        }
    }
}
