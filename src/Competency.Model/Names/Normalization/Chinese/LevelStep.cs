using Competency.Model.Names.Data;
using Competency.Model.Names.Normalization.Steps;

namespace Competency.Model.Names.Normalization.Chinese;

// A word of level that lost its ending moves to the front: 會計基礎（知識） is 基礎會計. The word itself stays: 基礎X is close to X, and not
// X.
internal sealed class LevelStep : INameStep
{
    private static readonly string[] Levels = ["基礎", "進階"];

    public string Id => "levels";

    public string Description => "Words of level stand in front: 會計基礎 is 基礎會計, which is not 會計.";

    public string Apply(string text)
    {
        bool[]? boundaries = null;
        foreach (string level in Levels)
        {
            if (text.Length >= level.Length + 2 &&
                text.EndsWith(level, StringComparison.Ordinal) &&
                !text.StartsWith(level, StringComparison.Ordinal) &&
                WordBoundaries.Default.IsBoundary(text, text.Length - level.Length, ref boundaries, fromEnd: true))
            {
                return level + text[..^level.Length].TrimEnd(',');
            }
        }

        return text;
    }
}
