namespace Competency.Model.Similarity.Words;

/// <summary>The words of some names with their weights, by word; of length 1 unless there are none.</summary>
/// <param name="Entries">The words by number, ascending, with their weights.</param>
internal readonly record struct WordVector((int Word, double Weight)[] Entries);
