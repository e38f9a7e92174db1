namespace Competency.Model.Icap;

/// <summary>What line feeds and separators mean in the cells of an exported table.</summary>
internal static class CellLines
{
    private static readonly char[] Separators = [.. "、；;，, \n\r"];

    /// <summary>
    /// The items of a cell: each line of its own before the first code, lines after a code go on with its item; what
    /// separates an item from the next code is no part of it.
    /// </summary>
    public static List<CodedItem> Separate(List<CodedItem> items)
    {
        List<CodedItem> separated = new(items.Count);
        foreach (CodedItem item in items)
        {
            if (item.Match is null)
            {
                AddLines(separated, item);
            }
            else
            {
                separated.Add(item.IsFollowedByCode ? item with { Text = item.Text.TrimEnd(Separators) } : item);
            }
        }

        return separated;
    }

    private static void AddLines(List<CodedItem> separated, CodedItem item)
    {
        int at = 0;
        while (at <= item.Text.Length)
        {
            int length = item.Text.AsSpan(at).IndexOfAny('\n', '\r');
            int end = length < 0 ? item.Text.Length : at + length;
            string line = item.Text[at..end];
            if (!string.IsNullOrWhiteSpace(line))
            {
                separated.Add(item with { Start = item.Start + at, Text = item.IsFollowedByCode ? line.TrimEnd(Separators) : line });
            }

            at = end + 1;
        }
    }
}
