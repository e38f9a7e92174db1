using System.Collections.Immutable;

namespace Competency.Model.Names;

/// <summary>What the matcher says of two names, and why.</summary>
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

    /// <summary>Which word stands for which, in the order of the first name; words of one name alone last.</summary>
    public ImmutableArray<WordCorrespondence> Words { get; }

    /// <summary>The features that are not 0, those that spoke most for the relation first.</summary>
    public ImmutableArray<NameEvidence> Evidence { get; }
}
