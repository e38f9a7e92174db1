namespace Competency.Model.Icap.Cells;

// What line feeds mean in the cells of an exported table.
internal static class CellLines
{
    // The items of a cell: before the first code each line is one, after a code lines go on with its item.
    public static List<CodedItem> Separate(List<CodedItem> items)
    {
        if (!ArePresentIn(items))
        {
            return items;
        }

        List<CodedItem> separated = [];
        Separate(items, separated);
        return separated;
    }

    // Whether text of several lines stands before the first code.
    public static bool ArePresentIn(List<CodedItem> items) =>
        items.Count > 0 && !items[0].HasCode && items[0].Text.Span.IndexOfAny('\n', '\r') >= 0;

    // Puts the items into a list, the lines before the first code each by itself.
    public static void Separate(List<CodedItem> items, List<CodedItem> separated)
    {
        AddLines(separated, items[0]);
        for (int i = 1; i < items.Count; i++)
        {
            separated.Add(items[i]);
        }
    }

    private static void AddLines(List<CodedItem> separated, CodedItem item)
    {
        int at = 0;
        while (at <= item.Text.Length)
        {
            int length = item.Text.Span[at..].IndexOfAny('\n', '\r');
            int end = length < 0 ? item.Text.Length : at + length;
            ReadOnlyMemory<char> line = item.Text[at..end];
            if (!line.Span.IsWhiteSpace())
            {
                separated.Add(item with { Start = item.Start + at, Text = line });
            }

            at = end + 1;
        }
    }
}
