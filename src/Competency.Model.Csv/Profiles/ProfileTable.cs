using Competency.Model.Csv.Tables;
using Competency.Model.Csv.Tables.Encodings;

namespace Competency.Model.Csv.Profiles;

// A table of profiles as its beginning shows it.
// Header: The header row and what precedes it.
// Columns: Where the columns are.
// Samples: The first rows.
// Nothing: Counts rows and columns that say nothing.
// Options: How its rows are read.
internal sealed record ProfileTable(
    ProfileTableHeader Header,
    ProfileColumns Columns,
    IReadOnlyList<string[]> Samples,
    NothingInTable Nothing,
    CsvReadingOptions Options)
{
    private const int MostSamples = 50;

    // Finds out what the rows of a table are; null, with the reason in the diagnostics, if it is no table of profiles.
    // isKnown: Whether the data has a competency of this name.
    public static ProfileTable? Find(
        ProfileTableHeader head, string file, CsvReadingOptions options, Func<string, bool> isKnown, DiagnosticBag diagnostics)
    {
        DiagnosticBag found = new();
        CsvReadingOptions ofRows = options with { Separator = CsvSeparator.Known(head.Separator), MaxRows = int.MaxValue };
        TableText text = new(head.Sample, Utf8Decoder.Name, IsGuess: false, []) { FirstLine = head.LineOfHeader };
        using TableReader reader = TableReader.Open(file, text, ofRows, found);
        Diagnostic[] ofHeader = [.. found.ToImmutable()];
        List<string[]> samples = SamplesOf(reader);
        ProfileColumns columns = ProfileColumns.Find(reader.Header.Names, options, samples, isKnown);
        foreach (Diagnostic finding in ofHeader)
        {
            diagnostics.Add(finding);
        }

        SourceLocation heading = new() { File = file, Line = reader.HeaderLine };
        columns.Report(reader.Header, options, heading, diagnostics);
        return columns.IsComplete
            ? new ProfileTable(head, columns, samples, new NothingInTable(reader.Header, heading, named: columns.Side), ofRows)
            : null;
    }

    // The first rows of a table.
    public static List<string[]> SamplesOf(TableReader reader)
    {
        List<string[]> samples = [];
        while (samples.Count < MostSamples && reader.Read())
        {
            samples.Add([.. Enumerable.Range(0, reader.Current.Count).Select(reader.Current.Text)]);
        }

        return samples;
    }
}
