using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Competency.Model.Text;

namespace Competency.Model.Codes;

/// <summary>
/// The identity of one part within its document: its code; <c>A08#2</c> for the second part with the code <c>A08</c>; <c>~</c> and the
/// title for a part without a code.
/// </summary>
/// <remarks>
/// Text with a canonical form (no surrounding white space, ASCII instead of full-width characters) and natural order (<c>T2.2</c> before
/// <c>T2.10</c>). The default value is the empty identity, which equals itself and is never the result of parsing.
/// </remarks>
[JsonConverter(typeof(CompetencyJsonConverter))]
public readonly record struct LocalId : IComparable<LocalId>, ISpanParsable<LocalId>, ISpanFormattable, ICode<LocalId>
{
    private readonly string? _text;

    private LocalId(string canonical) => _text = canonical;

    /// <summary>The canonical text; empty for the default value.</summary>
    public string Text => _text ?? "";

    /// <summary>Whether this is the default value: no identity.</summary>
    public bool IsEmpty => Text.Length == 0;

    static string ICode<LocalId>.Description => "an identity within a document";

    static LocalId ICode<LocalId>.Create(string canonical) => new(canonical);

    /// <summary>Parses an identity.</summary>
    /// <param name="s">The identity; full-width characters and surrounding white space are allowed.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text is empty, or contains control characters or lone surrogates.</exception>
    public static LocalId Parse(string s, IFormatProvider? provider = null) => CodeText.Parse<LocalId>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static LocalId Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => CodeText.Parse<LocalId>(s);

    /// <summary>Parses an identity.</summary>
    /// <returns><see langword="false"/> if the text is empty, or contains control characters or lone surrogates.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out LocalId result) => CodeText.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out LocalId)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LocalId result) =>
        CodeText.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out LocalId)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out LocalId result) =>
        CodeText.TryParse(s, out result);

    /// <summary>Compares in natural order: digits by their numeric value.</summary>
    public int CompareTo(LocalId other) => NaturalOrder.Compare(Text, other.Text);

    /// <summary>Whether both identities have the same canonical text.</summary>
    public bool Equals(LocalId other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

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
