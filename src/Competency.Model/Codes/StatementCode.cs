using System.Diagnostics.CodeAnalysis;
using Competency.Model.Text;

namespace Competency.Model.Codes;

/// <summary>The code of a statement beneath a task: a work output (<c>O1.1.1</c>) or a behavioral indicator (<c>P1.1.1</c>).</summary>
/// <remarks>
/// Text with a canonical form (no surrounding white space, ordinary instead of full-width characters) and natural order
/// (<c>T2.2</c> before <c>T2.10</c>). The default value is the empty code: harmless, equal to itself, and never parsed.
/// </remarks>
public readonly record struct StatementCode : IComparable<StatementCode>, ISpanParsable<StatementCode>, ISpanFormattable
{
    private readonly string? _text;

    private StatementCode(string canonical) => _text = canonical;

    /// <summary>The canonical text; empty for the default value.</summary>
    public string Text => _text ?? "";

    /// <summary>Whether this is the default value, which stands for no code.</summary>
    public bool IsEmpty => Text.Length == 0;

    /// <summary>The code that the text stands for; throws <see cref="FormatException"/> if it stands for none.</summary>
    public static StatementCode Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static StatementCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out StatementCode code) ? code : throw CodeText.NotACode(s, "the code of an output or indicator");

    /// <summary>Whether the text stands for a code: anything but emptiness and control characters.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out StatementCode result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, out StatementCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out StatementCode result)
    {
        bool parsed = CodeText.TryCanonicalize(s, out string canonical);
        result = parsed ? new StatementCode(canonical) : default;
        return parsed;
    }

    /// <inheritdoc cref="TryParse(string?, out StatementCode)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out StatementCode result)
    {
        bool parsed = CodeText.TryCanonicalize(s, out string canonical);
        result = parsed ? new StatementCode(canonical) : default;
        return parsed;
    }

    /// <summary>Orders codes naturally, numbers in them by value.</summary>
    public int CompareTo(StatementCode other) => NaturalOrder.Compare(Text, other.Text);

    /// <summary>Whether both are the same code, character by character.</summary>
    public bool Equals(StatementCode other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

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
