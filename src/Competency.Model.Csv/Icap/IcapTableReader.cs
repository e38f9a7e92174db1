using Competency.Model.Csv.Tables;
using Competency.Model.Csv.Threading;
using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Csv.Icap;

// Reads a set of document tables into drafts: first those that list standards, so that the others find them.
// Rows are given to their standards one by one; what tasks say is read standard by standard, beside the rows that follow.
internal sealed class IcapTableReader
{
    private readonly CsvReadingOptions _options;
    private readonly DiagnosticBag _diagnostics;
    private readonly StandardEntries _entries;
    private readonly StandardFields _fields;
    private readonly AttitudeCells _attitudes;
    private readonly RepeatedFields _repeated;
    private readonly RepeatedTasks _repeatedTasks;
    private readonly List<TableRows> _rows = [];
    private readonly List<(StandardEntry Entry, int Table)> _listedWithoutCode = [];
    private readonly TaskBufferPool _memory = new();
    private StandardEntry? _current;
    private bool _listsStandards;

    public IcapTableReader(CsvReadingOptions options, DiagnosticBag diagnostics)
    {
        _options = options;
        _diagnostics = diagnostics;
        _entries = new StandardEntries();
        _fields = new StandardFields(diagnostics);
        _attitudes = new AttitudeCells(diagnostics);
        _repeated = new RepeatedFields(diagnostics);
        _repeatedTasks = new RepeatedTasks(diagnostics);
    }

    // Reads the tables of a set.
    public DocumentDrafts Read(IEnumerable<IcapTable> tables)
    {
        List<TableContent> contents = [];
        foreach ((IcapTable table, TableContent content) in ContentsOf([.. tables.OrderBy(static table => TurnOf(table.Kinds))]))
        {
            contents.Add(content);
            content.Report(_diagnostics);
            if (!content.IsEmpty)
            {
                ReadTable(table, content);
            }
        }

        SettleListedWithoutCode();
        foreach (StandardEntry entry in _entries.All)
        {
            entry.Finish(_memory);
            _diagnostics.AddRange(entry.Diagnostics);
        }

        _memory.Release();
        _attitudes.Release();
        contents.ForEach(static content => content.Dispose()); // not before: rows are parts of it until their tasks are read
        return new DocumentDrafts([.. _entries.All.Select(static entry => entry.Draft)], []) { Rows = _rows };
    }

    // Tables that list standards come first, so that the others find them, and tasks before attitudes: they are read while
    // attitudes are.
    private static int TurnOf(IcapTableKinds kinds) =>
        (kinds & IcapTableKinds.Standards) != IcapTableKinds.None ? 0 : (kinds & IcapTableKinds.Tasks) != IcapTableKinds.None ? 1 : 2;

    // The content of each file; while the caller is busy with one, the next one is read.
    private IEnumerable<(IcapTable Table, TableContent Content)> ContentsOf(IcapTable[] tables)
    {
        Task<TableContent>? next = null;
        for (int index = 0; index < tables.Length; index++)
        {
            Task<TableContent> content = next ?? Begin(tables[index]);
            TableContent ready = content.GetAwaiter().GetResult();
            next = index + 1 < tables.Length ? Begin(tables[index + 1]) : null;
            yield return (tables[index], ready);
        }
    }

    private Task<TableContent> Begin(IcapTable table) =>
        Background.Start(() => new TableContent(table.File, _options, table.Header));

    private void ReadTable(IcapTable table, TableContent content)
    {
        string name = table.File.Name;
        using TableReader reader = content.Open(_options, _diagnostics);
        IcapColumns columns = table.ColumnsOf(reader.Header, _options);
        if (columns.Kinds == IcapTableKinds.None)
        {
            HeaderAdvice.Report(name, reader.Header.Names, _diagnostics);
            return;
        }

        if (columns.Kinds != IcapTableKinds.Standards)
        {
            SettleListedWithoutCode();
        }

        columns.Report(reader, _options, _diagnostics);
        RowKeys keys = new(name, columns, _diagnostics);
        NonContentRows unusual = new(columns, _diagnostics);
        int taken = 0;
        int leftOut = 0;
        while (reader.Read())
        {
            bool isTaken = ReadRow(reader.Current, columns, keys, unusual);
            taken += isTaken ? 1 : 0;
            leftOut += isTaken ? 0 : 1;
        }

        _current?.BeginTasks(_memory);
        _listsStandards |= columns.ListsStandards;
        _rows.Add(new TableRows(name, reader.RowsRead, taken, leftOut + reader.RowsLeftOut));
    }

