using Competency.Model.Csv.Tables;
using Competency.Model.Tables;

namespace Competency.Model.Csv.Profiles;

// The texts that were not found as rows of CSV.
internal static class UnmatchedRows
{
    // Each text is compared with the names of the catalog, which takes long for a million of them.
    private const int MostWithNearest = 1000;

    // Writes them, one after the other.
    public static IEnumerable<long> Write(Stream output, ProfileMatchSummary summary, CsvWritingOptions? options)
    {
        using RowWriter writer = new(output, options ?? CsvWritingOptions.Default);
        writer.WriteHeader(["text", "count", "first_line", "nearest"]);
        long count = 0;
        foreach (UnmatchedText text in summary.Unmatched)
        {
            string? nearest = count < MostWithNearest && text.Nearest is { IsEmpty: false } names ? string.Join('\n', names) : null;
            TableValue[] row = [new(text.Text), new((double?)text.Count), new((double?)text.FirstLine), new(nearest)];
            writer.Write(row);
            yield return ++count;
        }
    }
}
