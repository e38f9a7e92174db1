using Competency.Model.Names.Lexicon;

namespace Competency.Model.Names.Features;

/// <summary>A name taken apart for comparison, once, whatever it is compared with.</summary>
internal sealed class AnalyzedName
{
    /// <summary>A name of these words.</summary>
    /// <param name="words">The words that say what the competency is about; empty only if the name has no words.</param>
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

    /// <summary>The key of the normalizer.</summary>
    public required string Key { get; init; }

    /// <summary>The text with every word in its place.</summary>
    public required string Surface { get; init; }

    /// <summary>The parts that the words play which were left out of <see cref="Words"/>: levels, introductory and zero endings.</summary>
    public required WordClass Left { get; init; }

    /// <summary>The fields that its words speak of, a bit each.</summary>
    public required ulong Topics { get; init; }

    /// <summary>How many conjunctions there are.</summary>
    public required int Conjunctions { get; init; }

    /// <summary>Character 1- and 2-grams of the key.</summary>
    public required GramVector Grams { get; init; }

    /// <summary>The characters of the key.</summary>
    public required CharacterFeatures Characters { get; init; }

    public NameWord[] Words { get; }

    /// <summary>The weight of all words.</summary>
    public double Weight { get; }

    /// <summary>All parts that any of the words can play.</summary>
    public WordClass Classes { get; }

    /// <summary>Whether the words say nothing but law and norms.</summary>
    public bool AreAllLaw { get; }
}
