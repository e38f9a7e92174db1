using Competency.Model.Text;

namespace Competency.Model.Icap.Codes;

// Recognizes one code at a given place of a cell, in every spelling that documents use.
internal static class CodeScanner
{
    private const int MostDigits = 3;
    private const int LongestCode = 24;

    // A code that begins with one of the shape's letters: K01, K-01, S108, P.2.1.3, P 5.1.2, O1-1, Ｔ１．１. A code must not run on into
    // other letters or digits (S45C, K8s), unless a whole word follows (S05CAD).
    public static bool TryMatch(ReadOnlySpan<char> text, int start, CodeShape shape, out CodeMatch match)
    {
        match = default;
        char letter = ToUpper(WidthFold.Fold(text[start]));
        if (!shape.Letters.Contains(letter, StringComparison.Ordinal))
        {
            return false;
        }

        int at = start + 1;
        if (JoinsLetter(text, at))
        {
            at++;
        }
        else
        {
            SkipSpaces(text, ref at);
            if (at < text.Length && IsDot(text[at]))
            {
                at++;
                SkipSpaces(text, ref at);
            }
        }

        return TryMatchNumbers(text, start, at, letter, shape, isGuessed: false, out match);
    }

    // A code whose letter is a zero for the letter O (04.2.1) or is missing (2.1.1). Numbers alone must belong to one of the
    // tasks given, or they could be anything.
    public static bool TryMatchWithoutLetter(ReadOnlySpan<char> text, int start, CodeShape shape, ITaskNumbers? tasks, out CodeMatch match)
    {
        match = default;
        if (!char.IsAsciiDigit(WidthFold.Fold(text[start])))
        {
            return false;
        }

        bool isZero = shape.OwnLetter == 'O'
            && WidthFold.Fold(text[start]) == '0'
            && start + 1 < text.Length
            && char.IsAsciiDigit(WidthFold.Fold(text[start + 1]));
        if (!TryMatchNumbers(text, start, isZero ? start + 1 : start, shape.OwnLetter, shape, isGuessed: true, out match)
            || match.Numbers < shape.MostNumbers)
        {
            return false;
        }

        return isZero || (tasks is not null && tasks.HasTask(NumberAbove(match.Code)));
    }

    // The number of a task without its letter: 1.1.
    public static bool TryMatchTaskNumber(ReadOnlySpan<char> text, int start, out CodeMatch match) =>
        TryMatchNumbers(text, start, start, CodeShape.ListedTask.OwnLetter, CodeShape.ListedTask, isGuessed: true, out match);

    // The number of what a code stands beneath: 2.4 for O2.4.1.
    public static string NumberAbove(string code) =>
        code[1..Math.Max(1, code.LastIndexOf('.'))];

    private static bool TryMatchNumbers(
        ReadOnlySpan<char> text, int start, int at, char letter, CodeShape shape, bool isGuessed, out CodeMatch match)
    {
        match = default;
        int digits = at;
        if (!TryReadNumber(text, ref at))
        {
            return false;
        }

        int firstWidth = at - digits;
        int numbers = 1;
        for (int next = at; numbers < shape.MostNumbers && TryReadNextNumber(text, ref next, shape.NumbersTouch); numbers++)
        {
            if (numbers >= shape.LeastNumbers && RunsOn(text, next))
            {
                break; // T1.1-3D列印: the number belongs to the name
            }

            at = next;
        }

        if (numbers < shape.LeastNumbers || RunsOn(text, at) || (shape.MostNumbers == 1 && IsFollowedByNumber(text, at)))
        {
            return false;
        }

        match = new CodeMatch(start, at, Spell(letter, text[digits..at]), numbers, firstWidth, isGuessed);
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, ref int at)
    {
        int start = at;
        while (at < text.Length && at - start <= MostDigits && char.IsAsciiDigit(WidthFold.Fold(text[at])))
        {
            at++;
        }

        return at > start && at - start <= MostDigits;
    }

    // Reads .1 or -1, also with spaces before the point, as in T2.2 .3; what follows a space begins a name: T1.1. 5月份.
    private static bool TryReadNextNumber(ReadOnlySpan<char> text, ref int at, bool numbersTouch)
    {
        int next = at;
        if (!numbersTouch && next < text.Length && WidthFold.Fold(text[next]) != '-')
        {
            SkipSpaces(text, ref next);
        }

        if (next >= text.Length || !(IsDot(text[next]) || WidthFold.Fold(text[next]) == '-'))
        {
            return false;
        }

        next++;
        bool isNumber = TryReadNumber(text, ref next);
        at = isNumber ? next : at;
        return isNumber;
    }

    // The regular spelling: the letter and the numbers, points between them.
    private static string Spell(char letter, ReadOnlySpan<char> numbers)
    {
        Span<char> code = stackalloc char[LongestCode];
        code[0] = letter;
        int length = 1;
        foreach (char character in numbers)
        {
            char folded = WidthFold.Fold(character);
            if (char.IsAsciiDigit(folded) || folded is '.' or '-')
            {
                code[length++] = folded == '-' ? '.' : folded;
            }
        }

        return CodeInterner.Get(code[..length]);
    }

    private static bool IsFollowedByNumber(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && IsDot(text[at]) && char.IsAsciiDigit(WidthFold.Fold(text[at + 1]));

    private static bool RunsOn(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || !char.IsAsciiLetterOrDigit(text[at]))
        {
            return false;
        }

        bool isWord = at + 1 < text.Length && char.IsAsciiLetterUpper(text[at]) && char.IsAsciiLetter(text[at + 1]);
        return !isWord;
    }

    // Whether a hyphen joins the letter to its number: K-02, S_1.
    private static bool JoinsLetter(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length
        && WidthFold.Fold(text[at]) is '-' or '_' or '\u2010' or '\u2011' or '\u2013'
        && char.IsAsciiDigit(WidthFold.Fold(text[at + 1]));

    private static char ToUpper(char character) => char.IsAsciiLetterLower(character) ? (char)(character & ~0x20) : character;

    private static bool IsDot(char character) => WidthFold.Fold(character) is '.';

    // Goes on behind spaces that stand inside a line.
    public static void SkipSpaces(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && (text[at] is ' ' or '\u3000' or '\u00A0'))
        {
            at++;
        }
    }
}
