using Competency.Model;

namespace Competency.Cli.Data;

// The order in which diagnostics are listed: as files were read, within a file from top to bottom.
internal static class DiagnosticOrder
{
    public static IEnumerable<Diagnostic> ByLocation(LoadedData data)
    {
        Dictionary<string, int> files = new(StringComparer.Ordinal);
        foreach (string file in data.Files)
        {
            files.TryAdd(file, files.Count);
        }

        return data.Diagnostics
            .OrderBy(diagnostic => diagnostic.Location.File is string file && files.TryGetValue(file, out int index) ? index : int.MaxValue)
            .ThenBy(static diagnostic => diagnostic.Location.Line ?? 0)
            .ThenBy(static diagnostic => diagnostic.Location.Column ?? 0);
    }
}
