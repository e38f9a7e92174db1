using Competency.Model.Names.Data;
using Competency.Model.Names.Normalization.Steps;
using Competency.Model.Text;

namespace Competency.Model.Names.Normalization.Chinese;

// Digits that page numbers and lists left before a name go: 4模型製作; 3D列印, 5S and 2軸加工 stay. What is
// counted is a whole word: in 4面談技巧 nothing is.
internal sealed class NumberingStep : INameStep
{
    private const int MostDigits = 2;

    // What a number before it counts or measures, rather than numbers a list.
    private static readonly string[] Counted =
    [
        "大", "項", "種", "個", "維", "度", "軸", "次元", "標準差", "級", "階", "年", "月", "日", "週", "周", "小時", "分鐘", "秒", "期", "代", "點", "位元", "位數",
        "層", "面", "件", "號", "路", "相", "極", "段", "步", "歲", "倍", "元", "萬", "千", "百", "歲", "聯", "片", "色", "角", "腳", "款", "力分析", "心", "樓", "輪",
        "階段", "步驟", "面向", "方面", "層次", "年期", "年級", "大類", "種類", "項目",
    ];

    public string Id => "numbering";

    public string Description => "Stray digits before a name mean nothing: 4模型製作 is 模型製作, and 3D列印 stays.";

    public string Apply(string text)
    {
        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        if (digits is 0 or > MostDigits)
        {
            return text;
        }

        int start = digits < text.Length && text[digits] is '.' or ',' or ')' ? digits + 1 : digits;
        bool isStray = text.Length - start >= 2 && HanText.IsHan(text[start]) && (start > digits || !IsCounted(text, start));
        return isStray ? text[start..] : text;
    }

    private static bool IsCounted(string text, int start)
    {
        bool[]? boundaries = null;
        foreach (string counted in Counted)
        {
            if (text.AsSpan(start).StartsWith(counted, StringComparison.Ordinal) &&
                WordBoundaries.Default.IsBoundary(text, start + counted.Length, ref boundaries))
            {
                return true;
            }
        }

        return false;
    }
}
