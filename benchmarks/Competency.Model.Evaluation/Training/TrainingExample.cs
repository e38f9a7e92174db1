namespace Competency.Model.Evaluation.Training;

/// <summary>
/// The features of one pair, shared, forwards and backwards, the number of its relation, and how many pairs it counts for.
/// </summary>
internal sealed record TrainingExample(double[] Shared, double[] Forward, double[] Backward, int Relation, double Weight);
