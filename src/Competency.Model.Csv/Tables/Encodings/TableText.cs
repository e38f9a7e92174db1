namespace Competency.Model.Csv.Tables.Encodings;

// The text of a file as UTF-8 without byte order mark, and what could not be decoded.
// Utf8: Valid UTF-8; the bytes of the file themselves where they are.
// Encoding: The encoding that was read, for messages.
// IsGuess: Whether the encoding follows from nothing but the bytes making sense in it.
// Invalid: The bytes for which U+FFFD stands, in order.
internal sealed record TableText(ReadOnlyMemory<byte> Utf8, string Encoding, bool IsGuess, IReadOnlyList<InvalidByte> Invalid)
{
    // The line of the file on which the text begins, counted from 1.
    public int FirstLine { get; init; } = 1;

    // Whether the text was once read in the wrong encoding and saved so, and is restored.
    public bool IsRestored { get; init; }

    // The text behind a place, at the beginning of a line.
    // offset: The place.
    // lines: How many lines are before it.
    public TableText From(int offset, int lines) => this with
    {
        Utf8 = Utf8[offset..],
        FirstLine = FirstLine + lines,
        Invalid = [.. Invalid
            .Where(invalid => invalid.Offset >= offset)
            .Select(invalid => invalid with { Offset = invalid.Offset - offset })],
    };
}
