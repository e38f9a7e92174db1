using Competency.Model.Names.Lexicon;
using Competency.Model.Text;

namespace Competency.Model.Evaluation.Lexicon;

/// <summary>
/// Finds words in names without a dictionary: runs of two to four ideographs that hold together (pointwise mutual
/// information) and stand beside many different characters (branching entropy; Jin and Tanaka-Ishii 2006).
/// </summary>
internal static class WordFinder
{
    private const int LongestWord = 4;
    private const int LeastFrequency = 4;
    private const double LeastCohesion = 2.0;
    private const double LeastFreedom = 1.0;
    private const char Edge = '\0';

    /// <summary>Characters that make a word of a word: 消費者, 感測器.</summary>
    private const string Affixes = "學師器機員者法圖表性化率品業室商物版力型值量費權系場站卡片料具械線車板廠費稅證書單檔庫庭科課員工館院局部處所界層面體色光電池油水氣熱非無可再微超預副總分";

    public static IEnumerable<KeyValuePair<string, int>> Find(IEnumerable<string> surfaces)
    {
        Dictionary<string, Neighbors> runs = Collect(surfaces);
        double characters = runs.Where(static run => run.Key.Length == 1).Sum(static run => run.Value.Count);
        Dictionary<string, int> words = new(StringComparer.Ordinal);
        foreach ((string run, Neighbors neighbors) in runs.Where(static run => run.Key.Length > 1)
            .OrderBy(static run => run.Key.Length)
            .ThenBy(static run => run.Key, StringComparer.Ordinal))
        {
            bool holdsTogether = neighbors.Count >= LeastFrequency
                && neighbors.Freedom > LeastFreedom
                && Cohesion(run, runs, characters) > LeastCohesion;
            if (holdsTogether && !IsCompound(run, neighbors.Count, words, runs))
            {
                words[run] = neighbors.Count;
            }
        }

        words["*"] = runs.Values.Max(static run => run.Count) * 4;
        return words;
    }

    private static Dictionary<string, Neighbors> Collect(IEnumerable<string> surfaces)
    {
        Dictionary<string, Neighbors> runs = new(StringComparer.Ordinal);
        foreach (string surface in surfaces)
        {
            for (int start = 0; start < surface.Length; start++)
            {
                for (int length = 1; length <= LongestWord
                    && start + length <= surface.Length
                    && HanText.IsHan(surface[start + length - 1]); length++)
                {
                    string run = surface.Substring(start, length);
                    if (!runs.TryGetValue(run, out Neighbors? neighbors))
                    {
                        runs[run] = neighbors = new Neighbors();
                    }

                    neighbors.Add(
                        start == 0 ? Edge : surface[start - 1], start + length == surface.Length ? Edge : surface[start + length]);
                }
            }
        }

        return runs;
    }

    private static double Cohesion(string run, Dictionary<string, Neighbors> runs, double characters) => Enumerable.Range(1, run.Length - 1)
        .Min(at => Math.Log(runs[run].Count * characters / ((double)runs[run[..at]].Count * runs[run[at..]].Count)));

    /// <summary>Whether the run is words already found, in a row, or a frequent word with a stray character.</summary>
    private static bool IsCompound(string run, int count, Dictionary<string, int> words, Dictionary<string, Neighbors> runs) =>
        run.Length switch
        {
            3 => (words.ContainsKey(run[1..]) && runs[run[1..]].Count > 3 * count && !Affixes.Contains(run[0], StringComparison.Ordinal))
                || (words.ContainsKey(run[..2]) && runs[run[..2]].Count > 3 * count && !Affixes.Contains(run[2], StringComparison.Ordinal)),
            4 => IsLevelOrEnding(run[..2])
                || IsLevelOrEnding(run[2..])
                || (words.ContainsKey(run[..2]) && words.ContainsKey(run[2..]))
                || words.ContainsKey(run[1..])
                || words.ContainsKey(run[..3]),
            _ => false,
        };

    private static bool IsLevelOrEnding(string word) =>
        (WordClasses.Of(word) & (WordClass.BasicLevel | WordClass.AdvancedLevel | WordClass.Introductory | WordClass.Zero))
            != WordClass.None;

    /// <summary>What stands before and behind a run.</summary>
    private sealed class Neighbors
    {
        private readonly Dictionary<char, int> _before = [];
        private readonly Dictionary<char, int> _behind = [];

        public int Count { get; private set; }

        /// <summary>The lesser entropy of both sides; each edge counts as a neighbor of its own.</summary>
        public double Freedom => Math.Min(Entropy(_before), Entropy(_behind));

        public void Add(char before, char behind)
        {
            Count++;
            _before[before] = _before.GetValueOrDefault(before) + 1;
            _behind[behind] = _behind.GetValueOrDefault(behind) + 1;
        }

        private double Entropy(Dictionary<char, int> side) => side.Sum(entry =>
        {
            double share = (double)entry.Value / Count;
            return entry.Key == Edge ? share * Math.Log(Math.Max(2, Count)) : -share * Math.Log(share);
        });
    }
}
