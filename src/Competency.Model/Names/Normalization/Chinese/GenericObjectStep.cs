using Competency.Model.Names.Data;
using Competency.Model.Names.Normalization.Steps;

namespace Competency.Model.Names.Normalization.Chinese;

// 資料, 資訊 and 數據 before 收集, 分析 and 解讀 are what is always meant: 資料收集與分析 is 收集與分析.
internal sealed class GenericObjectStep : INameStep
{
    private static readonly string[] Objects = ["資料", "資訊", "數據"];
    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal) { "收集", "分析", "解讀", "整理", "彙整" };

    public string Id => "generic-objects";

    public string Description => "Generic objects are implied: 資訊蒐集與分析 is 資料蒐集與分析 and 蒐集與分析.";

    public string Apply(string text)
    {
        foreach (string generic in Objects)
        {
            if (text.StartsWith(generic, StringComparison.Ordinal) && IsRunOfVerbs(text, generic.Length))
            {
                return text[generic.Length..].TrimStart(',');
            }
        }

        return text;
    }

    private static bool IsRunOfVerbs(string text, int start)
    {
        int verbs = 0;
        bool[]? boundaries = null;
        for (int at = start; at < text.Length;)
        {
            if (text[at] == ',')
            {
                at++;
            }
            else if (at + 2 <= text.Length &&
                Verbs.Contains(text.Substring(at, 2)) &&
                WordBoundaries.Default.IsBoundary(text, at, ref boundaries))
            {
                verbs++;
                at += 2;
            }
            else
            {
                return false;
            }
        }

        return verbs > 0;
    }
}
