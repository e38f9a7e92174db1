using System.Text;
using Competency.Model.Names.Data;
using Competency.Model.Names.Normalization.Steps;
using Competency.Model.Text;

namespace Competency.Model.Names.Normalization.Chinese;

// Equals beside each other are put in order and the mark between them goes: 溝通與協調, 協調與溝通 and 協調溝通 are one. Verbs are equals
// with a mark or without; nouns only with a mark, and only at an end of the name.
internal sealed class CoordinationStep : INameStep
{
    private const int Length = NameVerbs.Length;

    public string Id => "coordination";

    public string Description => "The order of equals means nothing, and what joins them neither: 協調與溝通 is 溝通協調.";

    public string Apply(string text)
    {
        List<string> parts = [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries)];
        if (parts.Count == 0)
        {
            return text;
        }

        OrderWholeParts(parts);
        for (int left = 0; left + 1 < parts.Count; left++)
        {
            OrderAcross(parts, left);
        }

        return OrderVerbs(string.Concat(parts));
    }

    // Parts that are one word each, of one sort, are equals: 種類、特性、用途.
    private static void OrderWholeParts(List<string> parts)
    {
        bool areWords = parts.Count > 1 && parts.TrueForAll(static part => part.Length == Length && HanText.CountHan(part) == Length);
        bool areEqual = areWords &&
            (parts.TrueForAll(static part => NameVerbs.Contains(part)) || parts.TrueForAll(static part => !NameVerbs.Contains(part)));
        if (areEqual)
        {
            parts.Sort(StringComparer.Ordinal);
        }
    }

    // The words on both sides of a mark change places where they are nouns at an end of the name.
    private static void OrderAcross(List<string> parts, int left)
    {
        (string before, string after) = (parts[left], parts[left + 1]);
        bool isAtEnd = (left == 0 && before.Length == Length) || (left + 2 == parts.Count && after.Length == Length);
        if (parts.Count != 2 || !isAtEnd || before.Length < Length || after.Length < Length)
        {
            return;
        }

        (string last, string first) = (before[^Length..], after[..Length]);
        bool areNouns = !NameVerbs.Contains(last) && !NameVerbs.Contains(first);
        if (areNouns &&
            HanText.CountHan(last) == Length &&
            HanText.CountHan(first) == Length &&
            string.CompareOrdinal(last, first) > 0 &&
            AreWhole(before, after))
        {
            parts[left] = before[..^Length] + first;
            parts[left + 1] = last + after[Length..];
        }
    }

    // Whether the last characters of one part and the first of the other are words: those of 使用者 and 環境 are not.
    private static bool AreWhole(string before, string after)
    {
        (bool[]? ofBefore, bool[]? ofAfter) = (null, null);
        return WordBoundaries.Default.IsBoundary(before, before.Length - Length, ref ofBefore, fromEnd: true) &&
            WordBoundaries.Default.IsBoundary(after, Length, ref ofAfter);
    }

    // Verbs beside each other, at the end of the name, in order.
    private static string OrderVerbs(string text)
    {
        int start = text.Length;
        bool[]? boundaries = null;
        List<string> verbs = [];
        while (start >= Length &&
            NameVerbs.Contains(text.AsSpan(start - Length, Length)) &&
            WordBoundaries.Default.IsBoundary(text, start - Length, ref boundaries, fromEnd: true))
        {
            start -= Length;
            verbs.Add(text.Substring(start, Length));
        }

        if (verbs.Count < 2)
        {
            return text;
        }

        verbs.Sort(StringComparer.Ordinal);
        StringBuilder ordered = new(text, 0, start, text.Length);
        return ordered.AppendJoin("", verbs).ToString();
    }
}
