namespace Competency.Model.Evaluation.Training;

/// <summary>The features of one pair, shared, forwards and backwards, and the number of its relation.</summary>
internal sealed record TrainingExample(double[] Shared, double[] Forward, double[] Backward, int Relation);
