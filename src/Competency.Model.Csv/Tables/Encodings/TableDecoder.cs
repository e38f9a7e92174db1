using System.Text.Unicode;

namespace Competency.Model.Csv.Tables.Encodings;

// Finds the encoding of a file and makes UTF-8 of it. Nothing is replaced in silence.
internal static class TableDecoder
{
    // How much is decoded in every candidate, to see in which of them it has known headings.
    private const int LongestTrial = 1 << 14;

    // What DOS and CP/M write behind the last byte.
    private const byte EndOfFile = 0x1A;

    private static readonly LegacyEncoding[] Candidates =
        [new Big5Encoding(), new Gb18030Encoding(), new ShiftJisEncoding(), new WesternEncoding()];

    // The text of the file.
    // content: Its bytes.
    // given: The encoding that the caller names; a byte order mark has the last word.
    // isTable: Whether a text is a known table: it decides where the bytes leave the encoding in doubt.
    public static TableText Decode(ReadOnlyMemory<byte> content, CsvEncoding given, Func<TableText, bool>? isTable = null)
    {
        TableText text = DecodeText(content, given, isTable);
        return text.Invalid.Count > 0 ? text : text with { Utf8 = MarkdownTable.ToCsv(text.Utf8) };
    }

    private static TableText DecodeText(ReadOnlyMemory<byte> content, CsvEncoding given, Func<TableText, bool>? isTable)
    {
        ReadOnlySpan<byte> bytes = content.Span;
        if (bytes.StartsWith("\uFEFF"u8))
        {
            return Utf8Decoder.Decode(content["\uFEFF"u8.Length..].TrimEnd(EndOfFile));
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return Utf16Decoder.Decode(bytes[2..], isLittle: bytes[0] == 0xFF);
        }

        return given switch
        {
            CsvEncoding.Utf8 => Utf8Decoder.Decode(content.TrimEnd(EndOfFile)),
            CsvEncoding.Utf16LittleEndian => Utf16Decoder.Decode(bytes, isLittle: true),
            CsvEncoding.Utf16BigEndian => Utf16Decoder.Decode(bytes, isLittle: false),
            CsvEncoding.Detect => Detect(content, isTable),
            _ => Array.Find(Candidates, encoding => encoding.Value == given)!.Decode(bytes.TrimEnd(EndOfFile)),
        };
    }

    private static TableText Detect(ReadOnlyMemory<byte> content, Func<TableText, bool>? isTable)
    {
        if (UnmarkedUtf16.Find(content.Span) is CsvEncoding utf16)
        {
            return Utf16Decoder.Decode(content.Span, isLittle: utf16 == CsvEncoding.Utf16LittleEndian) with { IsGuess = true };
        }

        content = content.TrimEnd(EndOfFile);
        if (Utf8.IsValid(content.Span))
        {
            return MisreadText.Restore(content) ?? new TableText(content, Utf8Decoder.Name, IsGuess: false, []);
        }

        return Likeliest(content, isTable) is LegacyEncoding found
            ? found.Decode(content.Span) with { IsGuess = true }
            : Utf8Decoder.Decode(content);
    }

    // The encoding in which the bytes surprise least; null for UTF-8. An encoding in which the beginning has known headings is
    // preferred to those in which it has none.
    private static LegacyEncoding? Likeliest(ReadOnlyMemory<byte> content, Func<TableText, bool>? isTable)
    {
        ReadOnlySpan<byte> sample = Surprise.Sample(content.Span);
        LegacyEncoding? likeliest = null;
        double least = Surprise.OfUtf8(sample);
        bool hasHeadings = isTable is not null && isTable(Utf8Decoder.Decode(Beginning(content)));
        foreach (LegacyEncoding candidate in Candidates)
        {
            double surprise = Surprise.Of(sample, candidate);
            bool isTableThen = isTable is not null && isTable(candidate.Decode(Beginning(content).Span));
            if (isTableThen == hasHeadings ? surprise < least : isTableThen)
            {
                (likeliest, least, hasHeadings) = (candidate, surprise, isTableThen);
            }
        }

        return likeliest;
    }

    private static ReadOnlyMemory<byte> Beginning(ReadOnlyMemory<byte> content) =>
        content.Length <= LongestTrial ? content : content[..(content.Span[..LongestTrial].LastIndexOf((byte)'\n') + 1)];
}
