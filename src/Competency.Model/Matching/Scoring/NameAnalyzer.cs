using Competency.Model.Matching.Names;

namespace Competency.Model.Matching.Scoring;

/// <summary>Takes names apart for comparison.</summary>
internal sealed class NameAnalyzer
{
    /// <summary>Words beyond this many are left out of the comparison, so that its time has a bound.</summary>
    public const int MostWords = 40;

    private const double WeightOfGeneric = 0.5;
    private const double WeightOfEnding = 0.6;
    private const double LeastWeight = 0.5;

    private readonly WordLexicon _lexicon;
    private readonly WordSegmenter _segmenter;
    private readonly GramFrequencies _grams;

    public NameAnalyzer(WordLexicon lexicon, GramFrequencies grams)
    {
        _lexicon = lexicon;
        _segmenter = new WordSegmenter(lexicon);
        _grams = grams;
    }

    /// <summary>The analyzer over the lexicon that comes with the library.</summary>
    public static NameAnalyzer Default { get; } = new(WordLexicon.Default, GramFrequencies.Default);

    public AnalyzedName Analyze(string name)
    {
        string surface = NameNormalizer.SurfaceOf(name);
        string key = NameNormalizer.KeyOf(name);
        List<string> segments = _segmenter.Segment(surface);
        List<NameWord> words = [];
        WordClass left = WordClass.None;
        int part = 0;
        for (int at = 0; at < segments.Count && words.Count < MostWords; at++)
        {
            if (segments[at] == ",")
            {
                part++;
                continue;
            }

            NameWord word = WordOf(segments[at], at == segments.Count - 1, part);
            if (IsLeftOut(word, at, segments))
            {
                left |= word.Classes & (WordClass.BasicLevel | WordClass.AdvancedLevel | WordClass.Introductory | WordClass.Zero);
            }
            else
            {
                words.Add(word);
            }
        }

        if (words.Count == 0)
        {
            words.AddRange(segments.Where(static segment => segment != ",").Take(MostWords).Select(segment => WordOf(segment, isLast: false, part: 0)));
        }

        return new AnalyzedName
        {
            Name = name,
            Key = key,
            Surface = surface,
            Words = words,
            Left = left,
            Topics = NameTopics.Of(surface),
            Conjunctions = segments.Count(static segment => segment == ","),
            Grams = _grams.VectorOf(key.Length > NameNormalizer.LongestName ? key[..NameNormalizer.LongestName] : key),
        };
    }

    /// <summary>Words of level anywhere; introductory words and words for the kind behind something else.</summary>
    private static bool IsLeftOut(NameWord word, int at, List<string> segments)
    {
        bool endsPart = at > 0 && (at == segments.Count - 1 || segments[at + 1] == "," || WordClasses.Of(segments[at + 1]).HasFlag(WordClass.Zero));
        return word.Is(WordClass.BasicLevel | WordClass.AdvancedLevel) || (endsPart && word.Is(WordClass.Introductory | WordClass.Zero));
    }

    private NameWord WordOf(string text, bool isLast, int part)
    {
        WordClass classes = WordClasses.Of(text);
        double weight = Math.Max(LeastWeight, _lexicon.InformationOf(text) / 4);
        weight *= classes.HasFlag(WordClass.Generic) ? WeightOfGeneric : 1;
        weight *= isLast && classes.HasFlag(WordClass.Ending) ? WeightOfEnding : 1;
        return new NameWord(text, classes, weight, part);
    }
}
