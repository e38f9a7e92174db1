using System.Globalization;
using System.Text;
using Competency.Model.Codes;
using Competency.Model.Text;

namespace Competency.Model.Icap;

/// <summary>
/// Marks such as 【T1.1】, 【T1.1】、【T1.3】 or 【T1.1~T1.6全部】 behind an item, which say which of several tasks need it.
/// </summary>
internal static class TaskTags
{
    private const int MostOfRange = 50;
    private const string Separators = "、，, ；";

    /// <summary>No tasks.</summary>
    public static List<string> None { get; } = [];

    /// <summary>Whether there is a bracket that could be a tag.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text) => text.Contains('【');

    /// <summary>The text without its tags, the tags as printed, and the codes of the tasks they name.</summary>
    public static (string Text, string Printed, List<string> Tasks) Split(string text)
    {
        if (!MayBeIn(text))
        {
            return (text, "", None);
        }

        List<string> tasks = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        StringBuilder rest = new();
        int first = -1;
        int start = 0;
        foreach ((int open, int end) in Brackets(text))
        {
            List<string> named = TasksIn(text.AsSpan(open + 1, end - open - 2));
            if (named.Count > 0)
            {
                tasks.AddRange(named.Where(seen.Add));
                rest.Append(Between(text, start, open));
                first = first < 0 ? open : first;
                start = end;
            }
        }

        return first < 0 ? (text, "", tasks) : (rest.Append(Between(text, start, text.Length)).ToString(), text[first..start], tasks);
    }

    /// <summary>What stands before, between or after tags, without the separators that only tags needed.</summary>
    private static ReadOnlySpan<char> Between(string text, int start, int end) =>
        start == 0 ? text.AsSpan(0, end) : text.AsSpan(start, end - start).TrimStart(Separators);

    /// <summary>Every 【…】 of the text: where it opens, and where the text after it begins.</summary>
    private static IEnumerable<(int Open, int End)> Brackets(string text)
    {
        int open = text.IndexOf('【', StringComparison.Ordinal);
        while (open >= 0)
        {
            int close = text.IndexOf('】', open);
            if (close < 0)
            {
                yield break;
            }

            yield return (open, close + 1);
            open = text.IndexOf('【', close);
        }
    }

    private static List<string> TasksIn(ReadOnlySpan<char> tag)
    {
        List<string> tasks = [];
        string folded = WidthFold.Fold(tag.ToString());
        char before = '\0';
        for (int at = 0; at < folded.Length; at++)
        {
            if (folded[at] is 'T' or 't' && CodeScanner.TryMatch(folded, at, CodeShape.Task, out CodeMatch match))
            {
                AddThrough(tasks, match.Code, isRange: before is '~' or '-' or '～' or '至' or '–');
                at = match.End - 1;
                before = '\0';
            }
            else if (!ChineseText.IsSpace(folded[at]))
            {
                before = folded[at];
            }
        }

        return tasks;
    }

    /// <summary>Adds the task; at the end of a range, all from the task before it.</summary>
    private static void AddThrough(List<string> tasks, string code, bool isRange)
    {
        bool hasStart = isRange && tasks.Count > 0;
        if (hasStart && NumberedCode.TryParse(tasks[^1], out NumberedCode from) && NumberedCode.TryParse(code, out NumberedCode to) && to.Last - from.Last <= MostOfRange)
        {
            for (int number = from.Last + 1; number < to.Last; number++)
            {
                tasks.Add(from.Parent(from.Letter) + "." + number.ToString(CultureInfo.InvariantCulture));
            }
        }

        tasks.Add(code);
    }
}
