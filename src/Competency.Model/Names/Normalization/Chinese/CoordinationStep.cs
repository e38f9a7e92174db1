using System.Text;
using Competency.Model.Names.Data;
using Competency.Model.Names.Normalization.Steps;
using Competency.Model.Text;

namespace Competency.Model.Names.Normalization.Chinese;

// Equals beside each other are put in order and the mark between them goes: 溝通與協調, 協調與溝通 and 協調溝通 are one. Verbs are equals
// with a mark or without; nouns only with a mark, and only at an end of the name; longer parts where they are the whole name.
internal sealed class CoordinationStep : INameStep
{
    private const int Length = NameVerbs.Length;

    public string Id => "coordination";

    public string Description => "The order of equals means nothing, and what joins them neither: 協調與溝通 is 溝通協調.";

    public string Apply(string text)
    {
        if (!text.Contains(','))
        {
            return OrderVerbs(text);
        }

        List<string> parts = [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries)];
        if (parts.Count == 0)
        {
            return text;
        }

        if (parts.Count > 1 && !OrderWholeParts(parts) && !OrderLast(parts))
        {
            OrderFirst(parts);
        }

        return OrderVerbs(Join(parts));
    }

    // Parts that are one word each, of one sort, are equals: 種類、特性、用途. So are parts that are names by themselves, 演算法與資料結構;
    // where only one ends with a verb, it may be the verb of all: 量測工具及儀器操作.
    private static bool OrderWholeParts(List<string> parts)
    {
        bool areEqual = AreOfOneSort(parts) ||
            (parts.TrueForAll(static part => part.Length > Length) &&
                (parts.TrueForAll(EndsWithVerb) || !parts.Exists(EndsWithVerb)));
        if (areEqual)
        {
            parts.Sort(StringComparer.Ordinal);
        }

        return areEqual;
    }

    private static bool AreOfOneSort(List<string> parts) => parts.TrueForAll(IsNoun) || parts.TrueForAll(IsVerb);

    // Nouns at the end of the name, the first of them behind other words: 材料種類、特性與用途.
    private static bool OrderLast(List<string> parts)
    {
        int first = parts.FindLastIndex(static part => !IsNoun(part));
        if (first < 0 || first + 1 == parts.Count || parts[first].Length <= Length || !IsNoun(parts[first][^Length..]))
        {
            return false;
        }

        (string head, string noun) = (parts[first][..^Length], parts[first][^Length..]);
        bool[]? boundaries = null;
        if (!WordBoundaries.Default.IsBoundary(parts[first], head.Length, ref boundaries, fromEnd: true) ||
            IsTerm(noun + parts[first + 1]))
        {
            return false;
        }

        parts[first] = noun;
        parts.Sort(first, parts.Count - first, StringComparer.Ordinal);
        parts[first] = head + parts[first];
        return true;
    }

    // Words of one sort at the beginning of the name, the last of them before other words: 種類、特性與用途說明, 保養與維修記錄.
    private static void OrderFirst(List<string> parts)
    {
        int last = parts.FindIndex(static part => part.Length != Length);
        if (last < 1 || parts[last].Length < Length)
        {
            return;
        }

        List<string> words = [.. parts.Take(last), parts[last][..Length]];
        string rest = parts[last][Length..];
        bool[]? boundaries = null;
        if (AreOfOneSort(words) &&
            WordBoundaries.Default.IsBoundary(parts[last], Length, ref boundaries) &&
            !IsTerm(words[^2] + words[^1]))
        {
            words.Sort(StringComparer.Ordinal);
            words[^1] += rest;
            parts.RemoveRange(0, last + 1);
            parts.InsertRange(0, words);
        }
    }

    // Without the marks, but for one between a word and itself.
    private static string Join(List<string> parts)
    {
        StringBuilder joined = new(parts[0]);
        foreach (string part in parts.Skip(1))
        {
            bool isSame = joined.Length >= Length &&
                part.StartsWith(joined.ToString(joined.Length - Length, Length), StringComparison.Ordinal);
            joined.Append(isSame ? "," : "").Append(part);
        }

        return joined.ToString();
    }

    private static bool IsVerb(string part) => NameVerbs.Contains(part);

    private static bool EndsWithVerb(string part) => NameVerbs.Contains(part.AsSpan(part.Length - Length));

    private static bool IsNoun(string part) =>
        part.Length == Length && HanText.CountHan(part) == Length && !IsVerb(part);

    // Whether two words that a mark joins are one term without it, in this order: 資訊與科技.
    private static bool IsTerm(string words) => WordBoundaries.Default.Contains(words);

    // Verbs beside each other, at the end of the name, in order; a noun that may be a verb too is the object of those behind it.
    private static string OrderVerbs(string text)
    {
        if (text.Length < 2 * Length || !EndsWithVerb(text) || !NameVerbs.Contains(text.AsSpan(text.Length - (2 * Length), Length)))
        {
            return text;
        }

        int start = text.Length;
        bool[]? boundaries = null;
        List<string>? verbs = null;
        while (start >= Length &&
            NameVerbs.TryGet(text.AsSpan(start - Length, Length), out VerbSort sort) &&
            (sort != VerbSort.Noun || start == text.Length || start == Length) &&
            WordBoundaries.Default.IsBoundary(text, start - Length, ref boundaries, fromEnd: true))
        {
            start -= Length;
            (verbs ??= []).Add(text.Substring(start, Length));
        }

        if (verbs is not { Count: > 1 })
        {
            return text;
        }

        verbs.Sort(StringComparer.Ordinal);
        StringBuilder ordered = new(text, 0, start, text.Length);
        return ordered.AppendJoin("", verbs).ToString();
    }
}
