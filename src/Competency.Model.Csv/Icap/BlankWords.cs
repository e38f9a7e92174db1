namespace Competency.Model.Csv.Icap;

// What programs write where a value is null: nan of pandas, \N and NULL of databases, <NA>.
internal static class BlankWords
{
    private const int Longest = 6;

    private static readonly string[] Known = ["nan", "NULL", "\\N", "(null)", "<NA>", "NaT", "None", "<null>", "[null]"];

    // Whether a text is such a word and nothing else.
    public static bool Are(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest || text[0] is not ('n' or 'N' or '\\' or '(' or '<' or '['))
        {
            return false;
        }

        foreach (string known in Known)
        {
            if (text.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
