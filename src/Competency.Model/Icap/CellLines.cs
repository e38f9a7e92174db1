namespace Competency.Model.Icap;

/// <summary>What line feeds mean in the cells of an exported table.</summary>
internal static class CellLines
{
    /// <summary>The items of a cell: before the first code each line is one, after a code lines go on with its item.</summary>
    public static List<CodedItem> Separate(List<CodedItem> items)
    {
        if (items.Count == 0 || items[0].Match is not null || items[0].Text.Span.IndexOfAny('\n', '\r') < 0)
        {
            return items;
        }

        List<CodedItem> separated = [];
        AddLines(separated, items[0]);
        separated.AddRange(items.Skip(1));
        return separated;
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
