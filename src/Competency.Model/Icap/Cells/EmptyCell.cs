using Competency.Model.Text;

namespace Competency.Model.Icap.Cells;

// Cells that say that there is nothing to say: 無, －, N/A.
internal static class EmptyCell
{
    private const int Longest = 5;

    private static readonly string[] Words = ["無", "略", "N/A", "NA", "-", "--", "—", "——", "–", "/", "x", "無產出", "None", "nil"];

    // Whether the cell holds a word or stroke for nothing.
    public static bool SaysNothing(ReadOnlySpan<char> cell)
    {
        if (cell.Length > Longest)
        {
            return false;
        }

        string text = WidthFold.Fold(cell.ToString()).Trim('。', '.', ' ', '(', ')');
        foreach (string word in Words)
        {
            if (string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
