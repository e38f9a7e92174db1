namespace Competency.Model;

/// <summary>Encodings of tables. A byte order mark takes precedence over all of them.</summary>
public enum CsvEncoding
{
    /// <summary>
    /// Detected: UTF-16 if the separators and line ends have zero bytes, and UTF-8 if all bytes are valid; otherwise the likeliest of the
    /// encodings below, by the headings and the frequency of characters that the text then has (<c>CM6001</c>).
    /// </summary>
    Detect,

    /// <summary>UTF-8.</summary>
    Utf8,

    /// <summary>UTF-16, low byte first.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16, high byte first.</summary>
    Utf16BigEndian,

    /// <summary>Big5 as Windows reads it, code page 950, with the characters of ETEN and of the Hong Kong supplement.</summary>
    Big5,

    /// <summary>GB 18030, and with it GBK and GB 2312.</summary>
    Gb18030,

    /// <summary>Shift_JIS as Windows reads it, code page 932.</summary>
    ShiftJis,

    /// <summary>Windows-1252, and with it Latin-1.</summary>
    Windows1252,
}
