using Competency.Model.Names.Data;
using Competency.Model.Names.Normalization.Steps;

namespace Competency.Model.Names.Normalization.Chinese;

// A word of level moves to the front: 會計基礎（知識） is 基礎會計, 電腦基礎操作 is 基礎電腦操作. The word itself stays: 基礎X is close to X, and
// not X.
internal sealed class LevelStep : INameStep
{
    private const int LeastLeft = 2;

    private static readonly string[] Levels = ["基礎", "進階"];

    // Terms in which the word says no level.
    private static readonly string[] Compounds = ["基礎設施", "基礎建設", "基礎架構", "基礎工程", "基礎結構", "基礎代謝"];

    public string Id => "levels";

    public string Description => "Words of level stand in front: 會計基礎 is 基礎會計, which is not 會計.";

    public string Apply(string text)
    {
        foreach (string level in Levels)
        {
            bool[]? boundaries = null;
            int at = text.StartsWith(level, StringComparison.Ordinal) ? -1 : text.LastIndexOf(level, StringComparison.Ordinal);
            bool isEnd = at + level.Length == text.Length;
            if (at >= LeastLeft &&
                (isEnd || IsOfAll(text, at, level.Length)) &&
                WordBoundaries.Default.IsBoundary(text, at, ref boundaries, isEnd) &&
                WordBoundaries.Default.IsBoundary(text, at + level.Length, ref boundaries, isEnd))
            {
                return level + text[..at].TrimEnd(',') + text[(at + level.Length)..];
            }
        }

        return text;
    }

    // Whether the word is said of the whole name: not of one of several (稅務與基礎會計), and no part of 基礎設施.
    private static bool IsOfAll(string text, int at, int length) =>
        !text.AsSpan(0, at).Contains(',') &&
        text[at + length] != ',' &&
        !Array.Exists(Compounds, compound => text.AsSpan(at).StartsWith(compound, StringComparison.Ordinal));
}
