using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Competency.Model.Text;

namespace Competency.Model.Codes;

/// <summary>
/// The code of a competency element in its document: positional in iCAP (<c>K01</c> has another meaning in each standard), global in ESCO
/// and NICE.
/// </summary>
/// <remarks>
/// Text with a canonical form (no surrounding white space, ASCII instead of full-width characters) and natural order
/// (<c>T2.2</c> before <c>T2.10</c>). The default value is the empty code, which equals itself and is never the result of parsing.
/// <para>
/// Comparing two codes with <c>==</c> does not compile, because the comparison is meaningless across documents: in the national
/// catalog, <c>A01</c> has 31 different names. Compare <see cref="ElementId"/>s, or ask a catalog for concepts.
/// </para>
/// </remarks>
[JsonConverter(typeof(CompetencyJsonConverter))]
public readonly struct ElementCode
    : IEquatable<ElementCode>, IComparable<ElementCode>, ISpanParsable<ElementCode>, ISpanFormattable, ICode<ElementCode>
{
    private const string ComparisonAdvice =
        "An element code means nothing outside its document. Compare ElementIds, or ask a catalog for the concepts of both.";

    private readonly string? _text;

    private ElementCode(string canonical) => _text = canonical;

    /// <summary>The canonical text; empty for the default value.</summary>
    public string Text => _text ?? "";

    /// <summary>Whether this is the default value: no code.</summary>
    public bool IsEmpty => Text.Length == 0;

    static string ICode<ElementCode>.Description => "the code of a competency element";

    static ElementCode ICode<ElementCode>.Create(string canonical) => new(canonical);

    /// <summary>Parses a code.</summary>
    /// <param name="s">The code; full-width characters and surrounding white space are allowed.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text is empty, or contains control characters or lone surrogates.</exception>
    public static ElementCode Parse(string s, IFormatProvider? provider = null) => CodeText.Parse<ElementCode>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static ElementCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => CodeText.Parse<ElementCode>(s);

    /// <summary>Parses a code.</summary>
    /// <returns><see langword="false"/> if the text is empty, or contains control characters or lone surrogates.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out ElementCode result) => CodeText.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out ElementCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ElementCode result) =>
        CodeText.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out ElementCode)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ElementCode result) =>
        CodeText.TryParse(s, out result);

    /// <summary>Compares in natural order: digits by their numeric value.</summary>
    public int CompareTo(ElementCode other) => NaturalOrder.Compare(Text, other.Text);

    /// <summary>Whether both codes have the same canonical text.</summary>
    public bool Equals(ElementCode other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ElementCode other && Equals(other);

    /// <summary>The canonical text.</summary>
    public override string ToString() => Text;

    /// <inheritdoc cref="ToString()"/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Text;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CodeText.TryFormat(Text, destination, out charsWritten);

    /// <summary>Does not compile: codes of different documents are not comparable.</summary>
    [Obsolete(ComparisonAdvice, error: true)]
    public static bool operator ==(ElementCode left, ElementCode right) => left.Equals(right);

    /// <summary>Does not compile: codes of different documents are not comparable.</summary>
    [Obsolete(ComparisonAdvice, error: true)]
    public static bool operator !=(ElementCode left, ElementCode right) => !left.Equals(right);
}
