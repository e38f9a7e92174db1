namespace Competency.Model.Csv.Tables;

// The text of a file as UTF-8 without byte order mark, and what could not be decoded.
// Utf8: Valid UTF-8; the bytes of the file themselves where they are.
// Encoding: The encoding that was read, for messages.
// IsGuess: Whether the encoding follows from nothing but the bytes making sense in it.
// Invalid: The bytes for which U+FFFD stands, in order.
internal sealed record TableText(ReadOnlyMemory<byte> Utf8, string Encoding, bool IsGuess, IReadOnlyList<InvalidByte> Invalid)
{
    // The line of the file on which the text begins, counted from 1.
    public int FirstLine { get; init; } = 1;

    // The text behind a place, at the beginning of a line.
    public TableText From(int offset) => this with
    {
        Utf8 = Utf8[offset..],
        FirstLine = FirstLine + LineCounter.Breaks(Utf8.Span[..offset]),
        Invalid = [.. Invalid
            .Where(invalid => invalid.Offset >= offset)
            .Select(invalid => invalid with { Offset = invalid.Offset - offset })],
    };
}
