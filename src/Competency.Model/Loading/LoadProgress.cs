namespace Competency.Model;

/// <summary>The progress of a loader.</summary>
/// <param name="Done">The number of files already read.</param>
/// <param name="Files">The total number of files.</param>
/// <param name="File">The file to be read next; <see langword="null"/> if all are read and the catalog is built.</param>
public readonly record struct LoadProgress(int Done, int Files, string? File);
