using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Competency.Model.Text;

namespace Competency.Model.Codes;

/// <summary>
/// The code of a duty (<c>T1</c>), a task (<c>T1.1</c>), a work output (<c>O1.1.1</c>) or a behavioral indicator
/// (<c>P1.1.1</c>): positional within its standard in iCAP, global in NICE (<c>T0005</c>).
/// </summary>
/// <remarks>
/// Text with a canonical form (no surrounding white space, ASCII instead of full-width characters) and natural order (<c>T2.2</c> before
/// <c>T2.10</c>). The default value is the empty code, which equals itself and is never the result of parsing.
/// </remarks>
[JsonConverter(typeof(CompetencyJsonConverter))]
public readonly record struct ItemCode : IComparable<ItemCode>, ISpanParsable<ItemCode>, ISpanFormattable, ICode<ItemCode>
{
    private readonly string? _text;

    private ItemCode(string canonical) => _text = canonical;

    /// <summary>The canonical text; empty for the default value.</summary>
    public string Text => _text ?? "";

    /// <summary>Whether this is the default value: no code.</summary>
    public bool IsEmpty => Text.Length == 0;

    static string ICode<ItemCode>.Description => "the code of a duty, task, output or indicator";

    static ItemCode ICode<ItemCode>.Create(string canonical) => new(canonical);

    /// <summary>Parses a code.</summary>
    /// <param name="s">The code; full-width characters and surrounding white space are allowed.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text is empty, or contains control characters or lone surrogates.</exception>
    public static ItemCode Parse(string s, IFormatProvider? provider = null) => CodeText.Parse<ItemCode>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static ItemCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => CodeText.Parse<ItemCode>(s);

    /// <summary>Parses a code.</summary>
    /// <returns><see langword="false"/> if the text is empty, or contains control characters or lone surrogates.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out ItemCode result) => CodeText.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out ItemCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ItemCode result) =>
        CodeText.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out ItemCode)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ItemCode result) =>
        CodeText.TryParse(s, out result);

    /// <summary>Compares in natural order: digits by their numeric value.</summary>
    public int CompareTo(ItemCode other) => NaturalOrder.Compare(Text, other.Text);

    /// <summary>Whether both codes have the same canonical text.</summary>
    public bool Equals(ItemCode other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

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
