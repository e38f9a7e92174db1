using CsvHelper;

namespace Competency.Model.Evaluation.Esco;

/// <summary>The official table of which occupation of O*NET matches which of ESCO: here, its exact and close matches.</summary>
internal static class EscoCrosswalk
{
    private const string FirstHeading = "O*NET Id";

    private static readonly string[] Near = ["exactMatch", "closeMatch"];

    /// <summary>The pairs of an O*NET code and an ESCO address.</summary>
    public static (string Onet, string Esco)[] Read(string file)
    {
        // What stands above the headings says whose table it is.
        CsvReaderOptions options = new()
        {
            HasHeader = false,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            MissingField = CsvMissingFieldHandling.ReturnEmpty,
        };
        using CsvReader reader = CsvReader.FromFile(file, options);
        List<(string, string)> pairs = [];
        string[]? headings = null;
        while (reader.Read())
        {
            string[] row = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
            if (headings is not null && Near.Contains(row[Array.IndexOf(headings, "Type of Match")], StringComparer.Ordinal))
            {
                pairs.Add((row[0], row[Array.IndexOf(headings, "ESCO or ISCO URI")]));
            }
            else if (row[0] == FirstHeading)
            {
                headings = row;
            }
        }

        return headings is not null ? [.. pairs] : throw new InvalidDataException($"{file} has no heading {FirstHeading}.");
    }
}
