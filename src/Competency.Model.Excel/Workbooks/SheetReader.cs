using System.Globalization;
using System.Text;
using Competency.Model.Excel.Cells;
using Competency.Model.Excel.Packages;
using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Excel.Workbooks;

// Reads the cells of one sheet into a table, as a person sees them.
internal sealed class SheetReader(
    string name, SharedStrings strings, CellFormats formats, TableBytes bytes, CancellationToken cancellationToken)
{
    private const string Midnight = "T00:00:00";

    private readonly StringBuilder _runs = new();
    private int _row;
    private int _column;
    private int _withoutValue;
    private string? _firstWithoutValue;
    private int _hiddenRows;
    private int _hiddenColumns;
    private bool _hasMoreColumns;
    private (Phrase What, int Limit)? _limit;

    // The name of the sheet.
    public string Name => name;

    // What was read.
    public SheetTable Table { get; } = new(bytes);

    // Whether the sheet goes on behind what was read.
    public bool IsCut => _limit is not null;

    // Why nothing of the sheet counts: what was read before a damage is no table, for nobody would see where it ends. Null if it is sound.
    public Phrase? Damage { get; set; }

    // Reads the sheet.
    public void Read(PartXml xml)
    {
        xml.ExpectRoot("worksheet");
        while (_limit is null && xml.MoveToChild(0))
        {
            if (xml.Name == "sheetData")
            {
                ReadRows(xml);
            }
            else if (xml.Name == "cols")
            {
                ReadColumns(xml);
            }
        }
    }

    // Tells what is unusual about the sheet; what is in single cells is told as one.
    public void Report(string file, DiagnosticBag diagnostics)
    {
        SourceLocation location = new() { File = file };
        if (_hiddenRows + _hiddenColumns > 0)
        {
            diagnostics.Add(FileRules.HiddenCellsRead, location, _hiddenRows, _hiddenColumns);
        }

        if (_firstWithoutValue is not null)
        {
            diagnostics.Add(FileRules.FormulaWithoutValue, location, _withoutValue, _firstWithoutValue);
        }

        if (_hasMoreColumns)
        {
            diagnostics.Add(FileRules.LimitReached, location, (Phrase)"columns per sheet", WorkbookLimits.MaxColumns);
        }

        if (_limit is (Phrase what, int limit))
        {
            diagnostics.Add(FileRules.LimitReached, location, what, limit);
        }
    }

    private static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? Math.Min(number, WorkbookLimits.MaxRows + 1)
            : 0;

    // Whether a formula has a value: writers that do not calculate leave it out or empty, but a text may be empty.
    private static bool IsStored(string? value, string? type) => type == "str" ? value is not null : !string.IsNullOrEmpty(value);

    private static bool IsTrue(string? value) => value is "1" or "true";

    private void ReadColumns(PartXml xml)
    {
        int depth = xml.Depth;
        while (xml.MoveToChild(depth))
        {
            if (xml.Name == "col" && IsTrue(xml.Attribute("hidden")))
            {
                _hiddenColumns += 1 + Number(xml.Attribute("max")) - Number(xml.Attribute("min"));
            }
        }
    }

    private void ReadRows(PartXml xml)
    {
        int depth = xml.Depth;
        while (_limit is null && xml.MoveToChild(depth))
        {
            if (xml.Name == "row")
            {
                ReadRow(xml);
            }
        }
    }

    private void ReadRow(PartXml xml)
    {
        cancellationToken.ThrowIfCancellationRequested();
        string? number = xml.Attribute("r");
        _row = number is null ? _row + 1 : Number(number);
        _column = -1;
        _hiddenRows += IsTrue(xml.Attribute("hidden")) ? 1 : 0;
        if (_row > WorkbookLimits.MaxRows)
        {
            _limit = ("rows per sheet", WorkbookLimits.MaxRows);
        }

        int depth = xml.Depth;
        while (_limit is null && xml.MoveToChild(depth))
        {
            if (xml.Name == "c")
            {
                ReadCell(xml);
            }
        }

        // Half a row would say something else than the row.
        if (_limit is null)
        {
            Table.EndRow(_row);
        }
    }

    private void ReadCell(PartXml xml)
    {
        string? place = xml.Attribute("r");
        string? style = xml.Attribute("s");
        string? type = xml.Attribute("t");
        _column = place is null ? _column + 1 : CellPlace.ColumnIn(place);
        bool hasFormula = false;
        string? value = null;
        string? inline = null;
        int depth = xml.Depth;
        while (xml.MoveToChild(depth))
        {
            switch (xml.Name)
            {
                case "v":
                    value = xml.ReadText();
                    break;
                case "f":
                    hasFormula = true;
                    break;
                case "is":
                    inline = RichText.Read(xml, _runs);
                    break;
            }
        }

        if (inline is not null)
        {
            Add(CellText.Of(inline));
        }
        else if (hasFormula && !IsStored(value, type))
        {
            _withoutValue++;
            _firstWithoutValue ??= string.IsNullOrEmpty(place) ? CellPlace.Of(_column, _row) : place;
        }
        else if (value is not null)
        {
            Add(TextOf(value, type, style));
        }
    }

    private void Add(CellText text)
    {
        if ((uint)_column >= WorkbookLimits.MaxColumns)
        {
            _hasMoreColumns |= !text.IsEmpty;
        }
        else if (!Table.Add(_column, text))
        {
            _limit = Table.IsRowFull
                ? ((Phrase)"bytes of text per row", WorkbookLimits.MaxRowText)
                : ((Phrase)"bytes of text per workbook", bytes.Max);
        }
    }

    private CellText TextOf(string value, string? type, string? style)
    {
        switch (type)
        {
            case "s":
                return int.TryParse(value.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                    ? strings.Find(number) ?? CellText.Empty
                    : CellText.Empty;
            case "b":
                return CellText.Of(IsTrue(value.Trim()) ? "TRUE" : "FALSE");
            case "str" or "inlineStr" or "e":
                return CellText.Of(Escapes.Decode(value));
            case "d":
                return CellText.Of(value.EndsWith(Midnight, StringComparison.Ordinal)
                    ? value[..^Midnight.Length]
                    : value.Replace('T', ' ').TrimEnd('Z'));
            default:
                return CellText.Of(formats.Show(value, Number(style)));
        }
    }
}
