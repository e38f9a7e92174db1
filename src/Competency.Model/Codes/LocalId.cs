using System.Diagnostics.CodeAnalysis;
using Competency.Model.Text;

namespace Competency.Model.Codes;

/// <summary>What one part of a document is called within it: its code; <c>A08#2</c> when the document gives that code to a second thing; <c>~</c> and the title when it gives none.</summary>
/// <remarks>
/// Text with a canonical form (no surrounding white space, ordinary instead of full-width characters) and natural order
/// (<c>T2.2</c> before <c>T2.10</c>). The default value is the empty code: harmless, equal to itself, and never parsed.
/// </remarks>
public readonly record struct LocalId : IComparable<LocalId>, ISpanParsable<LocalId>, ISpanFormattable
{
    private readonly string? _text;

    private LocalId(string canonical) => _text = canonical;

    /// <summary>The canonical text; empty for the default value.</summary>
    public string Text => _text ?? "";

    /// <summary>Whether this is the default value, which stands for no code.</summary>
    public bool IsEmpty => Text.Length == 0;

    /// <summary>The code that the text stands for; throws <see cref="FormatException"/> if it stands for none.</summary>
    public static LocalId Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static LocalId Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out LocalId code) ? code : throw CodeText.NotACode(s, "an identity within a document");

    /// <summary>Whether the text stands for a code: anything but emptiness and control characters.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out LocalId result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, out LocalId)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LocalId result)
    {
        bool parsed = CodeText.TryCanonicalize(s, out string canonical);
        result = parsed ? new LocalId(canonical) : default;
        return parsed;
    }

    /// <inheritdoc cref="TryParse(string?, out LocalId)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out LocalId result)
    {
        bool parsed = CodeText.TryCanonicalize(s, out string canonical);
        result = parsed ? new LocalId(canonical) : default;
        return parsed;
    }

    /// <summary>Orders codes naturally, numbers in them by value.</summary>
    public int CompareTo(LocalId other) => NaturalOrder.Compare(Text, other.Text);

    /// <summary>Whether both are the same code, character by character.</summary>
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
