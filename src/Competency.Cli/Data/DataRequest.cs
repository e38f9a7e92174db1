using Competency.Model;

namespace Competency.Cli.Data;

/// <summary>The data that a command requests.</summary>
/// <param name="Paths">Files and folders of standards; none for what the environment names, else the samples.</param>
/// <param name="Mappings">Mapping files.</param>
internal sealed record DataRequest(IReadOnlyList<string> Paths, IReadOnlyList<string> Mappings)
{
    /// <summary>How tables are read.</summary>
    public CsvReadingOptions Tables { get; init; } = CsvReadingOptions.Default;

    /// <summary>The same as written in a call, for advice.</summary>
    public string TableArguments { get; init; } = "";
}
