using Competency.Model;
using Competency.Model.Data.Columns;
using Competency.Model.Data.Tables;

namespace Competency.Cli.Data;

// Files of Parquet and Arrow: those that are written by the ending of their name, those that are read by their first bytes.
internal static class ColumnarFile
{
    private static readonly ColumnarFormat[] Formats = Enum.GetValues<ColumnarFormat>();

    // The format in which a file of this name is written; null for CSV.
    public static ColumnarFormat? FormatOf(string? path)
    {
        string ending = Path.GetExtension(path) ?? "";
        int found = Array.FindIndex(
            Formats, format => string.Equals(ending, FileEndings.Of(format), StringComparison.OrdinalIgnoreCase));
        return found < 0 ? null : Formats[found];
    }

    // Whether a file that can be read from its beginning is one of these.
    public static bool IsColumnar(Stream file)
    {
        if (!file.CanSeek)
        {
            return false;
        }

        Span<byte> prefix = stackalloc byte[8];
        int length = file.ReadAtLeast(prefix, prefix.Length, throwOnEndOfStream: false);
        file.Position = 0;
        return TableSources.Recognizes(prefix[..length]);
    }
}
