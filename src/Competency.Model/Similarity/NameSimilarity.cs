using System.Collections.Immutable;
using System.Globalization;

namespace Competency.Model;

/// <summary>How near two roles are by the words of their competencies' names, and which words make them so.</summary>
/// <param name="Score">The similarity, 0 (no word in common) to 1.</param>
/// <param name="Words">The words that both hold: those that add most first, of equals in ordinal order.</param>
public sealed record NameSimilarity(double Score, ImmutableArray<SharedWord> Words)
{
    /// <summary>Score and number of words.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Score:0.000} by {Words.Length} words");
}
