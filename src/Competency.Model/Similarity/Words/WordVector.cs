namespace Competency.Model.Similarity.Words;

// The words of some names by number, ascending, with their weights; of length 1 unless there are none.
internal readonly record struct WordVector(int[] Words, double[] Weights);
