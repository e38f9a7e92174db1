using Competency.Model.Names.Data;
using Competency.Model.Names.Normalization.Steps;
using Competency.Model.Text;

namespace Competency.Model.Names.Normalization.Chinese;

// A verb before its object moves behind it: 制定改善計畫 is 改善計畫制定. A verb that may qualify the noun stays: 分析儀器 is no 儀器分析,
// 維修手冊 no 手冊維修, and a 撰寫方法 is no writing of methods. What such a verb takes for its object is in process-nouns.tsv.
internal sealed class VerbObjectStep : INameStep
{
    private const int LeastObject = 2;

    private static readonly Lazy<(string Noun, string Sort)[]> ProcessNouns = new(
        static () => [.. NameData.Rows("names/process-nouns.tsv").Select(static row => (SpellingFold.Fold(row[0]), row[1]))]);

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

    // Any verb goes on behind a conjunction, without one only a verb that never qualifies a noun: 撰寫評估報告 has one.
    private static bool Continues(ReadOnlySpan<char> word, bool isJoined) =>
        isJoined ? NameVerbs.Contains(word) : NameVerbs.NeverQualifies(word);

    private static bool IsObject(string text, ReadOnlySpan<char> rest)
    {
        bool[]? boundaries = null;
        _ = NameVerbs.TryGet(text.AsSpan(0, NameVerbs.Length), out VerbSort verb);
        foreach ((string noun, string sort) in ProcessNouns.Value)
        {
            if (Qualifies(verb, sort, rest.Length > noun.Length) &&
                rest.EndsWith(noun, StringComparison.Ordinal) &&
                WordBoundaries.Default.IsBoundary(text, text.Length - noun.Length, ref boundaries, fromEnd: true))
            {
                return false;
            }
        }

        return rest.Length < NameVerbs.Length ||
            !NameVerbs.IsVerbAlone(rest[^NameVerbs.Length..]) ||
            !WordBoundaries.Default.IsBoundary(text, text.Length - NameVerbs.Length, ref boundaries, fromEnd: true);
    }

    // Whether a verb qualifies nouns of a sort. A rule that has a name of its own is made (制定抽樣標準), a bare one is of the making
    // (制定標準).
    private static bool Qualifies(VerbSort verb, string noun, bool isNamed) => noun switch
    {
        "made" => verb != VerbSort.Rule || !isNamed,
        "tool" => verb != VerbSort.Tool,
        "use" => verb == VerbSort.Tool,
        "thing" => verb is VerbSort.Object or VerbSort.Tool,
        _ => true,
    };
}
