using Competency.Model.Names.Lexicon;
using Competency.Model.Names.Normalization;

namespace Competency.Model.Names.Features;

// Takes names apart for comparison.
internal sealed class NameAnalyzer
{
    // Words beyond this many are left out of the comparison, so that its time has a bound.
    public const int MostWords = 40;

    private const double WeightOfGeneric = 0.5;
    private const double WeightOfEnding = 0.6;
    private const double LeastWeight = 0.5;
    private const WordClass Levels = WordClass.BasicLevel | WordClass.AdvancedLevel;
    private const WordClass Endings = WordClass.Introductory | WordClass.Zero;

    private readonly WordVocabulary _vocabulary;
    private readonly WordSegmenter _segmenter;
    private readonly GramFrequencies _grams;

    public NameAnalyzer(WordLexicon lexicon, WordVocabulary vocabulary, GramFrequencies grams)
    {
        _vocabulary = vocabulary;
        _segmenter = new WordSegmenter(lexicon);
        _grams = grams;
    }

    // The analyzer over the lexicon that comes with the library.
    public static NameAnalyzer Default { get; } = new(WordLexicon.Default, WordVocabulary.Default, GramFrequencies.Default);

    public AnalyzedName Analyze(string name)
    {
        (string surface, string key) = NameNormalizer.SurfaceAndKeyOf(name);
        List<Word?> segments = [.. _segmenter.Segment(surface).Select(segment => segment == "," ? null : _vocabulary.WordOf(segment))];
        List<NameWord> words = [];
        WordClass left = WordClass.None;
        int part = 0;
        for (int at = 0; at < segments.Count && words.Count < MostWords; at++)
        {
            if (segments[at] is not Word word)
            {
                part++;
            }
            else if (IsLeftOut(word, at, segments))
            {
                left |= word.Classes & (Levels | Endings);
            }
            else
            {
                words.Add(InPlace(word, at == segments.Count - 1, part));
            }
        }

        if (words.Count == 0)
        {
            words.AddRange(segments.OfType<Word>().Take(MostWords).Select(static word => InPlace(word, isLast: false, part: 0)));
        }

        return new AnalyzedName([.. words])
        {
            Name = name,
            Key = key,
            Surface = surface,
            Left = left,
            Topics = NameTopics.Of(surface),
            Conjunctions = segments.Count(static segment => segment is null),
            Grams = new GramVector(key, _grams),
            Characters = new CharacterFeatures(key),
        };
    }

    // Words of level anywhere; introductory words and words for the kind behind something else.
    private static bool IsLeftOut(Word word, int at, List<Word?> segments)
    {
        bool endsPart = at > 0 &&
            (at == segments.Count - 1 || segments[at + 1] is not Word next || (next.Classes & WordClass.Zero) != WordClass.None);
        return (word.Classes & Levels) != WordClass.None || (endsPart && (word.Classes & Endings) != WordClass.None);
    }

    private static NameWord InPlace(Word word, bool isLast, int part)
    {
        double weight = Math.Max(LeastWeight, word.Information / 4);
        weight *= (word.Classes & WordClass.Generic) != WordClass.None ? WeightOfGeneric : 1;
        weight *= isLast && (word.Classes & WordClass.Ending) != WordClass.None ? WeightOfEnding : 1;
        return new NameWord(word, weight, part);
    }
}
