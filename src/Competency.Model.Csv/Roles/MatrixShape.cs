using System.Buffers;
using System.Collections.Immutable;
using Competency.Model.Text;

namespace Competency.Model.Csv.Roles;

// What tells a matrix from other tables: its columns are named after roles, people or competencies, and their cells are levels.
// header: The column names.
// samples: The first rows; null to judge by the names alone.
// words: The declared words for levels.
internal sealed class MatrixShape(IReadOnlyList<string> header, IReadOnlyList<string[]>? samples, ImmutableArray<string> words)
{
    // What a guess takes for a level at most.
    public const int MostLikely = 10;

    // What is taken for a level at most where the heading says what the rows are, and the caller named the file.
    public const int MostOfScore = 100;

    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789.,-/ ");

    // Whether the name of a column may be that of a role, a person or a competency: no number.
    public bool MayBeName(int index)
    {
        ReadOnlySpan<char> name = ChineseText.TrimSpaces(header[index]);
        return !name.IsEmpty && name.ContainsAnyExcept(Numbers);
    }

    // Those of the columns whose cells may be levels.
    // isSure: Whether the heading says what the rows are, so that some cells may be something else.
    public int[] WithLevels(IEnumerable<int> candidates, bool isSure, double most) =>
        [.. candidates.Where(index => samples is null || MayHaveLevels(index, samples, isSure, most))];

    // Whether any cell of the columns is a level.
    public bool HasLevel(IReadOnlyList<int> columns, double most) =>
        samples is null || columns.Any(index => samples.Any(row => IsLevel(row, index, most)));

    // The rows of a matrix have names of their own; those of a list of pairs repeat them.
    public bool AreDistinct(int side)
    {
        if (samples is null)
        {
            return true;
        }

        string[] names = [.. samples.Where(row => side < row.Length && row[side].Length > 0).Select(row => row[side])];
        return names.Distinct(StringComparer.Ordinal).Count() * 10 >= names.Length * 9;
    }

    // A single column of words or marks is one of many things that a list of competencies may say, such as a type or a status, and one
    // that counts is the number of the row.
    public bool IsOtherThanLevels(int index)
    {
        if (samples is not { Count: > 0 })
        {
            return false;
        }

        LevelText[] cells = [.. samples.Where(row => index < row.Length).Select(row => LevelText.Of(row[index]))];
        bool counts = cells.Length > 1 && !cells.Where(static (cell, row) => cell.Number != row + 1).Any();
        return counts || Array.Exists(cells, static cell => cell.Meaning is not (LevelMeaning.Blank or LevelMeaning.Number));
    }

    private bool IsLevel(string[] row, int index, double most) =>
        index < row.Length
        && LevelText.Of(row[index]) is { Meaning: not LevelMeaning.Blank } level
        && IsLikely(level, most);

    private bool IsLikely(in LevelText level, double most) =>
        level.Number <= most && (level.IsLikely || (level.Meaning == LevelMeaning.Word && LevelLadders.PlaceOf(level.Word, words) > 0));

    private bool MayHaveLevels(int index, IReadOnlyList<string[]> samples, bool isSure, double most)
    {
        int likely = 0;
        int all = 0;
        foreach (string[] row in samples)
        {
            LevelText level = index < row.Length ? LevelText.Of(row[index]) : default;
            bool isLikely = IsLikely(level, most);
            all += level.Meaning == LevelMeaning.Blank ? 0 : 1;
            likely += level.Meaning == LevelMeaning.Blank || !isLikely ? 0 : 1;
        }

        return isSure ? 2 * likely >= all : likely == all;
    }
}
