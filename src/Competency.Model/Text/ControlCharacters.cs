namespace Competency.Model.Text;

// Characters that print nothing and steer what shows them: C0 without tabs and line ends, DEL, C1, and what turns the reading
// direction (U+202A–202E, U+2066–2069). No name of a competency needs them.
internal static class ControlCharacters
{
    // Whether it is one.
    public static bool Contains(char character) => character switch
    {
        '\t' or '\n' or '\v' or '\f' or '\r' => false,
        >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' => true,
        _ => char.IsControl(character),
    };

    // Whether a text may hold some; a quick look that most texts fail.
    public static bool MayBeIn(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\0', '\u001F')
            || text.ContainsAnyInRange('\u007F', '\u009F')
            || text.ContainsAnyInRange('\u202A', '\u2069');
}
