using System.Collections.Immutable;
using System.Globalization;

namespace Competency.Model;

/// <summary>A word that the names of two roles' competencies share, and what it adds to their similarity.</summary>
/// <param name="Word">The word as it is compared: folded in spelling, width and case.</param>
/// <param name="Contribution">What it adds to the score, above 0; the contributions of a comparison sum to its score.</param>
/// <param name="NamesA">The names of the first role that hold it, in ordinal order.</param>
/// <param name="NamesB">The names of the second role that hold it, in ordinal order.</param>
public sealed record SharedWord(string Word, double Contribution, ImmutableArray<string> NamesA, ImmutableArray<string> NamesB)
{
    /// <summary>Contribution and word.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Contribution:0.000} {Word}");
}
