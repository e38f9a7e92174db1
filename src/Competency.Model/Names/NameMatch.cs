using System.Collections.Immutable;

namespace Competency.Model.Names;

/// <summary>What the scored matcher says of two names: a suggestion, which merges nothing.</summary>
public sealed class NameMatch
{
    /// <summary>The relations after exact, in the order in which they are looked at.</summary>
    private static readonly NameRelation[] Judged =
        [NameRelation.Close, NameRelation.Related, NameRelation.None, NameRelation.Broad, NameRelation.Narrow];

    private NameMatch(string first, string second, ImmutableArray<double> probabilities)
    {
        First = first;
        Second = second;
        Probabilities = probabilities;
        Relation = MostLikely(probabilities);
    }

    /// <summary>The first name.</summary>
    public string First { get; }

    /// <summary>The second name, from which the direction of broad and narrow is read.</summary>
    public string Second { get; }

    /// <summary>The most likely relation.</summary>
    public NameRelation Relation { get; }

    /// <summary>The probability of <see cref="Relation"/>, from 1/6 to 1.</summary>
    public double Confidence => Probabilities[(int)Relation];

    /// <summary>The probability of each relation, in their order; they sum to 1.</summary>
    public ImmutableArray<double> Probabilities { get; }

    /// <summary>The probability that holding one is substantially holding the other.</summary>
    public double ExactOrClose => Probabilities[(int)NameRelation.Exact] + Probabilities[(int)NameRelation.Close];

    /// <summary>
    /// How near the names are, from 0 to 1: the probability of exact or close, and half that of broad or narrow. The same
    /// read from either side.
    /// </summary>
    public double Score => ScoreOf(Probabilities.AsSpan());

    /// <summary>The relation read from the other side: broad for narrow, narrow for broad.</summary>
    public static NameRelation Mirror(NameRelation relation) => relation switch
    {
        NameRelation.Broad => NameRelation.Narrow,
        NameRelation.Narrow => NameRelation.Broad,
        _ => relation,
    };

    /// <summary>Both names and the relation: <c>溝通 ↔ 溝通協調: Broad (0.71)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{First} ↔ {Second}: {Relation} ({Confidence:F2})");

    /// <summary>A match with these probabilities, read from the first name.</summary>
    internal static NameMatch Of(string first, string second, ReadOnlySpan<double> probabilities) => new(first, second, [.. probabilities]);

    /// <summary>See <see cref="Score"/>.</summary>
    internal static double ScoreOf(ReadOnlySpan<double> probabilities) =>
        probabilities[(int)NameRelation.Exact] + probabilities[(int)NameRelation.Close]
        + ((probabilities[(int)NameRelation.Broad] + probabilities[(int)NameRelation.Narrow]) / 2);

    private static NameRelation MostLikely(ImmutableArray<double> probabilities)
    {
        // Of broad and narrow with equal probability neither may win by its place, or the mirror would break.
        NameRelation best = NameRelation.Exact;
        foreach (NameRelation relation in Judged)
        {
            best = probabilities[(int)relation] > probabilities[(int)best] ? relation : best;
        }

        bool isUndecided = probabilities[(int)NameRelation.Broad] == probabilities[(int)NameRelation.Narrow];
        return best is NameRelation.Broad or NameRelation.Narrow && isUndecided ? NameRelation.Related : best;
    }
}
