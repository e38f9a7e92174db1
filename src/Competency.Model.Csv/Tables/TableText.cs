namespace Competency.Model.Csv.Tables;

/// <summary>The text of a file as UTF-8 without byte order mark, and what could not be decoded.</summary>
/// <param name="Utf8">Valid UTF-8; the bytes of the file themselves where they are.</param>
/// <param name="Encoding">The encoding that was read, for messages.</param>
/// <param name="IsGuess">Whether the encoding follows from nothing but the bytes making sense in it.</param>
/// <param name="Invalid">The bytes for which U+FFFD stands, in order.</param>
internal sealed record TableText(ReadOnlyMemory<byte> Utf8, string Encoding, bool IsGuess, IReadOnlyList<InvalidByte> Invalid)
{
    /// <summary>The line of the file on which the text begins, counted from 1.</summary>
    public int FirstLine { get; init; } = 1;

    /// <summary>The text behind a place, at the beginning of a line.</summary>
    public TableText From(int offset) => this with
    {
        Utf8 = Utf8[offset..],
        FirstLine = FirstLine + LineCounter.Breaks(Utf8.Span[..offset]),
        Invalid = [.. Invalid
            .Where(invalid => invalid.Offset >= offset)
            .Select(invalid => invalid with { Offset = invalid.Offset - offset })],
    };
}
