namespace Competency.Model.Text;

/// <summary>
/// Texts met before, so that a name is one string however often a table says it. Small and lossy: a place holds the text
/// that came there last. For one thread at a time.
/// </summary>
internal sealed class TextPool
{
    private const int Places = 4096;

    /// <summary>Sentences do not come twice.</summary>
    private const int Longest = 64;

    private readonly string?[] _texts = new string?[Places];

    /// <summary>The text as a string, if possible one made before.</summary>
    public string Get(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest)
        {
            return text.ToString();
        }

        ref string? place = ref _texts[(uint)string.GetHashCode(text, StringComparison.Ordinal) % Places];
        return place is not null && text.SequenceEqual(place) ? place : place = text.ToString();
    }
}
