using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Icap.Lines;

// The lines of a file, decoded one at a time so that a file costs little more memory than its bytes. UTF-8 with or without byte
// order mark, UTF-16 with one; Windows, Unix and old Macintosh line ends.
internal sealed class DocumentLines(string file, DiagnosticBag diagnostics)
{
    // The longest line that is read whole, in bytes.
    public const int LongestLine = 1 << 20;

    // How many lines of a file are read.
    public const int MostLines = 100_000;

    // How much of a text a message shows before and after a character.
    private const int CharactersAround = 12;

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> Utf16LittleMark => [0xFF, 0xFE];

    private static ReadOnlySpan<byte> Utf16BigMark => [0xFE, 0xFF];

    public IEnumerable<string> Read(ReadOnlyMemory<byte> content)
    {
        ReadOnlyMemory<byte> bytes = ToUtf8(content);
        bool isValid = Utf8.IsValid(bytes.Span);
        byte lineEnd = bytes.Span.Contains((byte)'\n') ? (byte)'\n' : (byte)'\r';
        int number = 0;
        while (!bytes.IsEmpty)
        {
            int end = bytes.Span.IndexOf(lineEnd);
            ReadOnlyMemory<byte> line = end < 0 ? bytes : bytes[..end];
            bytes = end < 0 ? default : bytes[(end + 1)..];
            number++;
            if (number > MostLines)
            {
                diagnostics.Add(FileRules.LimitReached, Location(number), (Phrase)"lines per text document", MostLines);
                yield break;
            }

            yield return Decode(line.Span, number, isValid);
        }
    }

    private static ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> content)
    {
        if (content.Span.StartsWith(Utf8Mark))
        {
            return content[Utf8Mark.Length..];
        }

        bool isLittle = content.Span.StartsWith(Utf16LittleMark);
        return isLittle || content.Span.StartsWith(Utf16BigMark)
            ? Encoding.Convert(isLittle ? Encoding.Unicode : Encoding.BigEndianUnicode, Encoding.UTF8, content[2..].ToArray())
            : content;
    }

    private string Decode(ReadOnlySpan<byte> line, int number, bool isValid)
    {
        if (line.EndsWith("\r"u8))
        {
            line = line[..^1];
        }

        if (line.Length > LongestLine)
        {
            diagnostics.Add(LineRules.LineTooLong, Location(number), line.Length, LongestLine);
            line = line[..WholeCharacters(line)];
        }

        if (!isValid)
        {
            ReportInvalid(line, number);
        }

        string text = isValid ? Transcode(line) : Encoding.UTF8.GetString(line);
        if (isValid && text.IndexOf('\uFFFD', StringComparison.Ordinal) is int lost and >= 0)
        {
            diagnostics.Add(FileRules.ReplacementCharacter, Location(number, lost + 1), Around(text, lost));
        }

        return text;
    }

    // Decodes bytes that are known to be valid, in one pass.
    private static string Transcode(ReadOnlySpan<byte> line)
    {
        char[] rented = ArrayPool<char>.Shared.Rent(line.Length);
        Utf8.ToUtf16(line, rented, out _, out int length);
        string text = new(rented, 0, length);
        ArrayPool<char>.Shared.Return(rented);
        return text;
    }

    // What of a cell stands around a character.
    private static string Around(string text, int at)
    {
        int start = Math.Max(text.LastIndexOf('\t', at) + 1, at - CharactersAround);
        int end = Math.Min(text.Length, at + CharactersAround);
        int tab = text.IndexOf('\t', at);
        return text[start..(tab >= 0 && tab < end ? tab : end)].Trim();
    }

    // The longest part within the limit that does not cut a character.
    private static int WholeCharacters(ReadOnlySpan<byte> line)
    {
        int length = LongestLine;
        while (length > LongestLine - 4 && (line[length] & 0xC0) == 0x80)
        {
            length--;
        }

        return length;
    }

    private void ReportInvalid(ReadOnlySpan<byte> line, int number)
    {
        int at = 0;
        while (at < line.Length)
        {
            if (Rune.DecodeFromUtf8(line[at..], out _, out int consumed) != System.Buffers.OperationStatus.Done)
            {
                diagnostics.Add(
                    FileRules.InvalidBytes, Location(number, Encoding.UTF8.GetCharCount(line[..at]) + 1), at + 1, line[at], "UTF-8");
                return;
            }

            at += consumed;
        }
    }

    private SourceLocation Location(int line, int? column = null) => new() { File = file, Line = line, Column = column };
}
