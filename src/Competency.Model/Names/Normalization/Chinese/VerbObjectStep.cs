using Competency.Model.Names.Data;
using Competency.Model.Names.Normalization.Steps;
using Competency.Model.Text;

namespace Competency.Model.Names.Normalization.Chinese;

// A verb before its object moves behind it: 制定改善計畫 is 改善計畫制定. Only verbs that never qualify a noun move (分析儀器 is no 儀器分析), and
// none before a way of working (撰寫方法).
internal sealed class VerbObjectStep : INameStep
{
    private const int LeastObject = 2;

    private static readonly Lazy<string[]> ProcessNouns = new(
        static () => [.. NameData.Rows("names/process-nouns.tsv").Select(static row => SpellingFold.Fold(row[0]))]);

    public string Id => "verb-object";

    public string Description => "Verb-object is object-verb: 制定改善計畫 is 改善計畫制定; 分析儀器 is not 儀器分析.";

    public string Apply(string text)
    {
        int verbs = VerbsInFront(text);
        bool[]? boundaries = null;
        ReadOnlySpan<char> rest = text.AsSpan(verbs);
        return verbs > 0 &&
            HanText.CountHan(rest) >= LeastObject &&
            WordBoundaries.Default.IsBoundary(text, verbs, ref boundaries) &&
            IsObject(text, rest)
            ? string.Concat(rest, text.AsSpan(0, verbs).TrimEnd(','))
            : text;
    }

    // The length of the verbs that begin the name, if the first of them takes its object behind it.
    private static int VerbsInFront(string text)
    {
        if (text.Length < NameVerbs.Length || !NameVerbs.TakesObject(text.AsSpan(0, NameVerbs.Length)))
        {
            return 0;
        }

        int end = NameVerbs.Length;
        while (true)
        {
            bool isJoined = end < text.Length && text[end] == ',';
            int next = isJoined ? end + 1 : end;
            bool isVerb = next + NameVerbs.Length <= text.Length && Continues(text.AsSpan(next, NameVerbs.Length), isJoined);
            if (!isVerb)
            {
                return isJoined ? 0 : end;
            }

            end = next + NameVerbs.Length;
        }
    }

    // Any verb goes on behind a conjunction, without one only a verb that takes its object too: 制定改善計畫 has one.
    private static bool Continues(ReadOnlySpan<char> word, bool isJoined) =>
        isJoined ? NameVerbs.Contains(word) : NameVerbs.TakesObject(word);

    private static bool IsObject(string text, ReadOnlySpan<char> rest)
    {
        bool[]? boundaries = null;
        foreach (string noun in ProcessNouns.Value)
        {
            if (rest.EndsWith(noun, StringComparison.Ordinal) &&
                WordBoundaries.Default.IsBoundary(text, text.Length - noun.Length, ref boundaries, fromEnd: true))
            {
                return false;
            }
        }

        return rest.Length < NameVerbs.Length ||
            !NameVerbs.Contains(rest[^NameVerbs.Length..]) ||
            !WordBoundaries.Default.IsBoundary(text, text.Length - NameVerbs.Length, ref boundaries, fromEnd: true);
    }
}
