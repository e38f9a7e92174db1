namespace Competency.Model;

/// <summary>What became of one file.</summary>
/// <param name="Name">The name, as findings call it.</param>
/// <param name="Reader">The reader that knew its form; <see langword="null"/> for a file that was skipped or could not be read.</param>
/// <param name="Standards">How many standards it gave.</param>
public sealed record LoadedFile(string Name, string? Reader, int Standards);
