using Competency.Model.Names.Normalization.Chinese;
using Competency.Model.Text;

namespace Competency.Model.Names.Lexicon;

/// <summary>A word with what the tables say of it, so that two words can be compared without a look into them.</summary>
internal sealed class Word
{
    /// <summary>A word.</summary>
    /// <param name="text">The word itself, not empty.</param>
    /// <param name="information">How much it says, see <see cref="WordLexicon.InformationOf"/>.</param>
    /// <param name="relations">The tables of relations.</param>
    public Word(string text, double information, WordRelations relations)
    {
        Text = text;
        Information = information;
        Classes = WordClasses.Of(text);
        Number = relations.NumberOf(text);
        Kinds = relations.KindsOf(Number);
        Partners = relations.PartnerBitsOf(Number);
        TakesObject = NameVerbs.TakesObject(text);
        IsHan = HanText.IsHan(text[0]);
        Letters = LettersOf(text);
    }

    public string Text { get; }

    /// <summary>How much it says: the rarer it is, the more.</summary>
    public double Information { get; }

    /// <summary>The parts that it can play.</summary>
    public WordClass Classes { get; }

    /// <summary>Its number in the tables of relations; -1 if it stands in none.</summary>
    public int Number { get; }

    /// <summary>The kinds of things that it is one of, a bit each.</summary>
    public ulong Kinds { get; }

    /// <summary>A bit for each word that the tables relate it to, several words to a bit: the last bits of their numbers.</summary>
    public ulong Partners { get; }

    /// <summary>Whether it is a verb that never qualifies the noun behind it.</summary>
    public bool TakesObject { get; }

    /// <summary>Whether it begins with an ideograph.</summary>
    public bool IsHan { get; }

    /// <summary>
    /// A bit for each character, several characters to a bit: words without a common bit have no common character, and a word
    /// with a bit that another one lacks does not stand in that one.
    /// </summary>
    public ulong Letters { get; }

    public override string ToString() => Text;

    private static ulong LettersOf(string text)
    {
        ulong letters = 0;
        foreach (char character in text)
        {
            letters |= 1UL << (int)((character * 0x9E3779B1u) >> 26);
        }

        return letters;
    }
}
