using System.Security.Cryptography;
using System.Text;

namespace Competency.Model.Csv.Frameworks.Case;

// Identifiers for what has none of the form that CASE asks for: the same for the same names, always.
internal static class CaseIdentifiers
{
    private const int Version = 8;

    // Whether a code is an identifier of that form.
    public static bool IsIdentifier(string code) => Guid.TryParseExact(code, "D", out _);

    // Whether an identifier was made by Of, which alone makes those of version 8.
    public static bool IsMade(string identifier) => IsIdentifier(identifier) && identifier[14] == '8';

    // An identifier that follows from names (RFC 9562, version 8).
    public static string Of(params ReadOnlySpan<string> names)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', names!)));
        hash[6] = (byte)((hash[6] & 0x0F) | (Version << 4));
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true).ToString("D");
    }
}
