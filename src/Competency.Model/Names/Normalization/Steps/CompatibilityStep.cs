using System.Globalization;
using System.Text;
using Competency.Model.Names.Data;
using Competency.Model.Text;

namespace Competency.Model.Names.Normalization.Steps;

// Characters that stand in for others (①, Ⅱ, ㎡, ﬁ, radicals, compatibility ideographs, full-width forms) become those;
// invisible marks of direction and joining go.
internal sealed class CompatibilityStep : INameStep
{
    private static readonly Lazy<Dictionary<char, string>> Table = new(static () =>
        NameData
            .Rows("names/compatibility.tsv")
            .ToDictionary(
                static row => (char)int.Parse(row[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                static row => row[1]));

    public string Id => "compatibility";

    public string Description => "Characters that stand in for others are those: ﬁ is fi, ① is 1, ⼒ is 力, Ａ is A.";

    public string Apply(string text)
    {
        int plain = 0;
        while (plain < text.Length && (char.IsAscii(text[plain]) || IsUnified(text[plain])))
        {
            plain++;
        }

        if (plain == text.Length)
        {
            return text;
        }

        StringBuilder folded = new(text, 0, plain, text.Length);
        foreach (char character in text.AsSpan(plain))
        {
            char unified = WidthFold.Fold(CompatibilityIdeographs.Unify(character));
            if (Table.Value.TryGetValue(unified, out string? replacement) && !IsPunctuationOfSpelling(unified))
            {
                folded.Append(replacement);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(unified) != UnicodeCategory.Format)
            {
                folded.Append(unified);
            }
        }

        return folded.ToString();
    }

    // Whether the character is one of the ideographs that others stand in for; the table has none of them.
    private static bool IsUnified(char character) => character is >= '\u4E00' and <= '\u9FFF';

    // Marks that the spelling fold knows better.
    private static bool IsPunctuationOfSpelling(char character) => character is '\u00A0' or '\u3000';
}
