using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Competency.Model.Text;

namespace Competency.Model.Codes;

/// <summary>
/// The code of a competency standard: <c>APA2654-001v4</c> in iCAP, a URI in ESCO, <c>11-1011.00</c> in O*NET; <c>~</c> and the title for a
/// document without a code.
/// </summary>
/// <remarks>
/// Text with a canonical form (no surrounding white space, ASCII instead of full-width characters) and natural order (<c>T2.2</c> before
/// <c>T2.10</c>). The default value is the empty code, which equals itself and is never the result of parsing.
/// </remarks>
/// <example>
/// <code>
/// StandardCode code = StandardCode.Parse("ＴＦＢ５１３１－９０１ｖ１");
/// Console.WriteLine(code); // TFB5131-901v1
/// </code>
/// </example>
[JsonConverter(typeof(CompetencyJsonConverter))]
public readonly record struct StandardCode : IComparable<StandardCode>, ISpanParsable<StandardCode>, ISpanFormattable, ICode<StandardCode>
{
    private readonly string? _text;

    private StandardCode(string canonical) => _text = canonical;

    /// <summary>The canonical text; empty for the default value.</summary>
    public string Text => _text ?? "";

    /// <summary>Whether this is the default value: no code.</summary>
    public bool IsEmpty => Text.Length == 0;

    static string ICode<StandardCode>.Description => "the code of a standard";

    static StandardCode ICode<StandardCode>.Create(string canonical) => new(IcapCode.Canonicalize(canonical));

    /// <summary>Parses a code.</summary>
    /// <param name="s">The code; full-width characters and surrounding white space are allowed.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text is empty, or contains control characters or lone surrogates.</exception>
    public static StandardCode Parse(string s, IFormatProvider? provider = null) => CodeText.Parse<StandardCode>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static StandardCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => CodeText.Parse<StandardCode>(s);

    /// <summary>Parses a code.</summary>
    /// <returns><see langword="false"/> if the text is empty, or contains control characters or lone surrogates.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out StandardCode result) => CodeText.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out StandardCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out StandardCode result) =>
        CodeText.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out StandardCode)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out StandardCode result) =>
        CodeText.TryParse(s, out result);

    /// <summary>Compares in natural order: digits by their numeric value.</summary>
    public int CompareTo(StandardCode other) => NaturalOrder.Compare(Text, other.Text);

    /// <summary>Whether both codes have the same canonical text.</summary>
    public bool Equals(StandardCode other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The canonical text.</summary>
    public override string ToString() => Text;

    /// <inheritdoc cref="ToString()"/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Text;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CodeText.TryFormat(Text, destination, out charsWritten);
}
