using System.Collections.Immutable;
using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Roles;

// Well known ladders of words for levels, from the lowest to the highest.
internal static class LevelLadders
{
    // Where the words of a column fit several ladders, the first one counts.
    private static readonly ImmutableArray<ImmutableArray<string>> Known =
    [
        ["basic", "intermediate", "advanced"],
        ["beginner", "intermediate", "advanced"],
        ["beginner", "intermediate", "expert"],
        ["beginner", "intermediate", "advanced", "expert"],
        ["basic", "intermediate", "advanced", "expert"],
        ["foundation", "intermediate", "advanced"],
        ["foundation", "intermediate", "advanced", "expert"],
        ["foundational", "intermediate", "advanced"],
        ["novice", "intermediate", "advanced", "expert"],
        ["novice", "intermediate", "expert"],
        ["novice", "advanced beginner", "competent", "proficient", "expert"],
        ["beginner", "competent", "proficient", "expert"],
        ["fundamental awareness", "novice", "intermediate", "advanced", "expert"],
        ["awareness", "working", "practitioner", "expert"],
        ["aware", "practitioner", "expert"],
        ["foundation", "practitioner", "expert"],
        ["basic", "proficient", "advanced", "expert"],
        ["basic", "proficient", "expert"],
        ["elementary", "intermediate", "advanced"],
        ["entry", "intermediate", "advanced"],
        ["low", "medium", "high"],
        ["a1", "a2", "b1", "b2", "c1", "c2"],
        ["初級", "中級", "高級"],
        ["初級", "中級", "高級", "專家"],
        ["初階", "中階", "高階"],
        ["入門", "基礎", "中級", "進階", "專家"],
        ["基礎", "中級", "進階"],
        ["基礎", "進階", "專業"],
        ["基礎", "進階", "專精"],
        ["基礎", "進階", "專家"],
        ["了解", "熟悉", "精通"],
        ["瞭解", "熟悉", "精通"],
        ["低", "中", "高"],
    ];

    private static readonly HashSet<string> Words = [.. Known.SelectMany(static ladder => ladder).Select(Key)];

    // Whether a word is on any of them.
    public static bool Contains(string word) => Words.Contains(Key(word));

    // The first ladder that has all words; null if there is none.
    public static ImmutableArray<string>? Of(IEnumerable<string> words)
    {
        HashSet<string> keys = [.. words.Select(Key)];
        foreach (ImmutableArray<string> ladder in Known)
        {
            if (keys.IsSubsetOf(ladder.Select(Key)))
            {
                return ladder;
            }
        }

        return null;
    }

    // The place of a word on a ladder, counted from 1; 0 if it is not on it.
    public static int PlaceOf(string word, ImmutableArray<string> ladder)
    {
        string key = Key(word);
        for (int place = 0; place < ladder.Length; place++)
        {
            if (string.Equals(Key(ladder[place]), key, StringComparison.Ordinal))
            {
                return place + 1;
            }
        }

        return 0;
    }

    // A word without differences of case, width, white space and simplified characters; "level" and "level of" around it say nothing.
    public static string Key(string word)
    {
        string key = TraditionalHeading.Of(HeaderRow.Normalize(word));
        return key.Length > 5 && key.EndsWith("level", StringComparison.Ordinal) ? key[..^5] : key;
    }
}
