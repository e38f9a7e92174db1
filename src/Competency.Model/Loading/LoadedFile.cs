using Competency.Model.Formats;

namespace Competency.Model;

/// <summary>What became of one file.</summary>
/// <param name="Name">The name, as findings call it.</param>
/// <param name="Reader">The reader that knew its form; <see langword="null"/> for a file that was skipped or could not be read.</param>
/// <param name="Standards">How many standards it gave; of files that are read together, the one that a standard begins in.</param>
public sealed record LoadedFile(string Name, string? Reader, int Standards)
{
    /// <summary>What became of its rows, if it is a table.</summary>
    public TableRows? Rows { get; init; }
}
