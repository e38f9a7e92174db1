using Competency.Model.Names.Lexicon;

namespace Competency.Model.Names.Features;

// A name taken apart for comparison, once, whatever it is compared with.
internal sealed class AnalyzedName
{
    // Made when the name is first compared; two threads that do so at once make the same.
    private NameFields? _fields;

    // A name of these words.
    // words: The words that say what the competency is about; empty only if the name has no words.
    public AnalyzedName(NameWord[] words)
    {
        Words = words;
        AreAllLaw = words.Length > 0;
        foreach (NameWord word in words)
        {
            Weight += word.Weight;
            Classes |= word.Word.Classes;
            AreAllLaw &= word.Is(WordClass.Law | WordClass.Norm);
        }
    }

    public required string Name { get; init; }

    // The key of the normalizer.
    public required string Key { get; init; }

    // The text with every word in its place.
    public required string Surface { get; init; }

    // The parts that the words play which were left out of Words: levels, introductory and zero endings.
    public required WordClass Left { get; init; }

    // The fields that its words speak of, a bit each.
    public required ulong Topics { get; init; }

    // How many conjunctions there are.
    public required int Conjunctions { get; init; }

    // Character 1- and 2-grams of the key.
    public required GramVector Grams { get; init; }

    // The characters of the key.
    public required CharacterFeatures Characters { get; init; }

    public NameWord[] Words { get; }

    // The weight of all words.
    public double Weight { get; }

    // All parts that any of the words can play.
    public WordClass Classes { get; }

    // Whether the words say nothing but law and norms.
    public bool AreAllLaw { get; }

    // The industries of its words.
    public NameFields Fields => _fields ??= NameFields.Of(Words);
}
