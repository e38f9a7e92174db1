using System.Buffers.Text;
using System.Globalization;
using Competency.Model.Csv.Tables;
using Competency.Model.Profiles.Matching;
using Competency.Model.Text;

namespace Competency.Model.Csv.Profiles;

// Reports levels that cannot be used: no numbers, and numbers that the scale of the competency does not have.
internal sealed class LevelCells(ProfileChunkMatcher matching)
{
    public void Check(TableRecord row, int column, ReadOnlySpan<int> concepts, DiagnosticBag diagnostics)
    {
        ReadOnlySpan<byte> cell = row.Utf8(column).Trim(" \t\r\n"u8);
        if (cell.IsEmpty)
        {
            return;
        }

        if (!TryRead(cell, row, column, out double value))
        {
            diagnostics.Add(TableRules.CellUnreadable, row.At(column), row.Text(column).Trim(), "a level");
            return;
        }

        foreach (int concept in concepts)
        {
            if (!matching.HasLevel(concept, value))
            {
                matching.ReportLevel(concept, value, row.At(column), diagnostics);
            }
        }
    }

    public static bool TryRead(ReadOnlySpan<byte> cell, TableRecord row, int column, out double value) =>
        (Utf8Parser.TryParse(cell, out value, out int length) && length == cell.Length)
        || double.TryParse(ChineseText.FoldWidth(row.Text(column)), NumberStyles.Float, CultureInfo.InvariantCulture, out value);
}
