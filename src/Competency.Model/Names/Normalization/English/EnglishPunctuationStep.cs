using System.Text;
using Competency.Model.Names.Normalization.Steps;

namespace Competency.Model.Names.Normalization.English;

// Punctuation parts words, except where it makes them (C++, C#, .NET, R&D); apostrophes go.
internal sealed class EnglishPunctuationStep : INameStep
{
    public string Id => "english-punctuation";

    public string Description => "Punctuation only parts words: problem-solving is problem solving; C# and C++ keep theirs.";

    public string Apply(string text)
    {
        StringBuilder words = new(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            char character = text[at];
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character) || IsPartOfWord(text, at))
            {
                words.Append(character);
            }
            else if (character is not ('\'' or '’' or '`') && words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.ToString().TrimEnd(' ');
    }

    private static bool IsPartOfWord(string text, int at)
    {
        bool follows = at > 0 && char.IsLetterOrDigit(text[at - 1]);
        bool precedes = at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
        return text[at] switch
        {
            '+' or '#' => follows || (at > 0 && text[at - 1] == '+'),
            '.' => precedes && (!follows || char.IsAsciiDigit(text[at + 1])),
            '&' => follows && precedes,
            _ => CharIsMark(text[at]),
        };
    }

    // Marks that letters of many scripts cannot do without.
    private static bool CharIsMark(char character) => char.GetUnicodeCategory(character)
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