    // Gives a row to its standard; false, with a finding, if it is left out.
    private bool ReadRow(TableRecord record, IcapColumns columns, RowKeys keys, NonContentRows unusual)
    {
        if (unusual.IsFooter(record))
        {
            return false;
        }

        (string code, string title) = keys.Read(record);
        bool listsOnly = columns.Kinds == IcapTableKinds.Standards;
        StandardEntry? known = listsOnly ? _entries.FindListed(code, title) : _entries.Find(code, title);
        if ((known is null || keys.IsFromFileName) && unusual.IsHeading(record))
        {
            return false;
        }

        if (code.Length == 0 && title.Length == 0)
        {
            _diagnostics.Add(TableRules.RowWithoutStandard, record.At());
            return false;
        }

        if (unusual.IsTotal(record, code, title))
        {
            return false;
        }

        if (listsOnly && known?.Listed is SourceLocation listed)
        {
            _diagnostics.Add(TableRules.StandardListedTwice, record.At(), known.Name, listed);
            return false;
        }

        known ??= listsOnly ? null : SpelledOtherwise(record, columns, code, title);
        if (unusual.IsLeftOut(record, code, title, known is not null))
        {
            return false;
        }

        return ReadCells(record, columns, known ?? NewEntry(record, columns, code, title));
    }

    // The standard that a row means whose code or name is spelled otherwise than in other rows.
    private StandardEntry? SpelledOtherwise(TableRecord record, IcapColumns columns, string code, string title)
    {
        StandardEntry? entry = _entries.FindSpelledOtherwise(code, title);
        if (entry is not null)
        {
            _diagnostics.Standard = entry.Name;
            _diagnostics.Add(
                TableRules.KeySpellingDiffers,
                record.At(columns[string.Equals(code, entry.Code, StringComparison.Ordinal)
                    ? IcapColumn.StandardTitle
                    : IcapColumn.StandardCode]),
                $"{code} {title}".Trim(),
                $"{entry.Code} {entry.Title}".Trim(),
                entry.Listed ?? entry.Draft.Location);
            _diagnostics.Standard = null;
        }

        return entry;
    }

    // Takes in what the row says; false if it says nothing that was not said before.
    private bool ReadCells(TableRecord record, IcapColumns columns, StandardEntry entry)
    {
        bool isNew = columns.Kinds != IcapTableKinds.Attitudes;
        if (columns.ListsStandards)
        {
            ReadFields(record, columns, entry);
        }

        if (columns.HasTasks && _repeatedTasks.Contains(record, columns, entry))
        {
            entry.LeaveOut(record, columns);
            return false;
        }

        if (columns.HasTasks)
        {
            Turn(entry);
            entry.AddTask(record, columns, _memory);
        }

        if (columns.HasAttitudes)
        {
            isNew |= ReadAttitudes(record, columns, entry);
        }

        _diagnostics.Standard = null;
        return isNew;
    }

    // Goes on to the rows of another standard: those of the one before can be read.
    private void Turn(StandardEntry entry)
    {
        if (entry != _current)
        {
            _current?.BeginTasks(_memory);
            _current = entry;
        }
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

    // Reads attitudes, unless the row repeats those of the row before, as exports of one big table do.
    private bool ReadAttitudes(TableRecord record, IcapColumns columns, StandardEntry entry)
    {
        if (columns.Kinds != IcapTableKinds.Attitudes)
        {
            string cell = record.Text(columns[IcapColumn.Attitude]);
            bool isRepeated = string.Equals(cell, entry.LastAttitudes, StringComparison.Ordinal);
            entry.LastAttitudes = cell;
            if (isRepeated)
            {
                return true;
            }
        }

        _diagnostics.Standard = entry.Name;
        return _attitudes.Read(record, columns, entry);
    }

    private StandardEntry NewEntry(TableRecord record, IcapColumns columns, string code, string title)
    {
        if (_listsStandards && !columns.ListsStandards)
        {
            Phrase like = _entries.Like(code, title) is StandardEntry near
                ? $" (the nearest is {near.Code} '{near.Title}')"
                : Phrase.None;
            _diagnostics.Add(TableRules.StandardNotListed, record.At(), $"{code} {title}".Trim(), like);
        }

        StandardEntry entry = _entries.Add(
            code, title, record.At(columns[IcapColumn.StandardCode]), record.At(columns[IcapColumn.StandardTitle]));
        if (code.Length == 0 && columns.Kinds == IcapTableKinds.Standards)
        {
            _listedWithoutCode.Add((entry, _rows.Count));
        }

        return entry;
    }

    // Leaves out rows of lists that give no code and say nothing besides what the row of a standard with code and the same name
    // says, wherever that row stands.
    private void SettleListedWithoutCode()
    {
        foreach ((StandardEntry entry, int table) in _listedWithoutCode)
        {
            if (entry.Listed is SourceLocation listed
                && _entries.Coded(entry.Title).FirstOrDefault(other => _repeated.SaysNoMore(entry, other)) is StandardEntry other)
            {
                _diagnostics.Add(TableRules.StandardListedTwice, listed, other.Name, other.Listed);
                _entries.Remove(entry);
                _rows[table] = _rows[table] with { InStandards = _rows[table].InStandards - 1, Reported = _rows[table].Reported + 1 };
            }
        }

        _listedWithoutCode.Clear();
    }
}
