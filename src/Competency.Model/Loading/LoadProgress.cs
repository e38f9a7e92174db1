namespace Competency.Model;

/// <summary>How far a loader has come.</summary>
/// <param name="Done">How many files were read.</param>
/// <param name="Files">How many files there are.</param>
/// <param name="File">The file that is being read, if one is; afterwards the catalog is built.</param>
public readonly record struct LoadProgress(int Done, int Files, string? File);
