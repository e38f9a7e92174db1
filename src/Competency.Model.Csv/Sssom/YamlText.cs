namespace Competency.Model.Csv.Sssom;

// The small parts of YAML texts.
internal static class YamlText
{
    // Whether a line is name: value; the name may be quoted, the value empty.
    public static bool TrySplitKey(string text, out string key, out string rest)
    {
        (key, rest) = ("", "");
        int colon;
        if (text.Length > 0 && text[0] is '"' or '\'')
        {
            int end = text.IndexOf(text[0], 1);
            colon = end > 0 && end + 1 < text.Length && text[end + 1] == ':' ? end + 1 : -1;
            key = colon > 0 ? text[1..end] : "";
        }
        else
        {
            colon = FindColon(text);
            key = colon > 0 ? text[..colon].TrimEnd() : "";
        }

        bool isSplit = key.Length > 0 && (colon + 1 == text.Length || text[colon + 1] is ' ' or '\t');
        rest = isSplit ? text[(colon + 1)..].Trim() : "";
        return isSplit;
    }

    // The text before a comment, without spaces at its ends.
    public static string WithoutComment(string text)
    {
        int comment = text.IndexOf(" #", StringComparison.Ordinal);
        return (comment < 0 ? text : text[..comment]).Trim();
    }

    // Whether a text can stand without quotes and is read as a text all the same.
    public static bool IsPlain(string text)
    {
        const string Indicators = "-?:,[]{}#&*!|>'\"%@`";
        bool isFree =
            text.Length > 0 &&
            text.AsSpan().Trim().Length == text.Length &&
            !Indicators.Contains(text[0], StringComparison.Ordinal) &&
            !text.Contains(": ", StringComparison.Ordinal) &&
            !text.Contains(" #", StringComparison.Ordinal) &&
            text[^1] != ':' &&
            !text.Any(static character => char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFEFF');
        return isFree && !LooksLikeAnotherType(text) && !HasLoneSurrogate(text);
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
            {
                at++;
            }
            else if (char.IsSurrogate(text[at]))
            {
                return true;
            }
        }

        return false;
    }

    private static int FindColon(string text)
    {
        for (int at = text.IndexOf(':', StringComparison.Ordinal); at >= 0; at = text.IndexOf(':', at + 1))
        {
            if (at + 1 == text.Length || text[at + 1] is ' ' or '\t')
            {
                return at;
            }
        }

        return -1;
    }

    // Numbers, dates, truth values and nothing: YAML would not read them as texts.
    private static bool LooksLikeAnotherType(string text) =>
        text.ToLowerInvariant() is "true" or "false" or "yes" or "no" or "on" or "off" or "null" or "~" ||
        (char.IsAsciiDigit(text[0]) || text[0] is '+' or '.')
            && text.All(static character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '+' or ':' or '_');
}
