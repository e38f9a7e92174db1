namespace Competency.Model.Matching.Scoring;

/// <summary>A name taken apart for comparison.</summary>
internal sealed class AnalyzedName
{
    public required string Name { get; init; }

    /// <summary>The key of the normaliser.</summary>
    public required string Key { get; init; }

    /// <summary>The text with every word in its place.</summary>
    public required string Surface { get; init; }

    /// <summary>The words that say what the competency is about; never empty unless the name has no words.</summary>
    public required IReadOnlyList<NameWord> Words { get; init; }

    /// <summary>The parts that the words play which were left out of <see cref="Words"/>: levels, introductory and zero endings.</summary>
    public required WordClass Left { get; init; }

    /// <summary>The fields that its words speak of.</summary>
    public required IReadOnlySet<string> Topics { get; init; }

    /// <summary>How many conjunctions there are.</summary>
    public required int Conjunctions { get; init; }

    /// <summary>Character 1- and 2-grams of the key with their weights, of length 1, by gram.</summary>
    public required IReadOnlyList<(string Gram, double Weight)> Grams { get; init; }
}
