using Competency.Model.Names.Data;
using Competency.Model.Names.Lexicon;
using Competency.Model.Names.Normalization;
using Competency.Model.Names.Normalization.Chinese;
using Competency.Model.Names.Normalization.Steps;
using Competency.Model.Text;

namespace Competency.Model.Evaluation.Tests.Names;

/// <summary>On the way to the keys of the national catalog, no exchange cuts a word.</summary>
public sealed class WholeWordsTests
{
    private static readonly WordSegmenter Segmenter = new(WordLexicon.Default);

    [Fact]
    public void No_exchange_in_the_catalog_crosses_a_word()
    {
        string[] names =
        [
            .. new CatalogLoader().AddCsv().Load([SharedData.Require("icap", "catalogue")]).Catalog.Standards
                .SelectMany(static standard => standard.Elements)
                .Select(static element => element.Title)
                .Distinct(StringComparer.Ordinal),
        ];

        Assert.True(names.Length > 17_000);

        // 使用 and 途徑 are two words; the lexicon, which lacks 途徑, finds 用途.
        Assert.Equal([], names.Where(static name => !name.Contains("使用途徑", StringComparison.Ordinal)).SelectMany(Crossings));
    }

    /// <summary>The exchanges on the way of a name that cut a word of the lexicon, as another segmenter sees its words.</summary>
    private static IEnumerable<string> Crossings(string name)
    {
        string text = new CompatibilityStep().Apply(name);
        if (!NameNormalizer.IsChinese(text) || text.Length > NameNormalizer.MaxLength)
        {
            return [];
        }

        List<string> crossings = [];
        foreach (INameStep step in NameNormalizer.ChineseSteps)
        {
            (WordReplacement? words, string read) = step switch
            {
                SpellingStep => (SpellingStep.Words.Value, SpellingFold.Fold(text)),
                SynonymStep => (SynonymStep.Words.Value, text),
                ConjunctionStep => (ConjunctionStep.Words.Value, text),
                ParticleStep => (ParticleStep.Words.Value, text),
                _ => ((WordReplacement?)null, text),
            };
            crossings.AddRange(words is null ? [] : Crossings(words, read).Select(crossing => $"{name}, {step.Id}: {crossing}"));
            text = step.Apply(text);
        }

        return crossings;
    }

    private static IEnumerable<string> Crossings(WordReplacement words, string text)
    {
        (int Start, int End)[] segments = Segments(text);
        bool[]? boundaries = null;
        for (int at = 0; words.TryNext(text, ref at, ref boundaries, out int length, out _); at += length)
        {
            (int start, int end) = (at, at + length);
            foreach ((int first, int last) in segments.Where(segment => length > 1 || text[at] != text[segment.Start]))
            {
                if ((first < start && start < last && last < end) || (start < first && first < end && end < last))
                {
                    yield return $"{text[start..end]} in {text}, where {text[first..last]} is a word";
                }
            }
        }
    }

    private static (int Start, int End)[] Segments(string text)
    {
        List<(int, int)> segments = [];
        int at = 0;
        foreach (string word in Segmenter.Segment(text).SelectMany(WordsOf).Where(static word => word.Length > 1))
        {
            at = text.IndexOf(word, at, StringComparison.Ordinal);
            segments.Add((at, at + word.Length));
            at += word.Length;
        }

        return [.. segments];
    }

    /// <summary>The words of a compound: 文書處理 is 文書 and 處理.</summary>
    private static IEnumerable<string> WordsOf(string word)
    {
        int cut = Enumerable.Range(2, Math.Max(0, word.Length - 3)).FirstOrDefault(at => IsWord(word[..at]) && IsWord(word[at..]));
        return cut == 0 ? [word] : [.. WordsOf(word[..cut]), .. WordsOf(word[cut..])];
    }

    private static bool IsWord(string word) => WordLexicon.Default.FrequencyOf(word) > 0;
}
