using System.Collections.Immutable;

namespace Competency.Model.Csv;

/// <summary>What became of a table of profiles.</summary>
public sealed record ProfileMatchSummary
{
    /// <summary>How many profiles there are; what comes back later under the same name is another one.</summary>
    public required long Profiles { get; init; }

    /// <summary>How many of them have no competency of the catalog, and so no rows in the answer.</summary>
    public required long ProfilesWithoutCompetencies { get; init; }

    /// <summary>How many rows name a competency.</summary>
    public required long Mentions { get; init; }

    /// <summary>How many of these were found in the catalog.</summary>
    public required long MatchedMentions { get; init; }

    /// <summary>The texts that were not, the most frequent first, then by ordinal value; a million different ones at most.</summary>
    public required ImmutableArray<UnmatchedText> Unmatched { get; init; }

    /// <summary>How many mentions were not found whose texts came after that million.</summary>
    public required long UnmatchedUncounted { get; init; }

    /// <summary>What was found in the table.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }
}
