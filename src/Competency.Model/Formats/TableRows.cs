namespace Competency.Model.Formats;

/// <summary>
/// The number of rows of one table, and what happened to them: <paramref name="InStandards"/> plus <paramref name="Reported"/> is
/// <paramref name="Read"/>.
/// </summary>
/// <param name="File">The name of the file in diagnostics.</param>
/// <param name="Read">The number of rows, without the header row.</param>
/// <param name="InStandards">The number of rows that are part of a standard or vocabulary.</param>
/// <param name="Reported">The number of rows that were skipped, each with a diagnostic.</param>
/// <exception cref="ArgumentNullException"><paramref name="File"/> is <see langword="null"/>.</exception>
public sealed record TableRows(string File, int Read, int InStandards, int Reported)
{
    /// <summary>The name of the file in diagnostics.</summary>
    public string File { get; init; } = File ?? throw new ArgumentNullException(nameof(File));
}
