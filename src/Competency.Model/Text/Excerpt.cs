namespace Competency.Model.Text;

// The beginning of a text, short enough for a message.
internal static class Excerpt
{
    private const int MaxLength = 40;

    public static string Of(string text) => Of(text, MaxLength);

    // A surrogate pair is never cut in two.
    public static string Of(string text, int maxLength)
    {
        if (text.Length <= maxLength)
        {
            return text;
        }

        int length = char.IsHighSurrogate(text[maxLength - 1]) ? maxLength - 1 : maxLength;
        return string.Concat(text.AsSpan(0, length), "…");
    }
}
