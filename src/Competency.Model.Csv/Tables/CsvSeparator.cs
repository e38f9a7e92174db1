namespace Competency.Model;

/// <summary>
/// The separator of cells: a comma, a semicolon, a tab, a vertical bar, or another ASCII character that no text needs. A first line such
/// as <c>sep=;</c> takes precedence over <see cref="Detect"/>.
/// </summary>
/// <example>
/// <code>
/// CsvReadingOptions options = new() { Separator = CsvSeparator.Of('^') };
/// </code>
/// </example>
public readonly record struct CsvSeparator
{
    private readonly byte _value;

    private CsvSeparator(char value) => _value = (byte)value;

    /// <summary>
    /// Detected, the default: the most frequent of the named separators in the header row, or another one that makes known headings of it.
    /// </summary>
    public static CsvSeparator Detect => default;

    /// <summary>A comma.</summary>
    public static CsvSeparator Comma => new(',');

    /// <summary>A semicolon.</summary>
    public static CsvSeparator Semicolon => new(';');

    /// <summary>A tab.</summary>
    public static CsvSeparator Tab => new('\t');

    /// <summary>A vertical bar.</summary>
    public static CsvSeparator Pipe => new('|');

    // The separator as it stands in UTF-8; 0 if it is detected.
    internal byte Value => _value;

    /// <summary>Any ASCII character but letters, digits, blanks, quotation marks, the hyphen and line ends.</summary>
    /// <param name="character">The character.</param>
    /// <exception cref="ArgumentException">The character cannot separate cells.</exception>
    public static CsvSeparator Of(char character) =>
        CanSeparate(character)
            ? new CsvSeparator(character)
            : throw new ArgumentException(
                $"U+{(int)character:X4} cannot separate cells. Use a sign of ASCII such as ^ or ~.", nameof(character));

    /// <summary>Reads the name of a separator (comma, semicolon, tab, pipe) or the character itself.</summary>
    /// <param name="text">The name, in any case, or one character.</param>
    /// <param name="separator">The separator; <see cref="Detect"/> if there is none.</param>
    /// <returns>Whether the text is a separator.</returns>
    public static bool TryParse(string? text, out CsvSeparator separator)
    {
        separator = text?.ToLowerInvariant() switch
        {
            "comma" => Comma,
            "semicolon" => Semicolon,
            "tab" or "\\t" => Tab,
            "pipe" or "bar" => Pipe,
            [char sign] when CanSeparate(sign) => new CsvSeparator(sign),
            _ => Detect,
        };
        return separator != Detect;
    }

    /// <summary>The name or the character; <c>detect</c> if it is detected.</summary>
    public override string ToString() => _value switch
    {
        0 => "detect",
        (byte)',' => "comma",
        (byte)';' => "semicolon",
        (byte)'\t' => "tab",
        (byte)'|' => "pipe",
        _ => ((char)_value).ToString(),
    };

    // The separator for a byte that is known to be one.
    internal static CsvSeparator Known(byte value) => new((char)value);

    private static bool CanSeparate(char character) =>
        char.IsAscii(character)
        && !char.IsAsciiLetterOrDigit(character)
        && character is not ('\0' or ' ' or '"' or '\'' or '-' or '\r' or '\n');
}
