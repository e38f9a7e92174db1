using Competency.Model.Codes;
using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Icap;

// What says of each row of one table which standard it is about: a code, a name or both; or else the name of the file.
internal sealed class RowKeys
{
    private readonly KeyCell _code;
    private readonly KeyCell _title;
    private readonly string? _fileCode;

    public RowKeys(string file, IcapColumns columns, DiagnosticBag diagnostics)
    {
        _code = new KeyCell(columns[IcapColumn.StandardCode], diagnostics);
        _title = new KeyCell(columns[IcapColumn.StandardTitle], diagnostics);
        _fileCode = columns.NamesStandards ? null : CodeIn(file);
    }

    // Whether the rows say nothing, and the name of the file is the code of all.
    public bool IsFromFileName => _fileCode is not null;

    // Code and name of a row; empty where it gives none.
    public (string Code, string Title) Read(TableRecord record) => (_fileCode ?? _code.Read(record), _title.Read(record));

    private static string? CodeIn(string file)
    {
        string name = Path.GetFileNameWithoutExtension(file);
        return IcapCode.TryParse(name, out _) ? name : null;
    }
}
