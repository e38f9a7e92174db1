namespace Competency.Model;

/// <summary>Encodings of tables. A byte order mark takes precedence over all of them.</summary>
public enum CsvEncoding
{
    /// <summary>
    /// Detected: UTF-16 if the separators and line ends have zero bytes; otherwise UTF-8 or Big5, the one with fewer invalid bytes.
    /// </summary>
    Detect,

    /// <summary>UTF-8.</summary>
    Utf8,

    /// <summary>UTF-16, low byte first.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16, high byte first.</summary>
    Utf16BigEndian,

    /// <summary>Big5 as Windows reads it, code page 950.</summary>
    Big5,
}
