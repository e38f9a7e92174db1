using Competency.Model.Tables;

namespace Competency.Model.Data.Tests;

/// <summary>Columnar files in memory.</summary>
internal static class ColumnarFolder
{
    public static byte[] Bytes(CatalogTable table, ColumnarFormat format = ColumnarFormat.Parquet)
    {
        using MemoryStream stream = new();
        ColumnarTables.WriteTableTo(stream, table, format);
        return stream.ToArray();
    }

    public static List<DocumentContent> Write(
        IEnumerable<CompetencyStandard> standards, IEnumerable<CompetencyVocabulary> vocabularies, ColumnarFormat format) =>
    [
        .. CatalogTables.Of(standards, vocabularies).Select(table =>
            new DocumentContent("tables/" + ColumnarTables.FileNameOf(table.Name, format), Bytes(table, format))),
    ];

    public static CatalogTable? Read(byte[] content, DiagnosticBag diagnostics, string name = "table.parquet")
    {
        using MemoryStream stream = new(content);
        return ColumnarTables.ReadTableFrom(stream, name, diagnostics);
    }

    public static string TextOf(CatalogTable table) =>
        $"{table.Name}({string.Join(", ", table.Columns)})\n"
        + string.Join('\n', table.Rows.Select(static row =>
            string.Join('|', row.Select(static value => value.IsBlank ? "" : $"{value}!"))));
}
