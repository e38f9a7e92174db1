using System.Globalization;

namespace Competency.Model.Excel.Workbooks;

// The places of cells, such as AB12.
internal static class CellPlace
{
    private const int Letters = 26;

    // The column in a place, from 0; beyond all columns if it is none.
    public static int ColumnIn(string place)
    {
        int column = 0;
        foreach (char letter in place)
        {
            int digit = (letter | 0x20) - 'a' + 1;
            if (digit is < 1 or > Letters)
            {
                break;
            }

            column = (column * Letters) + digit;
            if (column > WorkbookLimits.MaxColumns)
            {
                return WorkbookLimits.MaxColumns;
            }
        }

        return column - 1;
    }

    // The place of a cell; the column is counted from 0, the row from 1.
    public static string Of(int column, int row)
    {
        string letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / Letters)
        {
            letters = (char)('A' + ((rest - 1) % Letters)) + letters;
        }

        return letters + row.ToString(CultureInfo.InvariantCulture);
    }
}
