using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.Intrinsics;
using Competency.Model.Mappings;
using Competency.Model.Names.Data;
using Competency.Model.Names.Features;

namespace Competency.Model.Names;

// Multinomial logistic regression over the features of a pair. The features without direction speak for each relation; those
// with direction speak for broad read forwards and for narrow read backwards, with the same weights, so that exchanging the
// names exchanges broad and narrow and nothing else.
internal sealed class MatchModel
{
    // The columns of shared weights: exact, close, broad and narrow alike, related; none is the reference, 0.
    public const int Columns = 4;

    // The five relations, and none.
    public const int Relations = 6;

    private const int BroadColumn = 2;
    private const int NoRelation = 5;

    private static readonly Lazy<MatchModel> Lazy = new(Read);

    private readonly double[][] _shared;
    private readonly double[] _directed;

    // The shared weights row by row.
    private readonly double[] _rows;

    // Weights: for each shared feature, the bias last, one per column; for each directed feature one.
    public MatchModel(double[][] shared, double[] directed)
    {
        _shared = shared;
        _directed = directed;
        _rows = [.. shared.SelectMany(static row => row)];
    }

    // The model that comes with the library.
    public static MatchModel Default => Lazy.Value;

    // For each shared feature, and the bias, a weight per column.
    public IReadOnlyList<double[]> SharedWeights => _shared;

    // For each directed feature its weight.
    public IReadOnlyList<double> DirectedWeights => _directed;

    // The number of a relation among probabilities; null, no relation, has the last.
    public static int IndexOf(MappingRelation? relation) => relation is MappingRelation known ? (int)known : NoRelation;

    // The probabilities of the six relations in their order; they sum to 1.
    public double[] Predict(PairFeatures features)
    {
        double[] probabilities = new double[Relations];
        Predict(features, probabilities);
        return probabilities;
    }

    // The probabilities of the six relations in their order, into a span of that length.
    public void Predict(PairFeatures features, Span<double> probabilities)
    {
        ReadOnlySpan<int> places = features.Shared.Places;
        ReadOnlySpan<double> values = features.Shared.Values;
        ReadOnlySpan<double> rows = _rows;
        Vector256<double> scores = Vector256.Create(rows[^Columns..]);
        for (int at = 0; at < places.Length; at++)
        {
            scores += values[at] * Vector256.Create(rows.Slice(places[at] * Columns, Columns));
        }

        probabilities[(int)MappingRelation.Exact] = scores[0];
        probabilities[(int)MappingRelation.Close] = scores[1];
        probabilities[(int)MappingRelation.Broad] = scores[BroadColumn] + Directed(features.Forward);
        probabilities[(int)MappingRelation.Narrow] = scores[BroadColumn] + Directed(features.Backward);
        probabilities[(int)MappingRelation.Related] = scores[3];
        probabilities[NoRelation] = 0;
        Softmax(probabilities);
    }

    // What each feature added to the log-odds of a relation against the mean of all six, the most first.
    public ImmutableArray<NameEvidence> Explain(PairFeatures features, MappingRelation? relation)
    {
        List<NameEvidence> evidence = [];
        double[] shared = features.Shared.ToArray();
        for (int at = 0; at < shared.Length; at++)
        {
            double[] weights = _shared[at];
            double mean = (weights[0] + weights[1] + (2 * weights[BroadColumn]) + weights[3]) / 6;
            Add(evidence, features.Shared.Names[at], shared[at], WeightOf(weights, relation) - mean);
        }

        (double[] forwards, double[] backwards) = (features.Forward.ToArray(), features.Backward.ToArray());
        for (int at = 0; at < forwards.Length; at++)
        {
            (double forward, double backward) = (forwards[at], backwards[at]);
            double share = relation switch
            {
                MappingRelation.Broad => forward - ((forward + backward) / 6),
                MappingRelation.Narrow => backward - ((forward + backward) / 6),
                _ => -(forward + backward) / 6,
            };
            double weight = forward == backward ? 0 : share * _directed[at] / (forward - backward);
            Add(evidence, features.Forward.Names[at], forward - backward, weight);
        }

        return
        [
            .. evidence
                .OrderByDescending(static item => item.Contribution)
                .ThenBy(static item => item.Feature, StringComparer.Ordinal),
        ];
    }

    private static void Add(List<NameEvidence> evidence, string feature, double value, double weight)
    {
        if (value * weight != 0)
        {
            evidence.Add(new NameEvidence(feature, value, value * weight));
        }
    }

    private static double WeightOf(double[] weights, MappingRelation? relation) => relation switch
    {
        MappingRelation.Exact => weights[0],
        MappingRelation.Close => weights[1],
        MappingRelation.Broad or MappingRelation.Narrow => weights[BroadColumn],
        MappingRelation.Related => weights[3],
        _ => 0,
    };

    private static void Softmax(Span<double> scores)
    {
        (double most, double sum) = (double.NegativeInfinity, 0);
        foreach (double score in scores)
        {
            most = Math.Max(most, score);
        }

        foreach (ref double score in scores)
        {
            score = Math.Exp(score - most);
            sum += score;
        }

        foreach (ref double score in scores)
        {
            score /= sum;
        }
    }

    private static MatchModel Read()
    {
        List<double[]> shared = [];
        List<double> directed = [];
        foreach (string[] row in NameData.Rows("scoring/model.tsv"))
        {
            double[] weights = [.. row.Skip(2).Select(static cell => double.Parse(cell, CultureInfo.InvariantCulture))];
            if (row[0] == "shared")
            {
                shared.Add(weights);
            }
            else
            {
                directed.Add(weights[0]);
            }
        }

        return new MatchModel([.. shared], [.. directed]);
    }

    private double Directed(FeatureList features)
    {
        double sum = 0;
        for (int at = 0; at < features.Places.Length; at++)
        {
            sum += features.Values[at] * _directed[features.Places[at]];
        }

        return sum;
    }
}
