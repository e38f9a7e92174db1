using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Competency.Model.Text;

namespace Competency.Model.Codes;

// The canonical form that all textual codes share.
internal static class CodeText
{
    // Printable ASCII: a code of nothing else is canonical as it is.
    private static readonly SearchValues<char> Printable =
        SearchValues.Create([.. Enumerable.Range('!', '~' - '!' + 1).Select(static code => (char)code)]);

    // Marks without width, which cells and files have at their ends; readers take them off.
    private const string Invisible = "\u200B\uFEFF";

    // The code without surrounding white space and marks without width, with full-width characters as ordinary ones and runs of
    // white space as one space. False for text that is empty or holds control characters or lone surrogates.
    public static bool TryCanonicalize(ReadOnlySpan<char> text, out string canonical)
    {
        canonical = "";
        StringBuilder builder = new(text.Length);
        bool pendingSpace = false;
        foreach (char character in text)
        {
            char folded = WidthFold.Fold(character);
            if (char.IsWhiteSpace(folded) || (builder.Length == 0 && Invisible.Contains(folded)))
            {
                pendingSpace = builder.Length > 0;
                continue;
            }

            if (char.IsControl(folded))
            {
                return false;
            }

            if (pendingSpace)
            {
                builder.Append(' ');
                pendingSpace = false;
            }

            builder.Append(folded);
        }

        canonical = builder.ToString().TrimEnd([' ', .. Invisible]);
        return canonical.Length > 0 && !LoneSurrogates.ArePresentIn(canonical);
    }

    public static bool TryCanonicalize(string? text, out string canonical)
    {
        if (!string.IsNullOrEmpty(text) && !text.AsSpan().ContainsAnyExcept(Printable))
        {
            canonical = text;
            return true;
        }

        return TryCanonicalize(text.AsSpan(), out canonical);
    }

    public static T Parse<T>(string text, [CallerArgumentExpression(nameof(text))] string? parameter = null)
        where T : struct, ICode<T>
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        return TryParse(text, out T code) ? code : throw NotACode(text, T.Description);
    }

    public static T Parse<T>(ReadOnlySpan<char> text)
        where T : struct, ICode<T>
    {
        return TryParse(text, out T code) ? code : throw NotACode(text, T.Description);
    }

    public static bool TryParse<T>(string? text, out T code)
        where T : struct, ICode<T>
    {
        bool isCode = TryCanonicalize(text, out string canonical);
        code = isCode ? T.Create(canonical) : default;
        return isCode;
    }

    public static bool TryParse<T>(ReadOnlySpan<char> text, out T code)
        where T : struct, ICode<T>
    {
        bool isCode = TryCanonicalize(text, out string canonical);
        code = isCode ? T.Create(canonical) : default;
        return isCode;
    }

    public static bool TryFormat(string value, Span<char> destination, out int charsWritten)
    {
        bool fits = value.TryCopyTo(destination);
        charsWritten = fits ? value.Length : 0;
        return fits;
    }

    public static FormatException NotACode(ReadOnlySpan<char> text, string expected) =>
        new(string.Create(CultureInfo.InvariantCulture, $"'{text}' is not {expected}."));
}
