using System.Collections.Frozen;
using Competency.Model.Names.Data;
using Competency.Model.Names.Normalization.Steps;
using Competency.Model.Text;

namespace Competency.Model.Names.Normalization.Chinese;

// Endings without content go, as long as a name is left: 溝通能力 and 溝通, 會計學概論 and 會計; never 知識 alone, and never the end of
// another word: 競技能力 has no 技能.
internal sealed class SuffixStep : INameStep
{
    private const int LeastLeft = 2;

    // What cannot stand alone as a name: words of level and of relation.
    private static readonly HashSet<string> Contentless = new(StringComparer.Ordinal)
    {
        "基礎", "進階", "專業", "一般", "相關", "個人", "工作", "產品", "技術", "其他", "各種", "綜合", "核心", "共通", "職業", "職場", "學科", "術科", "領域",
    };

    // Words for what a competency is.
    private static readonly string[] KindWords = ["知識", "能力", "技能", "技巧"];

    // The endings by their last character, the longest first.
    private static readonly Lazy<FrozenDictionary<char, (string Ending, string Before)[]>> Endings = new(static () => NameData
        .Rows("names/suffixes.tsv")
        .Select(static row => (Ending: SpellingFold.Fold(row[0]), Before: row[1]))
        .GroupBy(static row => row.Ending[^1])
        .ToFrozenDictionary(
            static group => group.Key,
            static group => group.OrderByDescending(static row => row.Ending.Length).ToArray()));

    private static readonly Lazy<HashSet<(string Ending, string Before)>> Listed = new(static () =>
        [.. NameData.Rows("names/listed.tsv").Select(static row => (SpellingFold.Fold(row[0]), SpellingFold.Fold(row[1])))]);

    public string Id => "suffixes";

    public string Description => "Endings without content mean nothing: 溝通能力 is 溝通, 會計學概論 is 會計; 電力 and 化學 have none.";

    public string Apply(string text)
    {
        string rest = text;
        while (Strip(rest) is string shorter)
        {
            rest = shorter;
        }

        return StripParts(rest);
    }

    // Endings of the names that a mark joins to others: 溝通技巧與問題解決. 管理概念與原則 joins two ends of one name, and 工具認識與應用 two verbs.
    private static string StripParts(string text)
    {
        if (!text.Contains(','))
        {
            return text;
        }

        string[] parts = text.Split(',');
        for (int at = 0; at + 1 < parts.Length; at++)
        {
            bool isName = parts[at + 1].Length > LeastLeft ||
                (NameVerbs.Contains(parts[at + 1]) && KindWords.Any(word => parts[at].EndsWith(word, StringComparison.Ordinal)));
            parts[at] = isName ? Strip(parts[at]) ?? parts[at] : parts[at];
        }

        return string.Join(',', parts);
    }

    private static string? Strip(string text)
    {
        if (text.Length == 0 || !Endings.Value.TryGetValue(text[^1], out (string, string)[]? endings))
        {
            return null;
        }

        bool[]? boundaries = null;
        foreach ((string ending, string before) in endings)
        {
            if (!text.EndsWith(ending, StringComparison.Ordinal) || (before == "noun" && !IsBehindNoun(text, ending)))
            {
                continue;
            }

            string rest = text[..^ending.Length].TrimEnd(',');
            int whole = before == "listed" ? StartOfListed(rest, ending) : text.Length - ending.Length;
            if (whole >= 0 &&
                CanStandAlone(rest) &&
                (WordBoundaries.Default.IsBoundary(text, whole, ref boundaries, fromEnd: true) ||
                    WordBoundaries.Default.IsBoundary(text, text.Length - ending.Length, ref boundaries, fromEnd: true)))
            {
                return rest;
            }
        }

        return null;
    }

    // 閱讀與理解 and 閱讀理解 end with a second verb, and with no ending.
    private static bool IsBehindNoun(string text, string ending)
    {
        ReadOnlySpan<char> rest = text.AsSpan(0, text.Length - ending.Length);
        return !rest.EndsWith(",") && (rest.Length < NameVerbs.Length || !NameVerbs.Contains(rest[^NameVerbs.Length..]));
    }

    private static bool CanStandAlone(string rest) =>
        rest.AsSpan().ContainsLetterOrDigit() && (rest.Length >= LeastLeft || !HanText.IsHan(rest[^1])) && !Contentless.Contains(rest);

    // Where the listed word begins that the rest ends with; -1 if it ends with none.
    private static int StartOfListed(string rest, string ending)
    {
        for (int length = Math.Min(5, rest.Length); length >= 2; length--)
        {
            if (Listed.Value.Contains((ending, rest[^length..])))
            {
                return rest.Length - length;
            }
        }

        return -1;
    }
}
