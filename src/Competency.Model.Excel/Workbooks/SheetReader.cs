using System.Globalization;
using System.Text;
using Competency.Model.Formats;
using Competency.Model.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Competency.Model.Excel.Workbooks;

// Reads the cells of one sheet into a table, as a person sees them.
internal sealed class SheetReader(string name, SharedStrings strings, CellFormats formats, CancellationToken cancellationToken)
{
    private const string Midnight = "T00:00:00";

    private readonly StringBuilder _inline = new();
    private int _row;
    private int _column;
    private int _withoutValue;
    private string _firstWithoutValue = "";
    private int _hiddenRows;
    private int _hiddenColumns;
    private bool _hasMoreColumns;
    private (Phrase What, int Limit)? _limit;

    // The name of the sheet.
    public string Name => name;

    // What was read.
    public SheetTable Table { get; } = new();

    // Reads the sheet.
    public void Read(WorksheetPart part)
    {
        using OpenXmlReader reader = OpenXmlReader.Create(part, readMiscNodes: false, ignoreWhitespace: false);
        while (_limit is null && reader.Read())
        {
            Type element = reader.ElementType;
            if (element == typeof(Row))
            {
                ReadRow(reader);
            }
            else if (element == typeof(Cell) && reader.IsStartElement)
            {
                ReadCell(reader);
            }
            else if (element == typeof(Column) && reader.IsStartElement && ReaderAttributes.IsTrue(reader.Attribute("hidden")))
            {
                _hiddenColumns += 1 + Number(reader.Attribute("max")) - Number(reader.Attribute("min"));
            }
        }

        Table.EndRow(_row);
    }

    // Tells what is unusual about the sheet; what is in single cells is told as one.
    public void Report(string file, DiagnosticBag diagnostics)
    {
        SourceLocation location = new() { File = file };
        if (_hiddenRows + _hiddenColumns > 0)
        {
            diagnostics.Add(FileRules.HiddenCellsRead, location, _hiddenRows, _hiddenColumns);
        }

        if (_withoutValue > 0)
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

    private void ReadRow(OpenXmlReader reader)
    {
        if (!reader.IsStartElement)
        {
            Table.EndRow(_row);
            return;
        }

        cancellationToken.ThrowIfCancellationRequested();
        string? number = reader.Attribute("r");
        _row = number is null ? _row + 1 : Number(number);
        _column = -1;
        _hiddenRows += ReaderAttributes.IsTrue(reader.Attribute("hidden")) ? 1 : 0;
        if (_row > WorkbookLimits.MaxRows)
        {
            _limit = ("rows per sheet", WorkbookLimits.MaxRows);
        }
        else if (Table.Length > WorkbookLimits.MaxText)
        {
            _limit = ("bytes of text per sheet", WorkbookLimits.MaxText);
        }
    }

    private void ReadCell(OpenXmlReader reader)
    {
        string? type = null;
        string? style = null;
        string? place = null;
        System.Collections.ObjectModel.ReadOnlyCollection<OpenXmlAttribute> attributes = reader.Attributes;
        for (int i = 0; i < attributes.Count; i++)
        {
            switch (attributes[i].LocalName)
            {
                case "r":
                    place = attributes[i].Value;
                    break;
                case "s":
                    style = attributes[i].Value;
                    break;
                case "t":
                    type = attributes[i].Value;
                    break;
            }
        }

        _column = place is null ? _column + 1 : ColumnIn(place);
        bool hasFormula = false;
        string? value = null;
        bool isInline = false;
        while (reader.Read() && !(reader.ElementType == typeof(Cell) && reader.IsEndElement))
        {
            if (!reader.IsStartElement)
            {
                continue;
            }

            if (reader.ElementType == typeof(CellValue))
            {
                value = reader.GetText();
            }
            else if (reader.ElementType == typeof(CellFormula))
            {
                hasFormula = true;
            }
            else if (reader.ElementType == typeof(InlineString))
            {
                isInline = true;
                RichText.Read(reader, typeof(InlineString), _inline.Clear());
            }
        }

        if (isInline)
        {
            Add(CellText.Of(Escapes.Decode(_inline.ToString())));
        }
        else if (value is not null)
        {
            Add(TextOf(value, type, style));
        }
        else if (hasFormula && _withoutValue++ == 0)
        {
            _firstWithoutValue = place ?? "";
        }
    }

    private void Add(CellText text)
    {
        if ((uint)_column < WorkbookLimits.MaxColumns)
        {
            Table.Add(_column, text);
        }
        else
        {
            _hasMoreColumns |= !text.IsEmpty;
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
                return CellText.Of(ReaderAttributes.IsTrue(value.Trim()) ? "TRUE" : "FALSE");
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

    // The column in a place such as AB12, from 0; beyond all columns if it is none.
    private static int ColumnIn(string place)
    {
        int column = 0;
        foreach (char letter in place)
        {
            int digit = (letter | 0x20) - 'a' + 1;
            if (digit is < 1 or > 26)
            {
                break;
            }

            column = (column * 26) + digit;
            if (column > WorkbookLimits.MaxColumns)
            {
                return WorkbookLimits.MaxColumns;
            }
        }

        return column - 1;
    }
}
