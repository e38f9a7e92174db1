using System.Collections.Immutable;

namespace Competency.Model;

/// <summary>What was found in a table of profiles.</summary>
public sealed class ProfileMatchSummary
{
    internal ProfileMatchSummary()
    {
    }

    /// <summary>The number of profiles. Rows that return to a name after another profile begin a new one.</summary>
    public long Profiles { get; internal init; }

    /// <summary>The number of profiles without a competency of the catalog; they have no rows in the output.</summary>
    public long ProfilesWithoutCompetencies { get; internal init; }

    /// <summary>The number of rows that mention a competency.</summary>
    public long Mentions { get; internal init; }

    /// <summary>The number of these whose competency was found in the catalog.</summary>
    public long MatchedMentions { get; internal init; }

    /// <summary>
    /// The texts that were not found, the most frequent first, then by ordinal value; of the first million different ones.
    /// </summary>
    public ImmutableArray<UnmatchedText> Unmatched { get; internal init; } = [];

    /// <summary>The number of mentions that were not found and are not in <see cref="Unmatched"/>.</summary>
    public long UnmatchedUncounted { get; internal init; }

    /// <summary>Diagnostics of the table.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; internal init; } = [];
}
