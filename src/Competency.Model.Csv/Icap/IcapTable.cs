using Competency.Model.Csv.Tables;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Icap;

// A file that may be a document table, with the header row and the columns that its first bytes show.
internal sealed class IcapTable
{
    private IcapTable(DocumentFile file, IcapHeaderRecognizer? header, FileHeader names, IcapTableKinds kinds)
    {
        File = file;
        Header = header;
        Names = names;
        Kinds = kinds;
    }

    // The file.
    public DocumentFile File { get; }

    // Finds the header row beneath whatever stands above it; null for text documents, which hold tables as well and are none.
    public IcapHeaderRecognizer? Header { get; }

    // The column names.
    public FileHeader Names { get; }

    // What its rows are.
    public IcapTableKinds Kinds { get; }

    // Whether the caller named the file as a table; what is wrong with it can then be said in detail.
    public bool IsMeantAsTable => File.IsNamed && Header is not null && !File.Prefix.IsEmpty;

    // Looks at the first bytes of a file.
    public static IcapTable Of(DocumentFile file, CsvReadingOptions options)
    {
        IcapHeaderRecognizer header = new(options);
        bool isTable = TableSniffer.IsTable(file);
        bool mayBeTable = isTable || TableSniffer.IsMarkdownName(file.Name);
        FileHeader names = new(TableSniffer.ColumnNames(file, options, mayBeTable ? header : null));
        IcapColumns columns = header.ColumnsOf(names.Names);
        bool isKnown = names.Names.Count > 1 && (columns.NamesStandards || isTable);
        bool isRead = isTable || (mayBeTable && isKnown);
        return new IcapTable(file, isRead ? header : null, names, isKnown ? columns.Kinds : IcapTableKinds.None);
    }

    // The columns of its header row, found anew only if the whole file shows another one than its first bytes.
    public IcapColumns ColumnsOf(HeaderRow header, CsvReadingOptions options) =>
        Header?.ColumnsOf(header.Names) ?? IcapColumns.Find(header.Names, options);
}
