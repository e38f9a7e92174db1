using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Competency.Model.Codes;

/// <summary>
/// The parts of a standard code of Taiwan's iCAP, <c>APA2654-001v4</c>: job category (職類別), national occupation classification (職業別, 4
/// digits), serial number and version.
/// </summary>
/// <remarks>
/// The base code is the identity across versions; names can change. The first version may have no suffix: <see cref="Version"/> is then
/// <see langword="null"/> and <see cref="VersionNumber"/> is 1. The canonical form has capital letters and a lower-case <c>v</c>. The
/// default value is the empty code.
/// </remarks>
[JsonConverter(typeof(CompetencyJsonConverter))]
public readonly record struct IcapCode : IComparable<IcapCode>, ISpanParsable<IcapCode>, ISpanFormattable
{
    private const int BaseLength = 11;
    private const int LongestVersion = 4;

    private readonly string? _base;

    private IcapCode(string baseCode, int? version)
    {
        _base = baseCode;
        Version = version;
    }

    /// <summary>The code without its version, which is the identity across versions: <c>APA2654-001</c>.</summary>
    public string Base => _base ?? "";

    /// <summary>The job category: three letters.</summary>
    public string Category => Base.Length == 0 ? "" : Base[..3];

    /// <summary>The national occupation classification: four digits.</summary>
    public string Occupation => Base.Length == 0 ? "" : Base[3..7];

    /// <summary>The serial number within category and occupation: three digits.</summary>
    public string Serial => Base.Length == 0 ? "" : Base[8..];

    /// <summary>The version as written, from 1; <see langword="null"/> if the code has no suffix.</summary>
    public int? Version { get; }

    /// <summary>The version, from 1; 1 if the code has no suffix.</summary>
    public int VersionNumber => Version ?? 1;

    /// <summary>Parses a code.</summary>
    /// <param name="s">The code, in upper or lower case; full-width characters are allowed.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text does not have the shape of an iCAP code.</exception>
    public static IcapCode Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static IcapCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out IcapCode code) ? code : throw CodeText.NotACode(s, "an iCAP code such as APA2654-001v4");

    /// <summary>Parses a code, in upper or lower case; full-width characters are allowed.</summary>
    /// <returns>Whether the text has the shape of an iCAP code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out IcapCode result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, out IcapCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IcapCode result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out IcapCode)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out IcapCode result)
    {
        result = default;
        return CodeText.TryCanonicalize(s, out string canonical) && TryRead(canonical, out result);
    }

    /// <summary>Compares by category, occupation and serial number, then by version.</summary>
    public int CompareTo(IcapCode other)
    {
        int order = string.CompareOrdinal(Base, other.Base);
        return order != 0 ? order : (Version ?? 0).CompareTo(other.Version ?? 0);
    }

    /// <summary>Whether both codes are the same, suffix included.</summary>
    public bool Equals(IcapCode other) => string.Equals(Base, other.Base, StringComparison.Ordinal) && Version == other.Version;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Base, Version);

    /// <summary>The canonical text.</summary>
    public override string ToString() =>
        Version is int version ? string.Create(CultureInfo.InvariantCulture, $"{Base}v{version}") : Base;

    /// <inheritdoc cref="ToString()"/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CodeText.TryFormat(ToString(), destination, out charsWritten);

    // The canonical form of a text that has the shape of an iCAP code; any other text as it is.
    internal static string Canonicalize(string text) => TryRead(text, out IcapCode code) ? code.ToString() : text;

    private static bool TryRead(string text, out IcapCode code)
    {
        code = default;
        if (text.Length < BaseLength || !HasBaseShape(text) || !TryReadVersion(text.AsSpan(BaseLength), out int? version))
        {
            return false;
        }

        code = new IcapCode(text[..BaseLength].ToUpperInvariant(), version);
        return true;
    }

    private static bool HasBaseShape(string text)
    {
        for (int i = 0; i < BaseLength; i++)
        {
            bool fits = i < 3 ? char.IsAsciiLetter(text[i]) : i == 7 ? text[i] == '-' : char.IsAsciiDigit(text[i]);
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryReadVersion(ReadOnlySpan<char> suffix, out int? version)
    {
        version = null;
        if (suffix.IsEmpty)
        {
            return true;
        }

        bool hasShape = suffix[0] is 'v' or 'V' && suffix.Length is > 1 and <= LongestVersion + 1;
        if (hasShape && int.TryParse(suffix[1..], NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0)
        {
            version = number;
            return true;
        }

        return false;
    }
}
