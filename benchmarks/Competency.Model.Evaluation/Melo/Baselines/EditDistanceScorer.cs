using System.Numerics;

namespace Competency.Model.Evaluation.Melo.Baselines;

/// <summary>
/// One minus the edit distance of insertions and deletions by the sum of the lengths, in percent: twice the longest common subsequence
/// by that sum, counted in the bits of words (Hyyrö 2004).
/// </summary>
internal sealed class EditDistanceScorer(MeloData data) : ITitleScorer
{
    private const int WordSize = 64;

    private readonly string[] _texts = [.. data.Texts.Select(static text => text.ToLowerInvariant())];

    public string Id => "edit distance";

    public void Score(int query, double[] scores)
    {
        string pattern = data.Queries[query].ToLowerInvariant();
        ulong[] masks = new ulong[char.MaxValue + 1];
        for (int at = 0; at < Math.Min(WordSize, pattern.Length); at++)
        {
            masks[pattern[at]] |= 1UL << at;
        }

        for (int text = 0; text < _texts.Length; text++)
        {
            int common = pattern.Length <= WordSize ? CommonInBits(masks, _texts[text]) : Common(pattern, _texts[text]);
            scores[text] = 200.0 * common / (pattern.Length + _texts[text].Length);
        }
    }

    private static int CommonInBits(ulong[] masks, string text)
    {
        ulong open = ulong.MaxValue;
        foreach (char character in text)
        {
            ulong match = open & masks[character];
            open = (open + match) | (open - match);
        }

        return BitOperations.PopCount(~open);
    }

    /// <summary>Row by row, for what does not fit a word.</summary>
    private static int Common(string first, string second)
    {
        int[] row = new int[second.Length + 1];
        for (int i = 1; i <= first.Length; i++)
        {
            int diagonal = 0;
            for (int j = 1; j <= second.Length; j++)
            {
                int above = row[j];
                row[j] = first[i - 1] == second[j - 1] ? diagonal + 1 : Math.Max(row[j], row[j - 1]);
                diagonal = above;
            }
        }

        return row[^1];
    }
}
