using Competency.Model.Formats;

namespace Competency.Model;

/// <summary>The result of loading one file.</summary>
/// <param name="Name">The name in diagnostics.</param>
/// <param name="Reader">The reader that recognized the format; <see langword="null"/> if the file was skipped or could not be read.</param>
/// <param name="Standards">The number of standards. A standard spread over several files counts for the file in which it starts.</param>
/// <exception cref="ArgumentNullException"><paramref name="Name"/> is <see langword="null"/>.</exception>
public sealed record LoadedFile(string Name, string? Reader, int Standards)
{
    /// <summary>The name in diagnostics.</summary>
    public string Name { get; init; } = Name ?? throw new ArgumentNullException(nameof(Name));

    /// <summary>The numbers of rows; <see langword="null"/> if the file is not a table.</summary>
    public TableRows? Rows { get; init; }
}
