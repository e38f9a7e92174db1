using Competency.Model.Names;

namespace Competency.Model.Evaluation.Training;

/// <summary>
/// Fits the matcher's model: maximum likelihood with an L2 penalty on the weights of standardized features, by gradient
/// descent with momentum over all examples (Nesterov 1983), a fixed number of steps. No chance in it.
/// </summary>
internal sealed class LogisticTrainer(double penalty, int steps = 600)
{
    private const int Relations = 6;
    private const int BroadColumn = 2;

    public MatchModel Train(IReadOnlyList<TrainingExample> examples)
    {
        Scaling shared = Scaling.Of([.. examples.Select(static example => example.Shared)], isCentered: true);
        Scaling directed =
            Scaling.Of([.. examples.SelectMany(static example => new[] { example.Forward, example.Backward })], isCentered: false);
        TrainingExample[] scaled = [.. examples.Select(example => example with
        {
            Shared = [.. shared.Apply(example.Shared), 1],
            Forward = directed.Apply(example.Forward),
            Backward = directed.Apply(example.Backward),
        })];
        double[] weights = Descend(scaled);
        return Unscale(weights, shared, directed);
    }

    private double[] Descend(TrainingExample[] examples)
    {
        int sharedCount = examples[0].Shared.Length;
        int count = (sharedCount * MatchModel.Columns) + examples[0].Forward.Length;
        double[] weights = new double[count];
        double[] previous = new double[count];
        double[] ahead = new double[count];
        double rate = 1.0 / Curvature(examples);
        for (int step = 1; step <= steps; step++)
        {
            double momentum = (step - 1.0) / (step + 2.0);
            for (int at = 0; at < count; at++)
            {
                ahead[at] = weights[at] + (momentum * (weights[at] - previous[at]));
            }

            double[] gradient = Gradient(examples, ahead, sharedCount);
            (previous, weights) = (weights, previous);
            for (int at = 0; at < count; at++)
            {
                weights[at] = ahead[at] - (rate * gradient[at]);
            }
        }

        return weights;
    }

    /// <summary>A bound of the second derivative: half the mean squared length of an example, and the penalty.</summary>
    private double Curvature(TrainingExample[] examples)
    {
        // The largest eigenvalue by power iteration over the shared features, generously doubled.
        double[] vector = [.. Enumerable.Repeat(1.0, examples[0].Shared.Length)];
        double largest = 1;
        for (int round = 0; round < 30; round++)
        {
            double[] next = new double[vector.Length];
            foreach (TrainingExample example in examples)
            {
                double product = 0;
                for (int at = 0; at < vector.Length; at++)
                {
                    product += example.Shared[at] * vector[at];
                }

                for (int at = 0; at < vector.Length; at++)
                {
                    next[at] += product * example.Shared[at] / examples.Length;
                }
            }

            largest = Math.Sqrt(next.Sum(static value => value * value));
            vector = [.. next.Select(value => value / largest)];
        }

        return largest + penalty;
    }

    private double[] Gradient(TrainingExample[] examples, double[] weights, int sharedCount)
    {
        double[] gradient = new double[weights.Length];
        int directedStart = sharedCount * MatchModel.Columns;
        double[] errors = new double[Relations];
        foreach (TrainingExample example in examples)
        {
            Errors(example, weights, directedStart, errors);
            for (int relation = 0; relation < errors.Length; relation++)
            {
                errors[relation] *= example.Weight;
            }

            double[] columns = [errors[0], errors[1], errors[2] + errors[3], errors[4]];
            for (int at = 0; at < sharedCount; at++)
            {
                double value = example.Shared[at];
                for (int column = 0; value != 0 && column < columns.Length; column++)
                {
                    gradient[(at * columns.Length) + column] += value * columns[column];
                }
            }

            for (int at = 0; at < example.Forward.Length; at++)
            {
                gradient[directedStart + at] += (errors[2] * example.Forward[at]) + (errors[3] * example.Backward[at]);
            }
        }

        double total = examples.Sum(static example => example.Weight);
        int biasStart = (sharedCount - 1) * MatchModel.Columns;
        for (int at = 0; at < gradient.Length; at++)
        {
            bool isBias = at >= biasStart && at < directedStart;
            gradient[at] = (gradient[at] / total) + (isBias ? 0 : penalty * weights[at]);
        }

        return gradient;
    }

    /// <summary>Probability minus truth for each relation.</summary>
    private static void Errors(TrainingExample example, double[] weights, int directedStart, double[] errors)
    {
        double[] columns = new double[MatchModel.Columns];
        for (int at = 0; at < example.Shared.Length; at++)
        {
            double value = example.Shared[at];
            for (int column = 0; value != 0 && column < columns.Length; column++)
            {
                columns[column] += value * weights[(at * columns.Length) + column];
            }
        }

        (double broad, double narrow) = (columns[BroadColumn], columns[BroadColumn]);
        for (int at = 0; at < example.Forward.Length; at++)
        {
            broad += example.Forward[at] * weights[directedStart + at];
            narrow += example.Backward[at] * weights[directedStart + at];
        }

        (errors[0], errors[1], errors[2], errors[3], errors[4], errors[5]) = (columns[0], columns[1], broad, narrow, columns[3], 0);
        double most = errors.Max();
        double sum = 0;
        for (int at = 0; at < errors.Length; at++)
        {
            errors[at] = Math.Exp(errors[at] - most);
            sum += errors[at];
        }

        for (int at = 0; at < errors.Length; at++)
        {
            errors[at] = (errors[at] / sum) - (at == example.Relation ? 1 : 0);
        }
    }

    private static MatchModel Unscale(double[] weights, Scaling shared, Scaling directed)
    {
        int count = shared.Means.Length;
        double[][] unscaled = [.. Enumerable.Range(0, count + 1).Select(static _ => new double[MatchModel.Columns])];
        for (int column = 0; column < MatchModel.Columns; column++)
        {
            double bias = weights[(count * MatchModel.Columns) + column];
            for (int at = 0; at < count; at++)
            {
                unscaled[at][column] = weights[(at * MatchModel.Columns) + column] * shared.Factors[at];
                bias -= unscaled[at][column] * shared.Means[at];
            }

            unscaled[count][column] = bias;
        }

        int start = (count + 1) * MatchModel.Columns;
        return new MatchModel(unscaled, [.. directed.Factors.Select((factor, at) => factor * weights[start + at])]);
    }
}
