using System.Buffers;
using System.Globalization;
using System.Text;
using Competency.Model.Text;

namespace Competency.Model.Csv.Roles;

// What the text of a cell of levels says, as far as it says it alone.
// Meaning: What kind of thing it says.
// Number: The number, if it says one.
// Word: The word, if it says one.
internal readonly record struct LevelText(LevelMeaning Meaning, double Number, string Word)
{
    private const int LongestNumber = 40;

    private const string Stars = "★⭐🌟*✭✮●⬤■◼♦";
    private const string EmptyStars = "☆○◯□◻▢✩◇";
    private static readonly SearchValues<char> EmptySigns = SearchValues.Create(EmptyStars);
    private static readonly SearchValues<char> DigitsAndPoint = SearchValues.Create("0123456789.");
    private const string Numerals = "一二三四五六七八九十";
    private const string RomanNumerals = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ";
    private const string CircledDigits = "①②③④⑤⑥⑦⑧⑨⑩";

    private static readonly HashSet<string> Marks = new(StringComparer.OrdinalIgnoreCase)
    {
        "x", "✓", "✔", "√", "☑", "✅", "y", "yes", "v", "true", "o", "是", "有", "需", "需要", "必備", "ｖ", "◎", "required", "needed",
    };

    private static readonly HashSet<string> Negations = new(StringComparer.OrdinalIgnoreCase)
    {
        "-", "–", "—", "--", "no", "n", "none", "false", "✗", "✘", "❌", "×", "無", "否", "不需要", "不需", "nil", "not required", "not needed",
    };

    private static readonly HashSet<string> Unknowns = new(StringComparer.OrdinalIgnoreCase)
    {
        "unknown", "not in use", "n/a", "na", "n.a.", "nan", "null", "\\n", "tbd", "tbc", "?", "unspecified", "not applicable",
        "not specified", "not rated", "to be determined", "未知", "不明", "不適用", "未定", "待定", "未評",
    };

    // Reads the text of a cell.
    public static LevelText Of(string cell)
    {
        ReadOnlySpan<char> trimmed = ChineseText.TrimSpaces(cell);
        if (trimmed.IsEmpty)
        {
            return default;
        }

        string text = trimmed.Length == cell.Length ? cell : trimmed.ToString();
        if (trimmed.Length == 1 && char.IsAsciiDigit(trimmed[0]))
        {
            return new(LevelMeaning.Number, trimmed[0] - '0', text);
        }

        return Unknowns.Contains(text) ? new(LevelMeaning.Unknown, 0, text)
            : Negations.Contains(text) ? new(LevelMeaning.No, 0, text)
            : Marks.Contains(text) ? new(LevelMeaning.Mark, 0, text)
            : CountOfStars(text) is int stars ? new(LevelMeaning.Number, stars, text)
            : NumberIn(text) is double number ? new(LevelMeaning.Number, number, text)
            : new(LevelMeaning.Word, 0, text);
    }

    // Whether it is a single sign, which is a mark unless other cells have several of them: ●.
    public bool IsSingleMark => Meaning == LevelMeaning.Number && Word.Length > 0 && !char.IsAsciiDigit(Word[0]) && CountOfStars(Word) == 1
        && !Word.AsSpan().ContainsAny(EmptySigns);

    // Whether the text could be a level: no sentence and no name.
    public bool IsLikely => Meaning switch
    {
        LevelMeaning.Word => LevelLadders.Contains(Word),
        LevelMeaning.Number => Number is >= 0 and <= 100,
        _ => true,
    };

    // What the text says as a cell of a matrix.
    public MatrixCell InMatrix => Meaning switch
    {
        LevelMeaning.No or LevelMeaning.Blank => MatrixCell.Blank,
        LevelMeaning.Unknown => MatrixCell.Unknown,
        LevelMeaning.Number when Number == 0 => MatrixCell.Zero,
        _ => MatrixCell.Held,
    };

    // ★★★☆☆, ***: how many are filled; null for another text.
    private static int? CountOfStars(string text)
    {
        int filled = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isFilled = Stars.Contains(rune.ToString(), StringComparison.Ordinal);
            bool isNeutral = rune.Value is 0xFE0F or ' ' || EmptyStars.Contains(rune.ToString(), StringComparison.Ordinal);
            if (!isFilled && !isNeutral)
            {
                return null;
            }

            filled += isFilled ? 1 : 0;
        }

        return filled;
    }

    // 3, 3.5, Level 3, L3, 第三級, Ⅲ, ③, 3 - Practitioner, 3 (good).
    private static double? NumberIn(string text)
    {
        if (text.Length > LongestNumber && !char.IsAsciiDigit(text[0]))
        {
            return null;
        }

        ReadOnlySpan<char> folded = WithoutWords(ChineseText.FoldWidth(text));
        int end = folded.IndexOfAnyExcept(DigitsAndPoint);
        ReadOnlySpan<char> digits = end < 0 ? folded : folded[..end];
        bool isNumber = double.TryParse(
            digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number);
        if (isNumber)
        {
            return end < 0 || IsRemark(folded[end..]) ? number : null;
        }

        return folded.Length == 1 ? NumeralOf(folded[0]) : null;
    }

    private static ReadOnlySpan<char> WithoutWords(ReadOnlySpan<char> text)
    {
        foreach (string word in (ReadOnlySpan<string>)["level", "lvl", "lv", "l", "第", "等級", "級別"])
        {
            bool isFirst = text.StartsWith(word, StringComparison.OrdinalIgnoreCase);
            ReadOnlySpan<char> rest = isFirst ? text[word.Length..].TrimStart(" .:-_") : [];
            if (!rest.IsEmpty && (char.IsAsciiDigit(rest[0]) || NumeralOf(rest[0]) is not null))
            {
                text = rest;
                break;
            }
        }

        return text.TrimEnd("級级等").TrimEnd();
    }

    // What may stand behind a number: a dash, a colon or a bracket with words.
    private static bool IsRemark(ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> text = rest.TrimStart();
        if (text.IsEmpty || text[0] is '級' or '级' or '等')
        {
            return true;
        }

        bool isJoined = text[0] is '-' or '–' or '—' or ':' or '(' or '[' or '=';
        ReadOnlySpan<char> words = text.TrimStart("-–—:([= ");
        return isJoined && !words.IsEmpty && !words.ContainsAnyInRange('0', '9');
    }

    private static double? NumeralOf(char character)
    {
        int roman = RomanNumerals.IndexOf(character, StringComparison.Ordinal);
        int circled = CircledDigits.IndexOf(character, StringComparison.Ordinal);
        int place = Math.Max(Numerals.IndexOf(character, StringComparison.Ordinal), Math.Max(roman, circled));
        return place < 0 ? null : place + 1;
    }
}
