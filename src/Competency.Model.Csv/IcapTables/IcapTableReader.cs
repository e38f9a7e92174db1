using Competency.Model.Codes;
using Competency.Model.Csv.Tables;
using Competency.Model.Diagnostics;
using Competency.Model.Drafts;
using Competency.Model.Icap;

namespace Competency.Model.Csv.IcapTables;

/// <summary>Reads a set of document tables into drafts: first those that list standards, so that the others find them.</summary>
internal sealed class IcapTableReader
{
    private readonly CsvTableOptions _options;
    private readonly DiagnosticBag _diagnostics;
    private readonly StandardEntries _entries;
    private readonly StandardFields _fields;
    private readonly AttitudeCells _attitudes;
    private readonly RepeatedFields _repeated;
    private readonly CellItems _cells = new();
    private readonly List<TableRows> _rows = [];
    private bool _listsStandards;

    public IcapTableReader(CsvTableOptions options, DiagnosticBag diagnostics)
    {
        _options = options;
        _diagnostics = diagnostics;
        _entries = new StandardEntries(diagnostics);
        _fields = new StandardFields(diagnostics);
        _attitudes = new AttitudeCells(diagnostics);
        _repeated = new RepeatedFields(diagnostics);
    }

    /// <summary>Reads tables, each with what its rows are.</summary>
    public DocumentDrafts Read(IEnumerable<(DocumentFile File, IcapTableKinds Kinds)> files)
    {
        foreach ((DocumentFile file, IcapTableKinds kinds) in files.OrderBy(static file => file.Kinds.HasFlag(IcapTableKinds.Standards) ? 0 : 1))
        {
            ReadOnlyMemory<byte> content = file.Read(_diagnostics);
            if (!content.IsEmpty)
            {
                ReadTable(file.Name, content);
            }
        }

        foreach (StandardEntry entry in _entries.All)
        {
            entry.Finish();
        }

        return new DocumentDrafts([.. _entries.All.Select(static entry => entry.Draft)], []) { Rows = _rows };
    }

    private void ReadTable(string name, ReadOnlyMemory<byte> content)
    {
        using TableReader reader = TableReader.Open(name, content, _options, _diagnostics);
        IcapColumns columns = IcapColumns.Find(reader.Heading.Names, _options);
        if (columns.Kinds == IcapTableKinds.None)
        {
            string first = TextRepair.Excerpt(string.Join(", ", reader.Heading.Names));
            _diagnostics.Add(DiagnosticRules.TableHeadingMissing, new SourceLocation { File = name, Line = 1 }, first);
            return;
        }

        columns.Report(reader.Heading, name, _options, _diagnostics);
        bool listsOnly = columns.Kinds == IcapTableKinds.Standards;
        string? fileCode = columns.NameStandards ? null : CodeIn(name);
        int taken = 0;
        int leftOut = 0;
        while (reader.Read())
        {
            bool isTaken = ReadRow(reader.Current, columns, fileCode, listsOnly);
            taken += isTaken ? 1 : 0;
            leftOut += isTaken ? 0 : 1;
        }

        _listsStandards |= columns.Kinds.HasFlag(IcapTableKinds.Standards);
        _rows.Add(new TableRows(name, reader.RowsRead, taken, leftOut + reader.RowsLeftOut));
    }

    /// <summary>Gives a row to its standard; false, with a finding, if it is left out.</summary>
    private bool ReadRow(TableRecord record, IcapColumns columns, string? fileCode, bool listsOnly)
    {
        string code = fileCode ?? CellText.ReadLine(record, columns[IcapColumn.StandardCode], _diagnostics);
        string title = CellText.ReadLine(record, columns[IcapColumn.StandardTitle], _diagnostics);
        if (code.Length == 0 && title.Length == 0)
        {
            _diagnostics.Add(DiagnosticRules.RowWithoutStandard, record.At());
            return false;
        }

        StandardEntry? known = _entries.Find(code, title);
        if (listsOnly && known?.Listed is SourceLocation listed)
        {
            _diagnostics.Add(DiagnosticRules.StandardListedTwice, record.At(), known.Name, listed);
            return false;
        }

        StandardEntry entry = known ?? NewEntry(record, columns, code, title);
        ReadCells(record, columns, entry);
        return true;
    }

    private void ReadCells(TableRecord record, IcapColumns columns, StandardEntry entry)
    {
        if (columns.Kinds.HasFlag(IcapTableKinds.Standards))
        {
            ReadFields(record, columns, entry);
        }

        if (columns.Kinds.HasFlag(IcapTableKinds.Tasks))
        {
            entry.ReadTask(new IcapTaskRow(record, columns, _diagnostics), _cells);
        }

        if (columns.Kinds.HasFlag(IcapTableKinds.Attitudes))
        {
            ReadAttitudes(record, columns, entry);
        }

        _diagnostics.Standard = null;
    }

    private void ReadFields(TableRecord record, IcapColumns columns, StandardEntry entry)
    {
        if (entry.Listed is null)
        {
            entry.Listed = record.At();
            _fields.Read(record, columns, entry);
            _repeated.Remember(record, columns, entry);
        }
        else
        {
            _repeated.Compare(record, columns, entry);
        }
    }

    /// <summary>Reads attitudes, unless the row repeats those of the row before, as exports of one big table do.</summary>
    private void ReadAttitudes(TableRecord record, IcapColumns columns, StandardEntry entry)
    {
        string cell = record.Text(columns[IcapColumn.Attitude]);
        bool isRepeated = columns.Kinds != IcapTableKinds.Attitudes && string.Equals(cell, entry.LastAttitudes, StringComparison.Ordinal);
        entry.LastAttitudes = cell;
        if (!isRepeated)
        {
            _diagnostics.Standard = entry.Name;
            _attitudes.Read(record, columns, entry.Draft);
        }
    }

    private StandardEntry NewEntry(TableRecord record, IcapColumns columns, string code, string title)
    {
        if (_listsStandards && !columns.Kinds.HasFlag(IcapTableKinds.Standards))
        {
            string like = _entries.Like(code, title) is StandardEntry near ? $"; {near.Code} '{near.Title}' is" : "";
            _diagnostics.Add(DiagnosticRules.StandardNotListed, record.At(), $"{code} {title}".Trim(), like);
        }

        return _entries.Add(code, title, record.At(columns[IcapColumn.StandardCode]), record.At(columns[IcapColumn.StandardTitle]));
    }

    /// <summary>The code of the one standard of a table whose rows do not name it: the name of the file.</summary>
    private static string? CodeIn(string file)
    {
        string name = Path.GetFileNameWithoutExtension(file);
        return IcapCode.TryParse(name, out _) ? name : null;
    }
}
