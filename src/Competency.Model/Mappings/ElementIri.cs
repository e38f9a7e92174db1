using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Competency.Model.Codes;

namespace Competency.Model.Mappings;

/// <summary>
/// The identifiers of elements in mappings: <c>urn:competency:APA2654-001v4/K02</c>, in files
/// <c>competency:APA2654-001v4/K02</c>.
/// </summary>
/// <remarks>
/// Owner and local identity, separated by a slash. Characters not allowed there are percent-encoded as UTF-8 (<c>A08#2</c> is
/// <c>A08%232</c>); Chinese characters are not encoded. An element with a web address as its code (ESCO) has that address.
/// </remarks>
public static class ElementIri
{
    /// <summary>The beginning of the identifiers of elements.</summary>
    public const string Prefix = "urn:competency:";

    /// <summary>The name of the prefix in the files that this library writes.</summary>
    public const string PrefixName = "competency";

    private const string Unreserved = "-._~";

    /// <summary>The identifier of an element.</summary>
    /// <param name="id">The identity of the element.</param>
    /// <exception cref="ArgumentException">The identity is the default value, which is of no element.</exception>
    public static string Of(ElementId id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id.Owner, nameof(id));
        return IsAddress(id.Local.Text) ? id.Local.Text : Full(id);
    }

    /// <summary>The identifier of a standard or vocabulary as a source of elements: <c>urn:competency:APA2654-001v4</c>.</summary>
    /// <param name="owner">The key of the standard, or the id of the vocabulary.</param>
    /// <exception cref="ArgumentException">The owner is empty.</exception>
    public static string OfOwner(string owner)
    {
        ArgumentException.ThrowIfNullOrEmpty(owner);
        return Prefix + Encode(owner);
    }

    /// <summary>Parses an identifier with <see cref="Prefix"/>; other identifiers, such as web addresses, are refused.</summary>
    /// <param name="iri">The identifier.</param>
    /// <param name="id">The identity of the element; the default value if refused.</param>
    /// <returns>Whether the identifier is one of an element.</returns>
    public static bool TryParse([NotNullWhen(true)] string? iri, out ElementId id)
    {
        id = default;
        if (iri is null || !iri.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return false;
        }

        ReadOnlySpan<char> path = iri.AsSpan(Prefix.Length);
        int slash = path.IndexOf('/');
        if (slash <= 0 || !LocalId.TryParse(Uri.UnescapeDataString(path[(slash + 1)..]), null, out LocalId local))
        {
            return false;
        }

        id = new ElementId(Uri.UnescapeDataString(path[..slash]), local);
        return true;
    }

    /// <summary>
    /// The identifier with its characters encoded in the one canonical way; any other identifier is returned unchanged.
    /// </summary>
    /// <param name="iri">The identifier.</param>
    public static string Normalize(string iri)
    {
        ArgumentNullException.ThrowIfNull(iri);
        return TryParse(iri, out ElementId id) ? Full(id) : iri;
    }

    // The identifier with the owner, also for a code that is a web address.
    internal static string Full(ElementId id) => $"{Prefix}{Encode(id.Owner)}/{Encode(id.Local.Text)}";

    private static bool IsAddress(string code) =>
        code.StartsWith("http://", StringComparison.Ordinal) || code.StartsWith("https://", StringComparison.Ordinal);

    private static string Encode(string text)
    {
        StringBuilder encoded = new(text.Length);
        Span<byte> utf8 = stackalloc byte[4];
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsPlain(rune))
            {
                encoded.Append(rune);
                continue;
            }

            foreach (byte value in utf8[..rune.EncodeToUtf8(utf8)])
            {
                encoded.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
            }
        }

        return encoded.ToString();
    }

    // Unreserved characters of ASCII, and beyond ASCII all but spaces, direction marks, private use and specials (RFC 3987).
    private static bool IsPlain(Rune rune) => rune.IsAscii
        ? char.IsAsciiLetterOrDigit((char)rune.Value) || Unreserved.Contains((char)rune.Value, StringComparison.Ordinal)
        : rune.Value is > 0xA0 and < 0xE0000
            and not (>= 0x2000 and <= 0x206F)
            and not 0x3000
            and not (>= 0xE000 and <= 0xF8FF)
            and not (>= 0xFDD0 and <= 0xFDEF)
            and not (>= 0xFE00 and <= 0xFE0F)
            and not 0xFEFF
            and not (>= 0xFFF0 and <= 0xFFFF);
}
