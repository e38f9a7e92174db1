namespace Competency.Model.Csv.Tables;

// A formula that stands in a row without quotes around it: ="TFB5131-951v1", =HYPERLINK("…","…"). Separators in its texts and in its
// brackets belong to it.
internal static class FormulaCell
{
    // How many bytes the formula has with which a cell begins; 0 if it begins with none, or with one that never ends.
    public static int LengthOf(ReadOnlySpan<byte> text, byte separator)
    {
        if (text.IsEmpty || text[0] != '=')
        {
            return 0;
        }

        (int depth, bool isQuoted, bool any) = (0, false, false);
        int at = 1;
        for (; at < text.Length && text[at] is not ((byte)'\n' or (byte)'\r'); at++)
        {
            bool isQuote = text[at] == '"';
            isQuoted ^= isQuote;
            any |= isQuote;
            depth += isQuoted ? 0 : text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
            if (!isQuoted && depth <= 0 && text[at] == separator)
            {
                break;
            }
        }

        return any && !isQuoted && depth == 0 ? at : 0;
    }
}
