using Competency.Model.Data.ArrowFiles;
using Competency.Model.Data.Columns;
using Competency.Model.Data.ParquetFiles;
using Competency.Model.Text;

namespace Competency.Model.Data.Tables;

// Columnar files by their first bytes, whatever they are called.
internal static class TableSources
{
    // A message of Arrow without a file around it.
    private static ReadOnlySpan<byte> Continuation => [0xFF, 0xFF, 0xFF, 0xFF];

    // Whether a file begins as one of these.
    public static bool Recognizes(ReadOnlySpan<byte> prefix) =>
        prefix.StartsWith(ParquetFooter.Magic) || prefix.StartsWith("ARROW1"u8) || prefix.StartsWith(Continuation);

    // Opens a file, which must be able to seek and stays open; null, with a diagnostic, if that is not possible.
    public static TableSource? Open(Stream file, string name, DiagnosticBag diagnostics)
    {
        Span<byte> prefix = stackalloc byte[8];
        file.Position = 0;
        prefix = prefix[..file.ReadAtLeast(prefix, prefix.Length, throwOnEndOfStream: false)];
        if (prefix.StartsWith(ParquetFooter.Magic))
        {
            return ParquetSource.Open(file, name, diagnostics);
        }

        if (Recognizes(prefix))
        {
            return ArrowSource.Open(file, name, diagnostics);
        }

        diagnostics.Add(
            ColumnarRules.FileDamaged,
            new SourceLocation { File = name },
            (Phrase)"Parquet or Arrow",
            (Phrase)"The file begins like neither of them.");
        return null;
    }
}
