using System.Collections.Immutable;

namespace Competency.Model.Names;

/// <summary>The judgment of the matcher on two names, with the words and features behind it.</summary>
public sealed class NameMatchExplanation
{
    internal NameMatchExplanation(NameMatch match, ImmutableArray<WordCorrespondence> words, ImmutableArray<NameEvidence> evidence)
    {
        Match = match;
        Words = words;
        Evidence = evidence;
    }

    /// <summary>The judgment.</summary>
    public NameMatch Match { get; }

    /// <summary>The pairs of corresponding words in the order of the first name, then the words without a partner.</summary>
    public ImmutableArray<WordCorrespondence> Words { get; }

    /// <summary>The features with a contribution, by <see cref="NameEvidence.Contribution"/>, the largest first.</summary>
    public ImmutableArray<NameEvidence> Evidence { get; }
}
