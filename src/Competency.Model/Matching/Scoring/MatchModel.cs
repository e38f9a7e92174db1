using System.Collections.Immutable;
using System.Globalization;
using Competency.Model.Matching.Names;

namespace Competency.Model.Matching.Scoring;

/// <summary>
/// Multinomial logistic regression over the features of a pair. The features without direction speak for each relation;
/// those with direction speak for broad read forwards and for narrow read backwards, with the same weights, so that
/// exchanging the names exchanges broad and narrow and nothing else.
/// </summary>
internal sealed class MatchModel
{
    /// <summary>The columns of shared weights: exact, close, broad and narrow alike, related; none is the reference, 0.</summary>
    public const int Columns = 4;

    private const int BroadColumn = 2;

    private static readonly Lazy<MatchModel> Lazy = new(Read);

    private readonly double[][] _shared;
    private readonly double[] _directed;

    /// <summary>Weights: for each shared feature, the bias last, one per column; for each directed feature one.</summary>
    public MatchModel(double[][] shared, double[] directed)
    {
        _shared = shared;
        _directed = directed;
    }

    /// <summary>The model that comes with the library.</summary>
    public static MatchModel Default => Lazy.Value;

    /// <summary>For each shared feature, and the bias, a weight per column.</summary>
    public IReadOnlyList<double[]> SharedWeights => _shared;

    /// <summary>For each directed feature its weight.</summary>
    public IReadOnlyList<double> DirectedWeights => _directed;

    /// <summary>The probabilities of the six relations in their order; they sum to 1.</summary>
    public double[] Predict(PairFeatures features)
    {
        double[] scores = new double[Columns];
        for (int column = 0; column < Columns; column++)
        {
            scores[column] = _shared[^1][column];
        }

        for (int at = 0; at < features.Shared.Values.Count; at++)
        {
            double value = features.Shared.Values[at];
            if (value != 0)
            {
                for (int column = 0; column < Columns; column++)
                {
                    scores[column] += value * _shared[at][column];
                }
            }
        }

        double broad = scores[BroadColumn] + Directed(features.Forward);
        double narrow = scores[BroadColumn] + Directed(features.Backward);
        return Softmax([scores[0], scores[1], broad, narrow, scores[3], 0]);
    }

    /// <summary>What each feature added to the log-odds of a relation against the mean of all six, the most first.</summary>
    public ImmutableArray<NameEvidence> Explain(PairFeatures features, NameRelation relation)
    {
        List<NameEvidence> evidence = [];
        for (int at = 0; at < features.Shared.Values.Count; at++)
        {
            double[] weights = _shared[at];
            double mean = (weights[0] + weights[1] + (2 * weights[BroadColumn]) + weights[3]) / 6;
            Add(evidence, features.Shared.Names[at], features.Shared.Values[at], WeightOf(weights, relation) - mean);
        }

        for (int at = 0; at < features.Forward.Values.Count; at++)
        {
            (double forward, double backward) = (features.Forward.Values[at], features.Backward.Values[at]);
            double share = relation switch
            {
                NameRelation.Broad => forward - ((forward + backward) / 6),
                NameRelation.Narrow => backward - ((forward + backward) / 6),
                _ => -(forward + backward) / 6,
            };
            Add(evidence, features.Forward.Names[at], forward - backward, forward == backward ? 0 : share * _directed[at] / (forward - backward));
        }

        return [.. evidence.OrderByDescending(static item => item.Contribution).ThenBy(static item => item.Feature, StringComparer.Ordinal)];
    }

    private static void Add(List<NameEvidence> evidence, string feature, double value, double weight)
    {
        if (value * weight != 0)
        {
            evidence.Add(new NameEvidence(feature, value, value * weight));
        }
    }

    private static double WeightOf(double[] weights, NameRelation relation) => relation switch
    {
        NameRelation.Exact => weights[0],
        NameRelation.Close => weights[1],
        NameRelation.Broad or NameRelation.Narrow => weights[BroadColumn],
        NameRelation.Related => weights[3],
        _ => 0,
    };

    private static double[] Softmax(double[] scores)
    {
        double most = scores.Max();
        double[] powers = [.. scores.Select(score => Math.Exp(score - most))];
        double sum = powers.Sum();
        return [.. powers.Select(power => power / sum)];
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
        for (int at = 0; at < features.Values.Count; at++)
        {
            sum += features.Values[at] * _directed[at];
        }

        return sum;
    }
}
