using System.Buffers.Text;
using System.Collections.Immutable;
using Competency.Model.Csv.Roles;
using Competency.Model.Csv.Tables;
using Competency.Model.Profiles.Matching;
using Competency.Model.Text;

namespace Competency.Model.Csv.Profiles;

// Reports levels that cannot be used: neither numbers nor words for levels, and numbers that the scale of the competency does not have.
// words: The declared words for levels.
internal sealed class LevelCells(ProfileChunkMatcher matching, ImmutableArray<string> words)
{
    // Checks the level in a cell; whether it says one, and its number if it has one.
    public (bool IsLevel, double? Value) Check(TableRecord row, int column, ReadOnlySpan<int> concepts, DiagnosticBag diagnostics)
    {
        ReadOnlySpan<byte> cell = row.Utf8(column).Trim(" \t\r\n"u8);
        if (cell.IsEmpty)
        {
            return default;
        }

        if (Utf8Parser.TryParse(cell, out double value, out int length) && length == cell.Length)
        {
            CheckNumber(value, row, column, concepts, diagnostics);
            return (true, value);
        }

        return Check(LevelText.Of(row.Text(column)), row, column, concepts, diagnostics);
    }

    // Checks a level that stands in a cell, alone or beside the name of a competency; whether it is one, and its number if it has one.
    public (bool IsLevel, double? Value) Check(
        in LevelText level, TableRecord row, int column, ReadOnlySpan<int> concepts, DiagnosticBag diagnostics)
    {
        double? value = ValueOf(level, words, row, column, diagnostics);
        if (value is double number)
        {
            CheckNumber(number, row, column, concepts, diagnostics);
        }

        return (value is not null || level.Meaning == LevelMeaning.Word, value);
    }

    // The number of a level: the number in the cell, or the place of a declared word; null, and a diagnostic where it should be a level, if
    // it has none.
    // words: The declared words for levels.
    public static double? ValueOf(
        in LevelText level, ImmutableArray<string> words, TableRecord row, int column, DiagnosticBag diagnostics)
    {
        if (level.Meaning == LevelMeaning.Number && !level.IsSingleMark)
        {
            return level.Number;
        }

        int place = level.Meaning == LevelMeaning.Word ? LevelLadders.PlaceOf(level.Word, words) : 0;
        if (place == 0 && level.Meaning == LevelMeaning.Word)
        {
            diagnostics.Add(TableRules.CellUnreadable, row.At(column), level.Word, (Phrase)"a level");
        }

        return place > 0 ? place : null;
    }

    private void CheckNumber(double value, TableRecord row, int column, ReadOnlySpan<int> concepts, DiagnosticBag diagnostics)
    {
        foreach (int concept in concepts)
        {
            if (!matching.HasLevel(concept, value))
            {
                matching.ReportLevel(concept, value, row.At(column), diagnostics);
            }
        }
    }
}
