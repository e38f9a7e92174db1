using Competency.Model.Text;

namespace Competency.Model.Csv.Tables;

// A heading in two languages: 職能基準代碼 Standard Code, Skill/技能, 等級 (Level), in either order and on one line or two.
internal static class BilingualHeading
{
    private const int Longest = 200;

    // The Chinese and the other part of a heading; null if it is in one language. With a digit or a sign it is none: K01 知識 is content.
    public static (string Chinese, string Other)? Split(string name)
    {
        ReadOnlySpan<char> text = ChineseText.TrimSpaces(name);
        if (text.Length is 0 or > Longest || text.IndexOfAnyInRange('0', '9') >= 0 || text.Contains('='))
        {
            return null;
        }

        bool isFirst = ChineseText.IsIdeograph(text[0]);
        int start = isFirst ? EndOfChinese(text) : StartOfChinese(text);
        if (start <= 0 || start >= text.Length)
        {
            return null;
        }

        string left = Trimmed(text[..start]);
        string right = Trimmed(text[start..]);
        (string chinese, string other) = isFirst ? (left, right) : (right, left);
        bool areApart = chinese.Length > 0 && other.Length > 1 && !HasIdeograph(other);
        return areApart ? (chinese, other) : null;
    }

    // What a heading means: as a whole, else by the parts in two languages, which must not contradict each other.
    public static T? Find<T>(string name, Func<string, T?> find)
        where T : struct
    {
        if (find(name) is T whole)
        {
            return whole;
        }

        if (Split(name) is not (string chinese, string other))
        {
            return null;
        }

        (T? first, T? second) = (find(chinese), find(other));
        return first is not null && second is not null && !EqualityComparer<T>.Default.Equals(first.Value, second.Value)
            ? null
            : first ?? second;
    }

    private static int EndOfChinese(ReadOnlySpan<char> text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (char.IsAsciiLetter(text[at]))
            {
                return at;
            }
        }

        return -1;
    }

    private static int StartOfChinese(ReadOnlySpan<char> text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (ChineseText.IsIdeograph(text[at]))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool HasIdeograph(string text)
    {
        foreach (char character in text)
        {
            if (ChineseText.IsIdeograph(character))
            {
                return true;
            }
        }

        return false;
    }

    private static string Trimmed(ReadOnlySpan<char> text) => text.Trim(" \t\r\n\u3000()（）[]【】／/|｜-–—:：、,，").ToString();
}
