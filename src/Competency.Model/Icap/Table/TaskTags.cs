using System.Buffers;
using System.Globalization;
using System.Text;
using Competency.Model.Codes;
using Competency.Model.Icap.Codes;
using Competency.Model.Text;

namespace Competency.Model.Icap.Table;

// Marks such as 【T1.1】, 【T1.1】、【T1.3】, [T1.1] or 【T1.1~T1.6全部】 behind an item, which say which of several tasks need it; 【全部】
// says that all do.
internal static class TaskTags
{
    private const string Separators = "、，, ；";
    private const string Opening = "【（([［〔{｛";
    private const string Closing = "】）)]］〕}｝";

    private static readonly SearchValues<char> Openings = SearchValues.Create(Opening);
    private static readonly SearchValues<char> Beginnings = SearchValues.Create("TtＴｔ0123456789０１２３４５６７８９全共皆所AaＡａ");
    private static readonly string[] AllWords = ["全部", "全", "共同", "共通", "皆適用", "全部任務", "所有任務", "ALL"];

    // Whether a bracket opens that could be a tag: a number, the letter of a task or a word for all follows.
    public static bool MayBeIn(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Openings) is int open and >= 0)
        {
            text = text[(open + 1)..].TrimStart();
            if (text.IsEmpty || Beginnings.Contains(text[0]))
            {
                return true;
            }
        }

        return false;
    }

    // The text without its tags, the tags as printed, the codes of the tasks they name, and whether they name all.
    // text: The item.
    // isTask: Whether a code is that of a task, for numbers without letter.
    public static Tagged Split(string text, Func<string, bool> isTask)
    {
        if (!MayHoldTags(text))
        {
            return Tagged.None(text);
        }

        List<string> tasks = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        StringBuilder rest = new();
        bool namesAll = false;
        int first = -1;
        int start = 0;
        foreach ((int open, int close, int end) in Brackets(text))
        {
            bool isMark = text[open] == '【';
            if (open < start)
            {
                continue; // inside of a tag that nothing closes
            }

            string tag = WidthFold.Fold(text[(open + 1)..close]);
            bool isAll = IsAll(tag, isMark);
            List<string> named = isAll ? [] : TasksIn(tag, isMark, isTask);
            if (named.Count > 0 || isAll)
            {
                namesAll |= isAll;
                tasks.AddRange(named.Where(seen.Add));
                rest.Append(Between(text, start, open));
                first = first < 0 ? open : first;
                start = end;
            }
        }

        return first < 0
            ? new Tagged(text, "", tasks, namesAll)
            : new Tagged(rest.Append(Between(text, start, text.Length)).ToString(), text[first..start], tasks, namesAll);
    }

    // Whether any bracket begins like a tag; most are remarks.
    private static bool MayHoldTags(ReadOnlySpan<char> text)
    {
        for (int open = text.IndexOfAny(Openings); open >= 0;)
        {
            ReadOnlySpan<char> inside = text[(open + 1)..].TrimStart();
            if (text[open] == '【' || inside is ['T' or 't' or 'Ｔ' or 'ｔ' or '全', ..])
            {
                return true;
            }

            int next = text[(open + 1)..].IndexOfAny(Openings);
            open = next < 0 ? -1 : open + 1 + next;
        }

        return false;
    }

    // What stands before, between or after tags, without the separators that only tags needed.
    private static ReadOnlySpan<char> Between(string text, int start, int end) =>
        start == 0 ? text.AsSpan(0, end) : text.AsSpan(start, end - start).TrimStart(Separators);

    // Every bracket of the text: where it opens and closes, and where the text after it begins. Of several 【 that nothing closes the
    // first and the last may be a tag that was cut: what lies between them is part of the first.
    private static IEnumerable<(int Open, int Close, int End)> Brackets(string text)
    {
        int lastMark = text.LastIndexOf('【');
        bool isFirstMark = true;
        int[]? last = null;
        int from = 0;
        while (text.AsSpan(from).IndexOfAny(Openings) is int next and >= 0)
        {
            int open = from + next;
            int close = CloseOf(text, open, ref last);
            if (close >= 0)
            {
                yield return (open, close, close + 1);
            }
            else if (text[open] == '【' && (isFirstMark || open == lastMark))
            {
                isFirstMark = false;
                yield return (open, text.Length, text.Length);
            }

            from = close < 0 ? open + 1 : close + 1;
        }
    }

    // Where a bracket closes; -1 if nothing closes it. Where each kind closes last is looked for once.
    private static int CloseOf(string text, int open, ref int[]? last)
    {
        last ??= [.. Closing.Select(bracket => text.LastIndexOf(bracket))];
        int kind = Opening.IndexOf(text[open], StringComparison.Ordinal);
        return last[kind] < open ? -1 : text.IndexOf(Closing[kind], open);
    }

    private static bool IsAll(string tag, bool isMark)
    {
        string word = tag.Trim();
        return isMark ? Array.Exists(AllWords, all => string.Equals(all, word, StringComparison.OrdinalIgnoreCase)) : word == AllWords[0];
    }

    // The tasks that a tag names; brackets other than 【】 are tags only if they hold nothing else.
    private static List<string> TasksIn(string tag, bool isMark, Func<string, bool> isTask)
    {
        List<string> tasks = [];
        char before = '\0';
        for (int at = 0; at < tag.Length; at++)
        {
            if (TryMatch(tag, at, before, isMark, isTask, out CodeMatch match))
            {
                AddThrough(tasks, match.Code, isRange: RangeSign.Is(before));
                at = match.End - 1;
                before = '\0';
            }
            else if (!ChineseText.IsSpace(tag[at]))
            {
                before = tag[at];
                bool isWord = !Separators.Contains(before, StringComparison.Ordinal) && !RangeSign.Is(before) && before != '/';
                if (isWord && !isMark)
                {
                    return [];
                }
            }
        }

        return tasks;
    }

    private static bool TryMatch(string tag, int at, char before, bool isMark, Func<string, bool> isTask, out CodeMatch match)
    {
        if (tag[at] is 'T' or 't')
        {
            return CodeScanner.TryMatch(tag, at, CodeShape.Task, out match);
        }

        match = default;
        bool mayBegin = isMark
            && char.IsAsciiDigit(tag[at])
            && (before == '\0' || Separators.Contains(before, StringComparison.Ordinal) || RangeSign.Is(before));
        return mayBegin && CodeScanner.TryMatchTaskNumber(tag, at, out match) && isTask(match.Code);
    }

    // Adds the task; at the end of a range, all from the task before it, whichever of the two comes first.
    private static void AddThrough(List<string> tasks, string code, bool isRange)
    {
        bool hasStart = isRange && tasks.Count > 0;
        if (hasStart
            && NumberedCode.TryParse(tasks[^1], out NumberedCode from)
            && NumberedCode.TryParse(code, out NumberedCode to)
            && Math.Abs(to.Last - from.Last) < RangeSign.MaxCodes)
        {
            for (int number = Math.Min(from.Last, to.Last) + 1; number < Math.Max(from.Last, to.Last); number++)
            {
                tasks.Add(from.Parent(from.Letter) + "." + number.ToString(CultureInfo.InvariantCulture));
            }
        }

        tasks.Add(code);
    }

    // An item and its tags.
    // Text: The text without tags.
    // Printed: The tags as printed; empty if there are none.
    // Tasks: The codes of the tasks they name, each once.
    // NamesAll: Whether a tag names all tasks of the row.
    internal readonly record struct Tagged(string Text, string Printed, List<string> Tasks, bool NamesAll)
    {
        private static readonly List<string> NoTasks = [];

        // An item without tags.
        public static Tagged None(string text) => new(text, "", NoTasks, NamesAll: false);
    }
}
