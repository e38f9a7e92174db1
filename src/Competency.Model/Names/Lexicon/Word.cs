using Competency.Model.Names.Normalization.Chinese;
using Competency.Model.Text;

namespace Competency.Model.Names.Lexicon;

// A word with what the tables say of it, so that two words can be compared without a look into them.
internal sealed class Word
{
    // A word.
    // text: The word itself, not empty.
    // information: How much it says, see WordLexicon.InformationOf.
    // relations: The tables of relations.
    public Word(string text, double information, WordRelations relations)
    {
        Text = text;
        Information = information;
        Classes = WordClasses.Of(text);
        Number = relations.NumberOf(text);
        Kinds = relations.KindsOf(Number);
        Partners = relations.PartnerBitsOf(Number);
        TakesObject = NameVerbs.NeverQualifies(text);
        IsHan = HanText.IsHan(text[0]);
        Letters = LettersOf(text);
        Fields = WordFields.Of(text);
    }

    public string Text { get; }

    // How much it says: the rarer it is, the more.
    public double Information { get; }

    // The parts that it can play.
    public WordClass Classes { get; }

    // Its number in the tables of relations; -1 if it stands in none.
    public int Number { get; }

    // The kinds of things that it is one of, a bit each.
    public ulong Kinds { get; }

    // A bit for each word that the tables relate it to, several words to a bit: the last bits of their numbers.
    public ulong Partners { get; }

    // Whether it is a verb that never qualifies the noun behind it.
    public bool TakesObject { get; }

    // Whether it begins with an ideograph.
    public bool IsHan { get; }

    // A bit for each character, several characters to a bit: words without a common bit have no common character, and a word
    // with a bit that another one lacks does not stand in that one.
    public ulong Letters { get; }

    // The industries that it is at home in, see WordFields; empty if it is at home everywhere or unknown.
    public float[] Fields { get; }

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
