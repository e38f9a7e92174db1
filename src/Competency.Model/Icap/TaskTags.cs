using System.Globalization;
using Competency.Model.Codes;
using Competency.Model.Text;

namespace Competency.Model.Icap;

/// <summary>
/// Marks such as 【T1.1】, 【T1.1】、【T1.3】 or 【T1.1~T1.6全部】 behind an item, which say which of several tasks need it.
/// </summary>
internal static class TaskTags
{
    private const int MostOfRange = 50;

    /// <summary>The text without its tags, the tags as printed, and the codes of the tasks they name.</summary>
    public static (string Text, string Printed, List<string> Tasks) Split(string text)
    {
        List<string> tasks = [];
        int at = text.IndexOf('【', StringComparison.Ordinal);
        while (at >= 0)
        {
            int close = text.IndexOf('】', at);
            if (close < 0)
            {
                break;
            }

            List<string> named = TasksIn(text.AsSpan(at + 1, close - at - 1));
            if (named.Count > 0)
            {
                tasks.AddRange(named.Where(task => !tasks.Contains(task)));
                return Rest(text, at, close, tasks);
            }

            at = text.IndexOf('【', close);
        }

        return (text, "", tasks);
    }

    private static (string Text, string Printed, List<string> Tasks) Rest(string text, int open, int close, List<string> tasks)
    {
        (string tail, _, List<string> more) = Split(text[(close + 1)..].TrimStart('、', '，', ',', ' ', '；'));
        tasks.AddRange(more.Where(task => !tasks.Contains(task)));
        string printed = text[open..(text.LastIndexOf('】') + 1)];
        return (text[..open] + tail, printed, tasks);
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
