using System.Buffers;

namespace Competency.Model.Text;

/// <summary>
/// A conservative folding of spellings: character width, compatibility ideographs, white space, punctuation, footnote marks, and a short
/// table of orthographic pairs (記錄/紀錄, 台/臺, 計劃/計畫). It changes neither words, nor word order, nor case.
/// </summary>
/// <remarks>
/// Idempotent, and independent of culture and of the Unicode data of the platform. The result is a key for comparison, not a text for
/// display.
/// </remarks>
public static class SpellingFold
{
    private const int StackLimit = 256;

    // The longest footnote mark with its brackets; without a limit, a text of closing brackets would take quadratic time.
    private const int LongestMark = 32;

    private const string LeadingMarks = "*※·";
    private const string TrailingMarks = ".,;:·*※";

    private static readonly SearchValues<char> FootnoteNumbers = SearchValues.Create("0123456789一二三四五六七八九十註,-~");
    private static readonly SearchValues<char> Collapsible = SearchValues.Create(".,;:·");

    /// <summary>The key of a text. Texts with equal keys are spelling variants of each other.</summary>
    /// <param name="text">The text.</param>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        char[]? rented = text.Length > StackLimit ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        Span<char> buffer = rented ?? stackalloc char[StackLimit];
        ReadOnlySpan<char> folded = buffer[..FoldCharacters(text, buffer)];
        string key = OrthographicVariants.FoldWords(folded.TrimStart(LeadingMarks).TrimEnd(TrailingMarks).ToString());
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return key;
    }

    /// <summary>Whether two texts are spelling variants of each other.</summary>
    /// <param name="left">The first text.</param>
    /// <param name="right">The second text.</param>
    public static bool AreVariants(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return string.Equals(Fold(left), Fold(right), StringComparison.Ordinal);
    }

    private static int FoldCharacters(string text, Span<char> target)
    {
        int length = 0;
        foreach (char character in text)
        {
            if (ChineseText.IsSpace(character) || IsInvisible(character))
            {
                continue;
            }

            char folded = FoldCharacter(character);
            if (length > 0 && target[length - 1] == folded && Collapsible.Contains(folded))
            {
                continue;
            }

            target[length++] = folded;
            if (folded is ']' or ')')
            {
                length = WithoutFootnoteMark(target[..length]);
            }
        }

        return length;
    }

    // What is ASCII stands for itself, and is most of many catalogs.
    private static char FoldCharacter(char character) => char.IsAscii(character)
        ? character
        : OrthographicVariants.Fold(FoldPunctuation(WidthFold.Fold(CompatibilityIdeographs.Unify(character))));

    private static char FoldPunctuation(char character) => character switch
    {
        '、' => ',',
        '。' => '.',
        '・' or '‧' or '•' or '∙' => '·',
        '「' or '」' or '『' or '』' or '“' or '”' or '„' => '"',
        '‘' or '’' => '\'',
        '【' or '〔' => '[',
        '】' or '〕' => ']',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '─' or '−' => '-',
        '〜' or '∼' => '~',
        _ => character,
    };

    // Zero-width characters, and the private-use bullets that word processors leave behind.
    private static bool IsInvisible(char character) =>
        character is '\u200C' or '\u200D' or '\u2060' or '\u00AD' or (>= '\uE000' and <= '\uF8FF');

    // The length without the bracket just closed, if it held nothing but a footnote mark such as 註1.
    private static int WithoutFootnoteMark(ReadOnlySpan<char> folded)
    {
        int start = Math.Max(0, folded.Length - LongestMark);
        int open = folded[start..].LastIndexOfAny('[', '(');
        open = open < 0 ? open : open + start;
        bool isMark = open >= 0 && folded[(open + 1)..] is ['註', .. var number, _] && !number.ContainsAnyExcept(FootnoteNumbers);
        return isMark ? open : folded.Length;
    }
}
