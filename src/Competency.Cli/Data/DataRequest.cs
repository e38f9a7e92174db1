using Competency.Model;

namespace Competency.Cli.Data;

// The data that a command requests.
// Paths: Files and folders of standards; none for what the environment names, else the samples.
// Mappings: Mapping files.
internal sealed record DataRequest(IReadOnlyList<string> Paths, IReadOnlyList<string> Mappings)
{
    // What the command is asked about: codes, titles, words. Samples are chosen by it.
    public IReadOnlyList<string> Words { get; init; } = [];

    // Whether data that were read before may be taken from the cache, and are kept there.
    public bool UsesCache { get; init; } = true;

    // Whether to say where data come from.
    public bool IsVerbose { get; init; }

    // How tables are read.
    public CsvReadingOptions Tables { get; init; } = CsvReadingOptions.Default;

    // The same as written in a call, for advice.
    public string TableArguments { get; init; } = "";
}
