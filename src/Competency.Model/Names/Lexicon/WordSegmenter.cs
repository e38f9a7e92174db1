using Competency.Model.Text;

namespace Competency.Model.Names.Lexicon;

// Cuts a name into words: Chinese by the likeliest way to put words of the lexicon in a row, everything else at the change from
// letters to something else.
internal sealed class WordSegmenter(WordLexicon lexicon)
{
    private const double CostOfUnknown = 12;
    private const double LeastCostOfCharacter = 8;
    private const int MostOnStack = 64;

    // The words of the text in order; a comma is a word of its own.
    public List<string> Segment(string text)
    {
        List<string> words = [];
        for (int at = 0; at < text.Length;)
        {
            int start = at;
            if (HanText.IsHan(text[at]))
            {
                at = EndOfHan(text, at);
                SegmentHan(text.AsSpan(start, at - start), words);
            }
            else if (HanText.IsLatinTerm(text[at]) || char.IsLetterOrDigit(text[at]))
            {
                at = EndOfTerm(text, at);
                words.Add(text[start..at]);
            }
            else
            {
                if (text[at] == ',')
                {
                    words.Add(",");
                }

                at++;
            }
        }

        return words;
    }

    private static int EndOfHan(string text, int at)
    {
        while (at < text.Length && HanText.IsHan(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int EndOfTerm(string text, int at)
    {
        while (at < text.Length && !HanText.IsHan(text[at]) && (HanText.IsLatinTerm(text[at]) || char.IsLetterOrDigit(text[at])))
        {
            at++;
        }

        return at;
    }

    // The way of least cost (Viterbi); a word costs −ln of its share, and the first of equal ways wins.
    private void SegmentHan(ReadOnlySpan<char> text, List<string> words)
    {
        Span<double> cost = text.Length < MostOnStack ? stackalloc double[MostOnStack] : new double[text.Length + 1];
        Span<int> length = text.Length < MostOnStack ? stackalloc int[MostOnStack] : new int[text.Length + 1];
        cost[0] = 0;
        for (int end = 1; end <= text.Length; end++)
        {
            cost[end] = double.PositiveInfinity;
            for (int size = 1; size <= Math.Min(end, lexicon.LongestWord); size++)
            {
                double candidate = cost[end - size] + CostOf(text.Slice(end - size, size));
                if (candidate < cost[end])
                {
                    (cost[end], length[end]) = (candidate, size);
                }
            }
        }

        int first = words.Count;
        for (int end = text.Length; end > 0; end -= length[end])
        {
            words.Add(text.Slice(end - length[end], length[end]).ToString());
        }

        words.Reverse(first, words.Count - first);
    }

    // A single character is hardly ever a word of its own, however often it was left over.
    private double CostOf(ReadOnlySpan<char> word)
    {
        int frequency = lexicon.FrequencyOf(word);
        double cost = frequency > 0 ? Math.Log((10.0 + lexicon.Names) / frequency) : double.PositiveInfinity;
        return word.Length == 1 ? Math.Clamp(cost, LeastCostOfCharacter, CostOfUnknown) : cost;
    }
}
