namespace Competency.Model.Csv;

/// <summary>The encodings that tables are read in. A byte order mark always has the last word.</summary>
public enum CsvEncoding
{
    /// <summary>By the byte order mark; else UTF-16 if zeros say so; else UTF-8 or Big5, whichever has fewer bytes that it cannot read.</summary>
    Detect,

    /// <summary>UTF-8.</summary>
    Utf8,

    /// <summary>UTF-16, the low byte first.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16, the high byte first.</summary>
    Utf16BigEndian,

    /// <summary>Big5 in the reading of Windows, code page 950.</summary>
    Big5,
}
