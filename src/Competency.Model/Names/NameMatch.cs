using System.Collections.Immutable;
using Competency.Model.Mappings;

namespace Competency.Model.Names;

/// <summary>
/// The matcher's judgment of two names: the relation of the second to the first, as in a mapping, with the probability of each
/// relation. A suggestion, by which nothing is merged.
/// </summary>
public sealed class NameMatch
{
    // Exact is the start of the search, so that the first of the others has to beat it.
    private static readonly MappingRelation?[] Others =
        [MappingRelation.Close, MappingRelation.Related, null, MappingRelation.Broad, MappingRelation.Narrow];

    private NameMatch(string first, string second, ImmutableArray<double> probabilities)
    {
        First = first;
        Second = second;
        Probabilities = probabilities;
        Relation = MostLikely(probabilities);
    }

    /// <summary>The first name.</summary>
    public string First { get; }

    /// <summary>The second name: with <see cref="MappingRelation.Broad"/>, the broader one.</summary>
    public string Second { get; }

    /// <summary>
    /// The most likely relation of the second name to the first; <see langword="null"/> if they are most likely unrelated, names
    /// with nothing but a head word in common included.
    /// </summary>
    public MappingRelation? Relation { get; }

    /// <summary>The probability of <see cref="Relation"/>, from 1/6 to 1.</summary>
    public double Confidence => ProbabilityOf(Relation);

    /// <summary>
    /// Six probabilities with the sum 1: those of the relations in the order of <see cref="MappingRelation"/>, last that of no
    /// relation.
    /// </summary>
    public ImmutableArray<double> Probabilities { get; }

    /// <summary>The probability that one name substantially covers the other: that of exact plus that of close.</summary>
    public double ExactOrClose => ProbabilityOf(MappingRelation.Exact) + ProbabilityOf(MappingRelation.Close);

    /// <summary>
    /// The closeness of the names, from 0 to 1: <see cref="ExactOrClose"/> plus half of the probabilities of broad and narrow.
    /// Independent of the order of the names.
    /// </summary>
    public double Score => ScoreOf(Probabilities.AsSpan());

    /// <summary>The probability of one relation, from 0 to 1.</summary>
    /// <param name="relation">A relation, or <see langword="null"/> for no relation.</param>
    public double ProbabilityOf(MappingRelation? relation) => Probabilities[MatchModel.IndexOf(relation)];

    /// <summary>Both names, the relation and its probability: <c>溝通 ↔ 溝通協調: Broad (0.71)</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{First} ↔ {Second}: {Relation?.ToString() ?? "None"} ({Confidence:F2})");

    // A match with these probabilities, read from the first name.
    internal static NameMatch Of(string first, string second, ReadOnlySpan<double> probabilities) => new(first, second, [.. probabilities]);

    // See Score.
    internal static double ScoreOf(ReadOnlySpan<double> probabilities) =>
        probabilities[(int)MappingRelation.Exact] + probabilities[(int)MappingRelation.Close]
        + ((probabilities[(int)MappingRelation.Broad] + probabilities[(int)MappingRelation.Narrow]) / 2);

    private static MappingRelation? MostLikely(ImmutableArray<double> probabilities)
    {
        MappingRelation? best = MappingRelation.Exact;
        foreach (MappingRelation? relation in Others)
        {
            best = probabilities[MatchModel.IndexOf(relation)] > probabilities[MatchModel.IndexOf(best)] ? relation : best;
        }

        // Of broad and narrow with equal probability neither may win by its position, or exchanging the names would change more
        // than the direction.
        bool isUndecided = probabilities[(int)MappingRelation.Broad] == probabilities[(int)MappingRelation.Narrow];
        return best is MappingRelation.Broad or MappingRelation.Narrow && isUndecided ? MappingRelation.Related : best;
    }
}
