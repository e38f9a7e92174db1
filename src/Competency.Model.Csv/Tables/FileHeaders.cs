using System.Runtime.CompilerServices;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Tables;

// The header rows of files that were not read yet; each is looked for once, however many formats ask for it.
internal sealed class FileHeaders(CsvReadingOptions options)
{
    // Files that nobody claims are let go of with their loader.
    private readonly ConditionalWeakTable<DocumentFile, FileHeader> _headers = [];

    // The header row of a file, which is its first row.
    public FileHeader Of(DocumentFile file) => _headers.GetValue(file, Find);

    private FileHeader Find(DocumentFile file) => new(TableSniffer.ColumnNames(file, options));
}
