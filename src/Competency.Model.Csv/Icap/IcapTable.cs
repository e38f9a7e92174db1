using Competency.Model.Csv.Tables;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Icap;

/// <summary>A file that may be a document table, with the header row and the columns that its first bytes show.</summary>
internal sealed class IcapTable
{
    private IcapTable(DocumentFile file, IcapHeaderRecognizer? header, FileHeader names, IcapTableKinds kinds)
    {
        File = file;
        Header = header;
        Names = names;
        Kinds = kinds;
    }

    /// <summary>The file.</summary>
    public DocumentFile File { get; }

    /// <summary>
    /// Finds the header row beneath whatever stands above it; <see langword="null"/> for text documents, which hold tables as
    /// well and are none.
    /// </summary>
    public IcapHeaderRecognizer? Header { get; }

    /// <summary>The column names.</summary>
    public FileHeader Names { get; }

    /// <summary>What its rows are.</summary>
    public IcapTableKinds Kinds { get; }

    /// <summary>Whether the caller named the file as a table; what is wrong with it can then be said in detail.</summary>
    public bool IsMeantAsTable => File.IsNamed && Header is not null && !File.Prefix.IsEmpty;

    /// <summary>Looks at the first bytes of a file.</summary>
    public static IcapTable Of(DocumentFile file, CsvReadingOptions options)
    {
        IcapHeaderRecognizer header = new(options);
        bool isTable = TableSniffer.IsTableName(file.Name);
        FileHeader names = new(TableSniffer.ColumnNames(file, options, isTable ? header : null));
        IcapColumns columns = header.ColumnsOf(names.Names);
        bool isKnown = names.Names.Count > 1 && (columns.NamesStandards || isTable);
        return new IcapTable(file, isTable ? header : null, names, isKnown ? columns.Kinds : IcapTableKinds.None);
    }

    /// <summary>The columns of its header row, found anew only if the whole file shows another one than its first bytes.</summary>
    public IcapColumns ColumnsOf(HeaderRow header, CsvReadingOptions options) =>
        Header?.ColumnsOf(header.Names) ?? IcapColumns.Find(header.Names, options);
}
