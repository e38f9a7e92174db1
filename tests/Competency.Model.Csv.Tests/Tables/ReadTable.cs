using System.Text;
using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Tests.Tables;

/// <summary>A table read to its end: headings, cells, findings.</summary>
internal sealed record ReadTable(
    IReadOnlyList<string> Headings, IReadOnlyList<string[]> Rows, IReadOnlyList<Diagnostic> Findings, int RowsRead)
{
    public static ReadTable Of(string text, CsvReadingOptions? options = null) => Of(Encoding.UTF8.GetBytes(text), options);

    public static ReadTable Of(byte[] content, CsvReadingOptions? options = null)
    {
        DiagnosticBag diagnostics = new();
        using TableReader reader = TableReader.Open("t.csv", content, options ?? CsvReadingOptions.Default, diagnostics);
        List<string[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.Current.Count).Select(reader.Current.Text)]);
        }

        return new ReadTable(reader.Header.Names, rows, diagnostics.ToImmutable(), reader.RowsRead);
    }

    /// <summary>The ids of the findings, in order.</summary>
    public IEnumerable<string> Ids => Findings.Select(static finding => finding.Id);

    /// <summary>Rows as text, cells between bars.</summary>
    public IEnumerable<string> Printed => Rows.Select(static row => string.Join('|', row));
}
