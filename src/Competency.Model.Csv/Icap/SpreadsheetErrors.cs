namespace Competency.Model.Csv.Icap;

// What spreadsheets write where a formula has no value or a column is too narrow: #REF!, #N/A, ####.
internal static class SpreadsheetErrors
{
    private const int FewestMarks = 3;

    private static readonly string[] Known =
    [
        "#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!",
        "#UNKNOWN!", "#CONNECT!", "#GETTING_DATA", "#ERROR!",
    ];

    // Whether a text is such a mark and nothing else.
    public static bool Are(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] != '#')
        {
            return false;
        }

        bool isTooNarrow = text.Length >= FewestMarks && text.IndexOfAnyExcept('#') < 0;
        return isTooNarrow || IsKnown(text);
    }

    private static bool IsKnown(ReadOnlySpan<char> text)
    {
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
